import { useState } from 'react';
import event from './event.json';
import { Figures } from './Figures';
import { useElement } from './useElement';

export function App() {
  const [index, setIndex] = useState(0);
  const slideshow = useElement<'event-slideshow'>({ 'onslide-change': (change) => setIndex(change.index) });
  const recent = useElement<'event-recent'>({ items: event.recent });
  return (
    <>
      <event-header>
        <h1>{event.name}</h1>
      </event-header>
      <event-slideshow heading="Photos from the meeting" thumbnails ref={slideshow}>
        <Figures />
      </event-slideshow>
      <p>
        Photo {index + 1} of {event.photos.length}
      </p>
      <event-recent heading="Recent Events" ref={recent} />
    </>
  );
}
