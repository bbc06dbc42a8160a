import { EventRecommendationsElement } from '../components/event-recommendations/event-recommendations.js';
import { define } from './define.js';

define('event-recommendations', EventRecommendationsElement);

export { EventRecommendationsElement };
