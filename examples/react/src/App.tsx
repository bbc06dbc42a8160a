import { useState } from 'react';
import event from './event.json';

export function App() {
  const [index, setIndex] = useState(0);
  return (
    <event-page details={event}>
      <event-header />
      <event-slideshow
        heading="Photos from the meeting"
        thumbnails
        onslide-change={(change) => setIndex(change.index)}
      />
      <p>
        Photo {index + 1} of {event.image.length}
      </p>
      <event-recent />
    </event-page>
  );
}
