import { EventAgendaElement } from '../components/event-agenda/event-agenda.js';
import { define } from './define.js';

define('event-agenda', EventAgendaElement);

export { EventAgendaElement };
