import event from './event.json';
import { Photos } from './Photos';

export default function Page() {
  return (
    <>
      <event-header>
        <h1>{event.name}</h1>
      </event-header>
      <Photos count={event.photos.length}>
        {event.photos.map(({ src, alt, caption }) => (
          <figure key={src}>
            <img src={src} alt={alt} width={960} height={640} />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
      </Photos>
      <event-recent heading="Recent Events" items={JSON.stringify(event.recent)} />
    </>
  );
}
