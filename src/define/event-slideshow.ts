import { EventSlideshowElement } from '../components/event-slideshow/event-slideshow.js';
import { define } from './define.js';

define('event-slideshow', EventSlideshowElement);

export { EventSlideshowElement };
