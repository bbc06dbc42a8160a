import { eventPageHtml } from 'event-page-elements/html.js';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

function EventPage({ event }) {
  return h('main', { dangerouslySetInnerHTML: { __html: eventPageHtml(event) } });
}

export function reactPage(event) {
  const head = h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('title', null, event.name),
    h('link', { rel: 'stylesheet', href: '/event-page-elements/event-page-elements.css' }),
    h('script', { type: 'module', src: '/event-page-elements/event-page-elements.js' }),
  );
  const page = h('html', { lang: 'en' }, head, h('body', null, h(EventPage, { event })));
  return `<!doctype html>${renderToString(page)}`;
}
