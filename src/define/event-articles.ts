import { EventArticlesElement } from '../components/event-articles.js';
import { define } from './define.js';

define('event-articles', EventArticlesElement);

export { EventArticlesElement };
