import 'event-page-elements/define.js';

export default defineNuxtPlugin(() => {});
