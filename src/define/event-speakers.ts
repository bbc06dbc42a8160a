import { EventSpeakersElement } from '../components/event-speakers/event-speakers.js';
import { define } from './define.js';

define('event-speakers', EventSpeakersElement);

export { EventSpeakersElement };
