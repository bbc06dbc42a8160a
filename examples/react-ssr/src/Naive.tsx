import { useState } from 'react';
import event from './event.json';
import { Figures } from './Figures';

/** The page without `useElement`. The test of this page fails when React no longer needs it. */
export function Naive() {
  const [index, setIndex] = useState(0);
  return (
    <>
      <event-header>
        <h1>{event.name}</h1>
      </event-header>
      <event-slideshow heading="Photos from the meeting" thumbnails onslide-change={(change) => setIndex(change.index)}>
        <Figures />
      </event-slideshow>
      <p>
        Photo {index + 1} of {event.photos.length}
      </p>
      <event-recent heading="Recent Events" items={event.recent} />
    </>
  );
}
