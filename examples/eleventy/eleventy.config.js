import { eventPageHtml } from 'event-page-elements/html.js';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/event-page-elements/dist/cdn': 'event-page-elements' });
  config.addPassthroughCopy('photos');
  config.addFilter('eventPageHtml', (event) => eventPageHtml(event));
}
