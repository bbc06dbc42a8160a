import { EventHeaderElement } from '../components/event-header/event-header.js';
import { define } from './define.js';

define('event-header', EventHeaderElement);

export { EventHeaderElement };
