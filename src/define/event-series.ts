import { EventSeriesElement } from '../components/event-series/event-series.js';
import { define } from './define.js';

define('event-series', EventSeriesElement);

export { EventSeriesElement };
