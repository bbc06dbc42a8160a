import { EventPageElement } from '../components/event-page.js';
import { define } from './define.js';
import './event-actions.js';
import './event-agenda.js';
import './event-articles.js';
import './event-breadcrumb.js';
import './event-header.js';
import './event-media.js';
import './event-recent.js';
import './event-recommendations.js';
import './event-series.js';
import './event-slideshow.js';
import './event-speakers.js';

// Defined last, so that the elements of its layout are defined when it renders them.
define('event-page', EventPageElement);

export { EventPageElement };
