import { expect } from '@open-wc/testing';
import '../../src/define/event-articles.js';
import { axNodes } from '../support/browser.js';
import { catchWarnings, event, partElements, parts, show, spoken } from '../support/fixtures.js';

const items = (...entries: unknown[]): Record<string, string> => ({ items: JSON.stringify(entries) });

describe('<event-articles>', () => {
  it('is read as a named landmark with a list of titles, one link for each title, and a link to the publication', async () => {
    await show('event-articles', { lang: 'en' }, { details: event });
    expect(await spoken()).to.deep.equal([
      'region The Global Observatory',
      'heading The Global Observatory',
      'list',
      'listitem',
      'heading Peace operations',
      'link Peace operations',
      'listitem',
      'heading The price of mandates',
      'link The price of mandates',
      'link View more',
    ]);
  });

  it('shows each teaser below its title, and the summary after the list', async () => {
    const element = await show('event-articles', { lang: 'en' }, { details: event });
    expect(element.shadowRoot!.querySelector('section')!.innerText.split(/\s*\n\s*/)).to.deep.equal([
      'The Global Observatory',
      'Peace operations',
      'What comes next.',
      'The price of mandates',
      'Analysis of global affairs.',
      'View more',
    ]);
  });

  for (const [attribute, part] of [
    ['heading', 'heading'],
    ['summary', 'summary'],
    ['link-text', 'more'],
  ] as const)
    it(`overrides a field by "${attribute}"`, async () => {
      const element = await show('event-articles', { [attribute]: 'Replaced' }, { details: event });
      expect(parts(element, part)[0]).to.equal('Replaced');
    });

  it('overrides the address by "href"', async () => {
    const element = await show('event-articles', { href: '/elsewhere' }, { details: event });
    const link = partElements(element, 'more')[0]!.querySelector('a')!;
    expect(link.href).to.equal(new URL('/elsewhere', location.href).href);
  });

  it('takes the link text from the event JSON', async () => {
    const details = { articles: { url: '/', linkText: 'Read on', itemListElement: ['One'] } };
    expect(parts(await show('event-articles', {}, { details }), 'more')).to.deep.equal(['Read on']);
  });

  it('splits the summary at blank lines', async () => {
    const element = await show('event-articles', { summary: 'One.\n\nTwo.', ...items('A') });
    expect(parts(element, 'summary')).to.deep.equal(['One.', 'Two.']);
  });

  for (const entry of [{ headline: 'Title' }, { name: 'Title' }, 'Title', { item: { headline: 'Title' } }])
    it(`reads the title from ${JSON.stringify(entry)}`, async () => {
      expect(parts(await show('event-articles', items(entry)), 'heading')).to.deep.equal(['Title']);
    });

  it('prefers the headline to the name', async () => {
    const element = await show('event-articles', items({ headline: 'Headline', name: 'Name' }));
    expect(parts(element, 'heading')).to.deep.equal(['Headline']);
  });

  it('shows a title without a link if the address is unsafe', async () => {
    catchWarnings();
    await show('event-articles', { heading: 'Panel', ...items({ headline: 'Title', url: 'javascript:alert(1)' }) });
    expect(await spoken('link', 'heading')).to.deep.equal(['heading Panel', 'heading Title']);
  });

  it('shows the link text without a link if the address is unsafe', async () => {
    catchWarnings();
    const element = await show('event-articles', {
      href: 'javascript:alert(1)',
      'link-text': 'Read on',
      ...items('A'),
    });
    expect(element.shadowRoot!.textContent).to.include('Read on');
    expect(await spoken('link')).to.deep.equal([]);
  });

  it('gives its entries a heading level below that of its own heading', async () => {
    await show('event-articles', { heading: 'Panel', 'heading-level': '3', ...items('A') });
    const headings = (await axNodes()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, properties }) => [name, properties['level']])).to.deep.equal([
      ['Panel', 3],
      ['A', 4],
    ]);
  });

  for (const details of [{}, { articles: [] }, { articles: { name: 'Panel', description: 'Closing line', url: '/' } }])
    it(`renders nothing for ${JSON.stringify(details)}`, async () => {
      await show('event-articles', {}, { details });
      expect(await spoken()).to.deep.equal([]);
    });
});
