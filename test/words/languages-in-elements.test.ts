/** Dates and names inside the sentences of the package, in every language. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { formatDate } from '../../src/words/format-date.js';
import { en } from '../../src/words/en.js';
import { registry } from '../../src/words/languages.js';
import '../../src/words/tables/all.js';
import { seriesHtml } from '../../src/html.js';
import { show, textOf } from '../support/fixtures.js';

const tags = ['en', 'ar-EG', 'fa-AF', 'fa-u-ca-gregory', ...registry().tables.keys()];
const NAME = 'קשת (Rainbow)!';
const event = {
  name: 'A',
  startDate: '2009-06-19',
  endDate: '2009-06-21',
  breadcrumb: [{ name: NAME, url: '/parent' }],
  superEvent: { name: NAME, url: '/series' },
  recordedIn: [
    { '@type': 'VideoObject', name: NAME, url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE', transcript: 'Words' },
    { '@type': 'VideoObject', name: NAME, url: 'https://example.org/watch', transcript: 'Words' },
  ],
  recentEvents: [{ name: 'B', startDate: '2009-06-19' }],
  subEvent: [{ name: 'C', startDate: '2009-06-19T10:00Z', endDate: '2009-06-19T11:00Z' }],
};
const ELEMENTS = [
  'event-header',
  'event-agenda',
  'event-recent',
  'event-series',
  'event-media',
  'event-actions',
] as const;

for (const lang of tags)
  describe(`The elements in ${lang}`, () => {
    it('show a range of days in the pattern of the language', async () => {
      const element = await show('event-header', { lang }, { details: event });
      const dates = [event.startDate, event.endDate].map((date) => formatDate(date, { language: lang }).text);
      const language = lang.split('-')[0]!;
      const pattern = registry().tables.get(lang)?.strings.to ?? registry().tables.get(language)?.strings.to ?? en.to;
      const expected = pattern.replace('{start}', dates[0]!).replace('{end}', dates[1]!);
      expect(textOf(element.shadowRoot!.querySelector('[part~=date]')!)).to.include(expected.replace(/\s+/g, ' '));
    });

    it('have every date in ISO 8601, and no mark of direction in a name or a text', async () => {
      for (const tag of ELEMENTS) {
        const element = await show(tag, { lang, dir: 'rtl' }, { details: event });
        const all = [...element.shadowRoot!.querySelectorAll('*')];
        for (const time of all.filter((one) => one.localName === 'time'))
          expect(time.getAttribute('datetime'), tag).to.match(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\dZ)?$/);
        const names = all.flatMap((one) => [...one.attributes]).filter(({ name }) => /^aria-|^title$|^alt$/.test(name));
        for (const text of [...names.map(({ value }) => value), element.shadowRoot!.textContent])
          expect(text).not.to.match(/[\u2066-\u2069\u202a-\u202e]/);
        element.remove();
      }
    });

    it('isolate a name of another direction inside a sentence', async () => {
      let found = 0;
      for (const tag of ['event-series', 'event-media', 'event-actions'] as const) {
        const element = await show(tag, { lang, dir: 'rtl' }, { details: event });
        const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode as Text;
          if (!data.includes('קשת')) continue;
          found++;
          expect(data.trim()).to.equal(NAME);
          expect(Boolean(parentElement!.closest('bdi, [dir=auto]')), parentElement!.outerHTML).to.equal(true);
        }
        element.remove();
      }
      expect(found).to.be.at.least(4);
      expect(seriesHtml(event, { lang, json: false })).to.include(`<bdi>${NAME}</bdi>`);
    });
  });
