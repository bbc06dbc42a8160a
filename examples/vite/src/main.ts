import 'event-page-elements/define.js';
import 'event-page-elements/cdn/event-page-elements.css';
import event from './event.json';

document.querySelector('event-page')!.details = event;

document.querySelector('event-slideshow')!.addEventListener('slide-change', ({ index }) => {
  document.querySelector('output')!.value = String(index + 1);
});
