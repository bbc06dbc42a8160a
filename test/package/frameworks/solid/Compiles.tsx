import { createSignal, type JSX } from 'solid-js';
import type { EventSlideshowElement, SlideChangeEvent } from 'event-page-elements';

export function Page(): JSX.Element {
  const [index, setIndex] = createSignal(0);
  let slideshow: EventSlideshowElement | undefined;
  return (
    <event-page prop:details={{ name: 'Safety' }} heading-level={2} class="page">
      <event-breadcrumb items={[{ name: 'Home', url: '/' }]} current="link" />
      <event-actions actions="print share" attr:share-to="email" on:share-complete={({ method }) => method.trim()} />
      <event-header start={new Date()} status="moved-online" mode="online" timeZone="Europe/Paris" lang="en" />
      <event-recommendations items={['One', { name: 'Two' }]} ordered style={{ '--event-accent': 'teal' }} />
      <event-slideshow
        ref={slideshow}
        prop:items={[{ contentUrl: '1.jpg', alt: 'Delegates' }]}
        headingLevel={3}
        index={index()}
        loop
        no-enlarge
        announce="position"
        on:slide-change={(change) => setIndex(change.index)}
        on:before-slide-change={(change: SlideChangeEvent) => change.preventDefault()}
        on:before-enlarge={({ photo }) => photo.caption?.trim()}
        onClick={({ currentTarget }) => currentTarget.next()}
      />
      <event-articles items={[{ headline: 'Dates to watch' }]} href="/articles" link-text="All articles" />
      <event-recent
        src="/event.json"
        on:details-load={({ source }) => source}
        on:details-error={({ total }) => total}
      />
    </event-page>
  );
}
