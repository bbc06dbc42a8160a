/** The message in the console for a page in a language of which the table is not loaded. It comes once for a page. */
import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define/event-recent.js';
import '../../src/define/event-articles.js';
import { registerLanguage, registry } from '../../src/words/languages.js';
import { stopTime, untilFrame } from '../support/clock.js';
import { catchWarnings, make, place } from '../support/fixtures.js';

const list = { name: 'A', url: 'https://example.org/', itemListElement: ['One'] };
const recent = (lang: string, others: Record<string, string> = {}): HTMLElement =>
  make('event-recent', { lang, ...others }, { items: list });
const message = (language: string, file: string): string =>
  `<event-recent id="first"> is in English on a page in "${language}". Add cdn/strings/${file}.js, ` +
  'or load cdn/event-page-elements.all.js instead.';

/** Shows elements, and returns the warnings of the next minute. `then` runs after the first second. */
async function warningsOf(elements: readonly HTMLElement[], then = (): void => undefined): Promise<string[]> {
  const warnings = catchWarnings();
  await import('../../src/page/diagnostics.js');
  const { tick } = stopTime();
  place(...elements);
  await tick(1000);
  then();
  await tick(60_000);
  for (let frames = 0; frames < 2; frames++) await nextFrame();
  return warnings;
}

afterEach(() => registry().tables.clear());

describe('A page without the table of its language', () => {
  // The tests without a message come first: after the message, there is no other one.
  it('has no message in English, in an unknown language, and in one without a table', async () => {
    const tags = ['en', 'en-GB', '', 'fi', 'x-klingon', 'not-a-language-at-all'];
    expect(await warningsOf(tags.map((tag) => recent(tag)))).to.deep.equal([]);
  });

  it('has no message if its table comes a little later', async () => {
    const register = (): void => registerLanguage('fr', { viewMore: 'Voir plus' });
    expect(await warningsOf([recent('fr')], register)).to.deep.equal([]);
  });

  it('has no message if it brings all words itself, or shows none', async () => {
    const own = recent('fr', { strings: '{"viewMore": "Voir plus"}' });
    const without = make('event-articles', { lang: 'fr' }, { items: ['One'] });
    expect(await warningsOf([own, without])).to.deep.equal([]);
  });

  it('names the language and the file with its words, once', async () => {
    const warnings = await warningsOf([recent('zh_TW', { id: 'first' }), recent('fr'), recent('zh_TW')]);
    await untilFrame(() => warnings.length, 'there is no message');
    expect(warnings).to.deep.equal([message('zh_TW', 'zh-Hant')]);
  });
});
