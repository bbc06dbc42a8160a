import { createRef, type VNode } from 'preact';
import type { EventSlideshowElement, SlideChangeEvent } from 'event-page-elements';

const slideshow = createRef<EventSlideshowElement>();

export const page: VNode = (
  <event-page details={{ name: 'Safety' }} heading-level={2} class="page" key="page">
    <event-breadcrumb items={[{ name: 'Home', url: '/' }]} current="link" />
    <event-actions actions="print share" share-to="email" onshare-complete={({ method }) => method.trim()} />
    <event-header start={new Date()} status="moved-online" mode="online" timeZone="Europe/Paris" lang="en" />
    <event-recommendations items={['One', { name: 'Two' }]} ordered style={{ '--event-accent': 'teal' }} />
    <event-slideshow
      ref={slideshow}
      items={[{ contentUrl: '1.jpg', alt: 'Delegates' }]}
      headingLevel={3}
      index={2}
      loop
      no-enlarge
      announce="position"
      onslide-change={(change) => change.index.toFixed() + change.reason}
      onbefore-slide-change={(change: SlideChangeEvent) => change.preventDefault()}
      onClick={({ currentTarget }) => currentTarget.next()}
    />
    <event-articles items={[{ headline: 'Dates to watch' }]} href="/articles" link-text="All articles" />
    <event-recent src="/event.json" ondetails-load={({ source }) => source} ondetails-error={({ total }) => total} />
  </event-page>
);
