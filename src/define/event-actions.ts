import { EventActionsElement } from '../components/event-actions/event-actions.js';
import { define } from './define.js';

define('event-actions', EventActionsElement);

export { EventActionsElement };
