import { useRef, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import type { EventInput, EventSlideshowElement, PhotoInput, SlideChangeEvent } from 'event-page-elements';

const event: EventInput = { name: 'Safety', startDate: new Date() };
const photos: readonly PhotoInput[] = [{ contentUrl: '1.jpg', alt: 'Delegates' }];
const style: CSSProperties = { '--event-accent': 'teal', color: 'navy' };

export function Page(): ReactNode {
  const slideshow = useRef<EventSlideshowElement>(null);
  return (
    <event-page key="page" className="page" details={event} heading-level={2} strings={{ print: 'Print this page' }}>
      <event-breadcrumb items={[{ name: 'Home', url: '/' }]} current="link" />
      <event-actions actions="print share" share-to="email" onshare-complete={({ method }) => method.trim()} />
      <event-header start={new Date()} status="moved-online" mode="online" timeZone="Europe/Paris" lang="en" />
      <event-recommendations items={['One', { name: 'Two' }]} ordered style={style} />
      <event-slideshow
        ref={slideshow}
        items={photos}
        headingLevel={3}
        index={2}
        loop
        no-enlarge
        announce="position"
        onslide-change={(change) => change.index.toFixed() + change.reason}
        onbefore-slide-change={(change: SlideChangeEvent) => change.preventDefault()}
        onbefore-enlarge={({ photo }) => photo.caption?.trim()}
        onClick={({ currentTarget }: MouseEvent<EventSlideshowElement>) => currentTarget.next()}
      />
      <event-articles items={[{ headline: 'Dates to watch' }]} href="/articles" link-text="All articles" />
      <event-recent src="/event.json" ondetails-load={({ source }) => source} ondetails-error={({ total }) => total} />
    </event-page>
  );
}
