/** Hostile data in printed HTML: no script runs, no unsafe address is printed, and no text becomes markup. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as printers from '../../src/html.js';
import { always } from '../support/generated.js';
import { event } from '../support/event.js';
import { harmInHtml, HOSTILE, toCome, TRAPS } from '../support/harmless.js';

const PRINTERS = Object.entries(printers).filter(([name]) => name.endsWith('Html')) as [string, printers.HtmlPrinter][];
const OPTIONS: readonly printers.HtmlOptions[] = [
  { jsonLd: true },
  { form: 'class', jsonLd: true, baseUrl: 'https://example.org/' },
  { json: false, headingLevel: 3 },
];

function expectHarmless(details: unknown): void {
  for (const [name, print] of PRINTERS)
    for (const options of OPTIONS)
      expect(harmInHtml(print(details, options)), `${name} ${JSON.stringify(options)}`).to.deep.equal([]);
}

/** The event, with its values at some paths replaced. */
function changed(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, replace)]));
}

describe('printed HTML of hostile data', () => {
  it('does no harm in place of all texts and addresses', () => {
    for (const value of HOSTILE) expectHarmless(changed(event, (text) => (/^\d{4}/.test(text) ? text : value)));
  });

  it('does no harm in any field of an event to come', () => {
    for (const value of [...HOSTILE, ...TRAPS]) expectHarmless(toCome(value));
  });

  it('does no harm in texts with markup', () => {
    for (const value of HOSTILE) {
      const content = [value, { tag: 'a', href: value, lang: value, dir: value, content: [value] }, { tag: value }];
      const rich = { name: value, nameContent: content, descriptionContent: [content], captionContent: content };
      const list = { ...rich, itemListElement: [{ ...rich, url: value }, rich] };
      expectHarmless({
        ...rich,
        recommendations: list,
        recentEvents: list,
        articles: list,
        performer: list,
        image: { ...rich, associatedMedia: [{ ...rich, contentUrl: '1.jpg', id: value, creditContent: content }] },
      });
    }
  });

  it('does no harm in options', () => {
    for (const value of HOSTILE) {
      const options = { lang: value, baseUrl: value, form: value as 'tag', headingLevel: value as unknown as number };
      for (const [, print] of PRINTERS) expect(harmInHtml(print(event, options)), value).to.deep.equal([]);
    }
  });

  it('does no harm as a value of any type', () =>
    always(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          maxDepth: 4,
          key: fc.constantFrom(
            'name',
            'url',
            'image',
            'itemListElement',
            '@graph',
            '@type',
            '__proto__',
            'description',
          ),
        }),
        expectHarmless,
      ),
      40,
    ));
});
