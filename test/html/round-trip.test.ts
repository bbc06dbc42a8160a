/** The printed HTML, read again without its JSON, gives the event that was printed. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { headerJson } from '../../src/author-html/author-header.js';
import { articlesJson, eventsJson, recommendationsJson } from '../../src/author-html/author-lists.js';
import { mediaJson } from '../../src/author-html/author-media.js';
import { peopleJson } from '../../src/author-html/author-people.js';
import { photosJson } from '../../src/author-html/author-photos.js';
import { seriesJson } from '../../src/author-html/author-series.js';
import { sessionsJson } from '../../src/author-html/author-sessions.js';
import { trailJson } from '../../src/author-html/author-trail.js';
import * as printers from '../../src/html.js';
import { always } from '../support/generated.js';
import { sayableEvents } from '../support/generated-events.js';
import { TAGS } from '../../src/tags.js';

const READERS: Readonly<Record<string, (host: Element) => unknown>> = {
  'event-breadcrumb': trailJson,
  'event-header': headerJson,
  'event-agenda': sessionsJson,
  'event-speakers': peopleJson,
  'event-recommendations': recommendationsJson,
  'event-media': mediaJson,
  'event-slideshow': photosJson,
  'event-series': seriesJson,
  'event-articles': articlesJson,
  'event-recent': eventsJson,
};

const printerOf = (tag: string): printers.HtmlPrinter =>
  (printers as unknown as Record<string, printers.HtmlPrinter>)[`${tag.replace('event-', '')}Html`]!;

const detailsOf = (event: unknown): unknown => JSON.parse(JSON.stringify(printers.readEvent(event).details));

/** Parses HTML in a document without scripts and requests. */
function parse(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild!;
}

/** Leaves out the white space around emphasis that no browser shows: rich texts differ in it. */
function comparable(value: unknown, key = ''): unknown {
  if (/Content$/.test(key)) return JSON.stringify(value).replace(/\s+"/g, '"').replace(/"\s+/g, '"');
  if (Array.isArray(value)) return value.map((one) => comparable(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, comparable(one, name)]));
}

describe('printed HTML', () => {
  for (const [tag, events] of Object.entries(sayableEvents))
    it(`of ${tag} gives the same details when it is read again`, () =>
      always(
        fc.property(events, fc.constantFrom('tag', 'class'), (event, form) => {
          const html = printerOf(tag)(event, { form, json: false });
          const host = parse(html);
          expect(host.matches(form === 'tag' ? tag : `.${tag}`)).to.equal(true);
          const read = READERS[tag]!(host);
          expect(comparable(detailsOf(read ?? {})), html).to.deep.equal(comparable(detailsOf(event)));
        }),
      ));

  it('has a reader and a printer for each element', () => {
    const parts = TAGS.slice(1);
    expect(parts.filter((tag) => typeof printerOf(tag) !== 'function')).to.deep.equal([]);
    expect(parts.filter((tag) => tag !== 'event-actions' && !READERS[tag])).to.deep.equal([]);
  });
});
