import { EventRecentElement } from '../components/event-recent.js';
import { define } from './define.js';

define('event-recent', EventRecentElement);

export { EventRecentElement };
