import { expect } from '@open-wc/testing';
import '../../../src/define/event-recommendations.js';
import { axNodes } from '../../support/browser.js';
import { catchWarnings, event, parts, show, spoken, textOf } from '../../support/fixtures.js';

const items = (...entries: unknown[]): Record<string, string> => ({ items: JSON.stringify(entries) });
const entries = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('li')].map(textOf);

describe('<event-recommendations>', () => {
  it('is read as a named landmark with an introduction and a list', async () => {
    await show('event-recommendations', {}, { details: event });
    expect(await spoken()).to.deep.equal([
      'region Recommendations',
      'heading Recommendations',
      'list',
      'listitem',
      'listitem',
      'listitem',
    ]);
  });

  it('shows the introduction before the entries', async () => {
    const element = await show('event-recommendations', {}, { details: event });
    expect(element.shadowRoot!.querySelector('section')!.innerText.split(/\s*\n\s*/)).to.deep.equal([
      'Recommendations',
      'The meeting asked for:',
      'More staff',
      'Better protection',
      'Clear mandates',
    ]);
  });

  it('overrides the heading and the introduction', async () => {
    const attributes = { heading: 'Asked for', intro: 'First.\n\nSecond.' };
    const element = await show('event-recommendations', attributes, { details: event });
    expect(parts(element, 'heading')).to.deep.equal(['Asked for']);
    expect(parts(element, 'intro')).to.deep.equal(['First.', 'Second.']);
  });

  it('shows a field of the data again when its attribute is removed', async () => {
    const element = await show('event-recommendations', { heading: 'Asked for' }, { details: event });
    element.removeAttribute('heading');
    await element.updateComplete;
    expect(parts(element, 'heading')).to.deep.equal(['Recommendations']);
  });

  for (const [kind, list] of Object.entries<unknown[]>({
    strings: ['One', 'Two'],
    'objects with a name': [{ name: 'One' }, { name: 'Two', id: 'two' }],
    'entries of an ItemList': [
      { '@type': 'ListItem', position: 1, name: 'One' },
      { '@type': 'ListItem', position: 2, item: { name: 'Two' } },
    ],
  }))
    it(`accepts ${kind}`, async () => {
      expect(entries(await show('event-recommendations', items(...list)))).to.deep.equal(['One', 'Two']);
    });

  it('shows the description of an entry as paragraphs after it', async () => {
    const element = await show('event-recommendations', items({ name: 'One', description: ['More.', 'Still more.'] }));
    expect(element.shadowRoot!.querySelector('li')!.innerText.split(/\s*\n\s*/)).to.deep.equal([
      'One',
      'More.',
      'Still more.',
    ]);
    expect(parts(element, 'description')).to.deep.equal(['More.', 'Still more.']);
  });

  it('has a list without numbers by default, and with numbers if it is ordered', async () => {
    const element = await show('event-recommendations', items('One'));
    expect(element.shadowRoot!.querySelector('ul[role="list"]')).to.exist;
    element.setAttribute('ordered', '');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('ol[role="list"]')).to.exist;
    element.ordered = false;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('ul[role="list"]')).to.exist;
  });

  it('shows seven recommendations, like the original page of 2009', async () => {
    const seven = ['1', '2', '3', '4', '5', '6', '7'];
    expect(entries(await show('event-recommendations', items(...seven)))).to.deep.equal(seven);
  });

  it('shows text without a link if the address is unsafe', async () => {
    catchWarnings();
    await show(
      'event-recommendations',
      items({ name: 'One', url: 'javascript:alert(1)' }, { name: 'Two', url: '/two' }),
    );
    expect(await spoken('link')).to.deep.equal(['link Two']);
  });

  it('is no landmark without a heading', async () => {
    await show('event-recommendations', { intro: 'The meeting asked for:', ...items('One') });
    expect(await spoken('region', 'heading')).to.deep.equal([]);
  });

  it('takes the level of its heading from an attribute', async () => {
    await show('event-recommendations', { heading: 'Asked for', 'heading-level': '5', ...items('One') });
    expect((await axNodes()).find(({ role }) => role === 'heading')?.properties['level']).to.equal(5);
  });

  for (const details of [{}, { recommendations: [] }, { recommendations: { name: 'Heading', description: 'Intro' } }])
    it(`renders nothing for ${JSON.stringify(details)}`, async () => {
      await show('event-recommendations', {}, { details });
      expect(await spoken()).to.deep.equal([]);
    });
});
