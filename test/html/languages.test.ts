/** HTML that was printed in another language is read again: its status, its dates and the words around them. */
import { expect } from '@open-wc/testing';
import { headerJson } from '../../src/author-html/author-header.js';
import { headerHtml, readEvent } from '../../src/html.js';
import { registry } from '../../src/words/languages.js';
import '../../src/words/tables/all.js';

const tags = [...registry().tables.keys()];
const detailsOf = (event: unknown): unknown => JSON.parse(JSON.stringify(readEvent(event).details));

/** Parses HTML in a document without scripts and requests. */
function parse(html: string, lang: string): Element {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.documentElement.lang = lang;
  return parsed.body.firstElementChild!;
}

describe('a header printed in another language', () => {
  for (const lang of ['en', ...tags])
    it(`is read again: ${lang}`, () => {
      for (const dates of [
        { startDate: '2009-06-19' },
        { startDate: '2009-06-19', endDate: '2009-06-21' },
        { startDate: '2009-06-19T10:00-04:00', endDate: '2009-06-19T12:30-04:00' },
      ])
        for (const eventStatus of ['cancelled', 'postponed', 'rescheduled', 'moved-online']) {
          const event = { name: 'Title', category: 'Panel', eventStatus, statusNote: 'a reason', ...dates };
          const html = headerHtml(event, { lang, json: false });
          expect(detailsOf(headerJson(parse(html, lang))), html).to.deep.equal(detailsOf(event));
        }
    });
});
