import { EventMediaElement } from '../components/event-media/event-media.js';
import { define } from './define.js';

define('event-media', EventMediaElement);

export { EventMediaElement };
