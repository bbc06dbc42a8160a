'use client';

import { useState } from 'react';
import 'event-page-elements/define.js';
import event from '../event.json';

/** The page without `useElement`. The test of this page fails when React no longer needs it. */
export default function Page() {
  const [index, setIndex] = useState(0);
  return (
    <>
      <event-header>
        <h1>{event.name}</h1>
      </event-header>
      <event-slideshow heading="Photos from the meeting" thumbnails onslide-change={(change) => setIndex(change.index)}>
        {event.photos.map(({ src, alt, caption }) => (
          <figure key={src}>
            <img src={src} alt={alt} width={960} height={640} />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
      </event-slideshow>
      <p>
        Photo {index + 1} of {event.photos.length}
      </p>
      <event-recent heading="Recent Events" items={event.recent} />
    </>
  );
}
