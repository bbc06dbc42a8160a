export default function (config) {
  config.addPassthroughCopy({ 'node_modules/event-page-elements/dist/cdn': 'event-page-elements' });
  config.addPassthroughCopy('photos');
}
