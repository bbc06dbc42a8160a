'use client';

import { useState, type ReactNode } from 'react';
import 'event-page-elements/define.js';
import { useElement } from './useElement';

export function Photos({ count, children }: { count: number; children: ReactNode }) {
  const [index, setIndex] = useState(0);
  const slideshow = useElement<'event-slideshow'>({ 'onslide-change': (change) => setIndex(change.index) });
  return (
    <>
      <event-slideshow heading="Photos from the meeting" thumbnails ref={slideshow}>
        {children}
      </event-slideshow>
      <p>
        Photo {index + 1} of {count}
      </p>
    </>
  );
}
