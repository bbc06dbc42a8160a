import event from './event.json';

export function Figures() {
  return event.photos.map(({ src, alt, caption }) => (
    <figure key={src}>
      <img src={src} alt={alt} width={960} height={640} />
      <figcaption>{caption}</figcaption>
    </figure>
  ));
}
