/** Tests all elements with hostile values in the data of an event and in the JSON-LD of a page. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { catchWarnings, event, make, place, ready, TAGS } from '../support/fixtures.js';
import { always } from '../support/generated.js';
import { harm, HOSTILE, TRAPS } from '../support/harmless.js';
import { expectHarmless, expectTheRestToWork } from './expectations.js';

type Fields = Record<string, unknown>;

beforeEach(() => {
  catchWarnings();
});

describe('hostile data', () => {
  it('does no harm in place of any value of an event', async () => {
    const paths = pathsIn(event);
    await always(
      fc.asyncProperty(
        fc.constantFrom(...TAGS),
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom<unknown>(...HOSTILE, ...TRAPS)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (tag, changes) => {
          const details = structuredClone(event) as Fields;
          for (const [path, value] of changes) set(details, path, value);
          await expectHarmless(make(tag, {}, { details }));
        },
      ),
      40,
    );
    await expectTheRestToWork();
  });

  it('does no harm as a value of any type', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      maxDepth: 4,
      key: fc.constantFrom(
        'name',
        'url',
        'image',
        'contentUrl',
        'itemListElement',
        '@graph',
        '@type',
        '@id',
        '__proto__',
        'recommendations',
        'description',
      ),
    });
    await always(
      fc.asyncProperty(fc.constantFrom(...TAGS), anything, async (tag, details) => {
        await expectHarmless(make(tag, {}, { details }));
      }),
      40,
    );
    await expectTheRestToWork();
  });

  it('does no harm in data that are ten thousand levels deep, or very long', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 10_000; i++) deep = [{ itemListElement: deep, image: deep, '@graph': deep }];
    const text = '[{"image":'.repeat(10_000) + '1' + '}]'.repeat(10_000);
    for (const details of [
      deep,
      text,
      { image: Array.from({ length: 50_000 }, () => 'javascript:globalThis.hacked=1') },
    ])
      for (const tag of TAGS) {
        await expectHarmless(make(tag, {}, { details }));
      }
    await expectTheRestToWork();
  });

  it('does no harm in the JSON-LD of a page', async () => {
    for (const value of HOSTILE) {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = JSON.stringify({
        '@graph': [
          {
            '@type': 'Event',
            '@id': value,
            name: value,
            url: value,
            image: [value, { url: value, caption: value }],
            location: { name: value, url: value },
            offers: { url: value },
            description: value,
            superEvent: { '@id': value },
          },
          { '@type': 'BreadcrumbList', itemListElement: [{ name: value, item: value, position: value }] },
        ],
      });
      const home = place(script, ...TAGS.map((tag) => make(tag, { from: 'page' })));
      await ready(home);
      expect(harm(document.body), value.slice(0, 80)).to.deep.equal([]);
      home.remove();
    }
    await expectTheRestToWork();
  });
});

/** Returns the paths of all plain values in an event, such as `image.0.alt`. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inside]) => pathsIn(inside, [...path, key]));
}

/** Sets the value at a path. */
function set(target: Fields, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]];
  const inside = target[key];
  if (rest.length && typeof inside === 'object' && inside !== null) set(inside as Fields, rest, value);
  else target[key] = value;
}
