/** The facts of an event: rows I of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import { upgrade } from '../../../src/upgrade.js';
import { axTree, flatten, needs } from '../../support/browser.js';
import { catchWarnings, place, textOf, until } from '../../support/fixtures.js';
import { generated, header, linksOf } from '../../support/header.js';
import { setNow } from '../../support/now.js';

/** Returns each row as "label: value". */
const rowsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('dl[part=facts] > div')].map(
    (row) => `${textOf(row.querySelector('dt')!)}: ${[...row.querySelectorAll('dd')].map(textOf).join(' / ')}`,
  );
const facts = async (details: object, attributes: Record<string, string> = {}): Promise<string[]> =>
  rowsOf(await header(attributes, { name: 'T', ...details }));

const all = {
  organizer: {
    name: 'Institute',
    url: 'https://institute.example/',
    contactPoint: { email: 'desk@institute.example' },
  },
  sponsor: 'City of Example',
  about: [{ name: 'Water', url: 'https://institute.example/water' }, { name: 'Mediation' }],
  inLanguage: 'fr',
  accessibilitySummary: ['Step-free entrance.', 'Live captions.'],
};
const ALL = [
  'Organized by: Institute',
  'Supported by: City of Example',
  'Topics: Water and Mediation',
  'Language: French',
  'Contact: desk@institute.example',
  'Accessibility: Step-free entrance. / Live captions.',
];

describe('the facts of <event-header>', () => {
  beforeEach(() => setNow('2027-03-01T12:00Z'));

  it('[I4] are one list of six rows with labels, after everything else', async () => {
    const element = await header(
      {},
      { name: 'T', ...all, location: 'Hall', offers: { url: 'https://register.example' } },
    );
    expect(rowsOf(element)).to.deep.equal(ALL);
    expect(element.shadowRoot!.querySelectorAll('dl')).to.have.length(1);
    expect([...element.shadowRoot!.children].at(-1)!.matches('dl[part=facts]')).to.be.true;
    expect(element.shadowRoot!.querySelectorAll('dd[part=fact]')).to.have.length(7);
  });

  it('[I4] are heard as a label and its value', async () => {
    await needs('ax-tree');
    await header({}, { name: 'T', ...all });
    const labels = ALL.map((row) => row.split(': ')[0]);
    const texts = flatten(await axTree())
      .filter(({ role }) => role === 'StaticText' || role === 'link')
      .map(({ name }) => name.trim());
    expect(texts.filter((text) => labels.includes(text))).to.deep.equal(labels);
    for (const [label, value] of [
      ['Organized by', 'Institute'],
      ['Supported by', 'City of Example'],
      ['Topics', 'Water'],
      ['Language', 'French'],
      ['Contact', 'desk@institute.example'],
      ['Accessibility', 'Step-free entrance.'],
    ])
      expect(texts[texts.indexOf(label!) + 1], label).to.equal(value);
  });

  describe('about the organizer', () => {
    it('[I1] are that of The Events Calendar', async () => {
      const element = await generated('The Events Calendar');
      expect(rowsOf(element)).to.deep.equal(['Organized by: Institute for Shared Waters']);
      expect(linksOf(element)).to.include('Institute for Shared Waters: https://waters.example/');
    });

    it('[I1] are those of Luma', async () => {
      const element = await generated('Luma');
      expect(rowsOf(element)).to.deep.equal(['Organized by: Institute for Shared Waters and Ana Silva']);
      expect(linksOf(element)).to.include('Ana Silva: https://hosts.example/ana');
    });

    it('[I1] leave out an organizer without a name, as that of Modern Events Calendar', async () => {
      expect(rowsOf(await generated('Modern Events Calendar'))).to.deep.equal([]);
    });

    for (const [organizer, expected] of [
      ['Institute', ['Organized by: Institute']],
      [['A', 'B', 'C'], ['Organized by: A, B, and C']],
      [[{ name: '' }, { name: 'B' }, {}], ['Organized by: B']],
      [[{ name: '' }], []],
      [{ url: 'https://institute.example' }, []],
      [[], []],
    ] as const)
      it(`[I1] are read from ${JSON.stringify(organizer)}`, async () => {
        expect(await facts({ organizer })).to.deep.equal(expected);
      });

    it('[I1] are in the language of the element', async () => {
      const [row] = await facts({ organizer: ['A', 'B'] }, { lang: 'de' });
      expect(row).to.equal(`Organized by: ${new Intl.ListFormat('de').format(['A', 'B'])}`);
    });

    it('[I1] can be an attribute, which keeps the address', async () => {
      const element = await header({ organizer: 'Other' }, { name: 'T', organizer: all.organizer });
      expect(rowsOf(element)[0]).to.equal('Organized by: Other');
      expect(linksOf(element)[0]).to.equal('Other: https://institute.example/');
    });

    it('[I1] list sponsors and funders as well', async () => {
      expect(await facts({ sponsor: ['A', { name: 'B' }] })).to.deep.equal(['Supported by: A and B']);
      expect(await facts({ funder: { name: 'Fund' } })).to.deep.equal(['Supported by: Fund']);
    });
  });

  describe('about topics', () => {
    for (const [details, expected] of [
      [{ about: 'Water, Mediation' }, 'Water and Mediation'],
      [{ keywords: 'Water, Mediation' }, 'Water and Mediation'],
      [{ keywords: ['Water', 'Mediation'] }, 'Water and Mediation'],
      [{ about: [{ name: 'Water', url: 'https://a.example' }], keywords: 'Other' }, 'Water'],
      [{ about: 'Water', keywords: 'Other' }, 'Other'],
      [{ about: 'Water' }, 'Water'],
    ] as const)
      it(`[I1] are read from ${JSON.stringify(details)}`, async () => {
        expect(await facts(details)).to.deep.equal([`Topics: ${expected}`]);
      });

    it('[I1] are twelve at most', async () => {
      const about = Array.from({ length: 14 }, (_, i) => ({ name: `T${i}`, url: `https://a.example/${i}` }));
      const element = await header({}, { name: 'T', about });
      expect(linksOf(element)).to.have.length(12);
    });

    it('[I1] can be an attribute', async () => {
      expect(await facts({ keywords: 'Old' }, { topics: 'Water, Mediation' })).to.deep.equal([
        'Topics: Water and Mediation',
      ]);
    });
  });

  describe('about the language', () => {
    const french = new Intl.DisplayNames('en', { type: 'language' }).of('fr')!;
    for (const [inLanguage, expected] of [
      ['fr', [`Language: ${french}`]],
      [['en', 'fr'], [`Language: English and ${french}`]],
      [{ '@type': 'Language', name: 'Whatever', alternateName: 'fr' }, [`Language: ${french}`]],
      ['en', []],
      ['en-GB', []],
      ['x', []],
      ['nonsense value', []],
      ['xq', []],
    ] as const)
      it(`[I1] are read from ${JSON.stringify(inLanguage)}`, async () => {
        catchWarnings();
        expect(await facts({ inLanguage })).to.deep.equal(expected);
      });

    it('[I1] are those of Indico', async () => {
      expect(rowsOf(await generated('Indico'))).to.deep.equal([`Language: ${french}`]);
    });

    it('[I1] can be an attribute', async () => {
      expect(await facts({}, { language: 'fr' })).to.deep.equal([`Language: ${french}`]);
    });
  });

  describe('about the contact', () => {
    it('[I1] have name, e-mail and telephone as links', async () => {
      const contactPoint = {
        name: 'Events desk',
        url: 'https://institute.example/desk',
        email: 'desk@institute.example',
        telephone: '+43 (1) 000-001',
      };
      const element = await header({}, { name: 'T', organizer: { name: 'I', contactPoint } });
      expect(rowsOf(element)).to.include('Contact: Events desk, desk@institute.example, +43 (1) 000-001');
      expect(linksOf(element)).to.deep.equal([
        'Events desk: https://institute.example/desk',
        'desk@institute.example: mailto:desk@institute.example',
        '+43 (1) 000-001: tel:+431000001',
      ]);
    });

    for (const [contact, expected] of [
      ['Ask at the desk', ''],
      ['desk@institute.example', 'desk@institute.example: mailto:desk@institute.example'],
      ['mailto:desk@institute.example', 'desk@institute.example: mailto:desk@institute.example'],
      ['https://institute.example/desk', 'https://institute.example/desk: https://institute.example/desk'],
      ['tel:+431000001', '+431000001: tel:+431000001'],
    ] as const)
      it(`[I1] can be an attribute: ${contact}`, async () => {
        const element = await header({ contact }, { name: 'T' });
        expect(linksOf(element).join()).to.equal(expected);
        expect(rowsOf(element)).to.deep.equal([`Contact: ${contact.replace(/^mailto:|^tel:/, '')}`]);
      });

    for (const organizer of [
      { name: 'Institute', email: 'editor@institute.example', telephone: '+43 1 000' },
      [{ '@type': 'Person', name: 'Institute', email: 'mailto:editor@institute.example' }],
    ])
      it(`[I2] have no e-mail of the organizer itself: ${JSON.stringify(organizer)}`, async () => {
        const element = await header({}, { name: 'T', organizer });
        expect(rowsOf(element)).to.deep.equal(['Organized by: Institute']);
        expect(element.shadowRoot!.innerHTML).not.to.include('editor@');
      });

    it('[I2] have no e-mail of The Events Calendar', async () => {
      const element = await generated('The Events Calendar');
      expect(element.shadowRoot!.innerHTML).not.to.match(/editor@|mailto:/);
    });

    for (const email of ['javascript:alert(1)@x', 'a@b?bcc=c@d&body=x', 'a b@c', 'a@b\nc'])
      it(`[I2] have no link to a hostile e-mail address: ${JSON.stringify(email)}`, async () => {
        catchWarnings();
        const element = await header({}, { name: 'T', organizer: { name: 'I', contactPoint: { email } } });
        for (const link of element.shadowRoot!.querySelectorAll('a')) {
          expect(link.protocol).to.equal('mailto:');
          expect(link.search).to.equal('');
        }
      });
  });

  it('[I1] about access are paragraphs, of the EU vocabulary too, or of an attribute', async () => {
    expect(await facts({ accessibility: 'Step-free entrance.' })).to.deep.equal(['Accessibility: Step-free entrance.']);
    const element = await header({ accessibility: 'One.\n\nTwo.' }, { name: 'T' });
    expect([...element.shadowRoot!.querySelectorAll('[part=fact]')].map(textOf)).to.deep.equal(['One.', 'Two.']);
  });

  describe('in the author’s HTML', () => {
    const written = async (html: (block: HTMLElement) => void): Promise<HTMLElementTagNameMap['event-header']> => {
      const block = document.createElement('div');
      block.className = 'event-header';
      block.lang = 'en';
      html(block);
      place(block);
      const home = block.parentElement!;
      const [element] = upgrade(home) as [HTMLElementTagNameMap['event-header']];
      await until(() => element.shadowRoot?.querySelector('h1'), 'the HTML was not read');
      return element;
    };
    const add = (parent: Element, tag: string, text = '', href?: string): HTMLElement => {
      const node = document.createElement(tag);
      if (href) {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = text;
        node.append(link);
      } else node.textContent = text;
      parent.append(node);
      return node;
    };

    it('[I3] keep their own labels and links as rows, behind the others', async () => {
      const element = await written((block) => {
        block.dataset['organizer'] = 'Institute';
        add(block, 'h1', 'Shared Rivers');
        add(block, 'p', 'Ten commissions.');
        const list = add(block, 'dl');
        add(list, 'dt', 'Veranstaltet von');
        add(list, 'dd', 'Example', 'https://institute.example/');
        add(list, 'dt', 'Catering');
        add(list, 'dd', 'Vegetarian.');
        add(list, 'dd', 'Coffee.');
      });
      expect(rowsOf(element)).to.deep.equal([
        'Organized by: Institute',
        'Veranstaltet von: Example',
        'Catering: Vegetarian. / Coffee.',
      ]);
      expect(linksOf(element)).to.deep.equal(['Example: https://institute.example/']);
      const paragraphs = [...element.shadowRoot!.querySelectorAll('[part=summary]')].map(textOf);
      expect(paragraphs).to.deep.equal(['Ten commissions.']);
      expect(textOf(element.shadowRoot!.querySelector('h1')!)).to.equal('Shared Rivers');
    });

    it('[I3] keep several labels of one value, and rows in groups', async () => {
      const element = await written((block) => {
        add(block, 'h1', 'Shared Rivers');
        const list = add(block, 'dl');
        const group = add(list, 'div');
        add(group, 'dt', 'Chair');
        add(group, 'dt', 'Contact');
        add(group, 'dd', 'Ana Silva');
      });
      expect(rowsOf(element)).to.deep.equal(['Chair, Contact: Ana Silva']);
    });

    it('[I3] lose no word of a list that is no pair of label and value', async () => {
      for (const tags of [['dt'], ['dd'], ['dd', 'dt', 'dd'], ['dt', 'dd', 'dt']]) {
        const element = await written((block) => {
          add(block, 'h1', 'Shared Rivers');
          const list = add(block, 'dl');
          for (const [i, tag] of tags.entries()) add(list, tag, `Word${i}`);
        });
        for (const i of tags.keys()) expect(element.shadowRoot!.textContent, tags.join()).to.include(`Word${i}`);
      }
    });

    it('[I3] are not a date or a category', async () => {
      const element = await written((block) => {
        const list = add(block, 'dl');
        add(list, 'dt', 'Register by');
        add(list, 'dd', 'June 1, 2027');
        add(block, 'h1', 'Shared Rivers');
        add(block, 'p', 'June 18, 2027');
      });
      expect(rowsOf(element)).to.deep.equal(['Register by: June 1, 2027']);
      expect([...element.shadowRoot!.querySelectorAll('[part=meta]')]).to.have.length(1);
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2027-06-18');
    });
  });

  it('[I3] of `additionalProperty` have their own labels', async () => {
    const additionalProperty = [{ '@type': 'PropertyValue', name: 'Catering', value: 'Vegetarian' }];
    expect(await facts({ ...all, additionalProperty })).to.deep.equal([...ALL, 'Catering: Vegetarian']);
  });

  describe('with the attribute facts', () => {
    for (const [names, expected] of [
      ['', []],
      [' ', []],
      ['no-such-fact', []],
      ['constructor __proto__', []],
      ['language', ['Language: French']],
      ['accessibility organizer', [ALL[5], ALL[0]]],
      ['organizer organizer', [ALL[0]]],
    ] as const)
      it(`[I5] are those that it names, in its order: "${names}"`, async () => {
        expect(await facts(all, { facts: names })).to.deep.equal(expected);
      });

    it('[I5] are no list at all if it names none', async () => {
      const element = await header({ facts: '' }, { name: 'T', ...all });
      expect(element.shadowRoot!.querySelectorAll('dl, dt, dd').length).to.equal(0);
    });
  });

  it('[I5] are no list without data', async () => {
    expect((await header({}, { name: 'T' })).shadowRoot!.querySelectorAll('dl').length).to.equal(0);
  });
});
