/** The reader of the people in the author’s HTML, in the forms that editors and CMSs print: row E2 of the contract. */
import { expect } from '@open-wc/testing';
import { peopleJson } from '../../src/author-html/author-people.js';
import { definedFields, page } from '../support/page.js';

type Person = Record<string, unknown>;
interface People {
  name?: string;
  description?: string[];
  url?: string;
  linkText?: string;
  itemListElement: Person[];
}

const read = (html: string): People | undefined =>
  definedFields<{ performer: People } | undefined>(peopleJson(page(html)))?.performer;
const people = (html: string): Person[] | undefined => read(html)?.itemListElement;
/** Returns the person in a list of one item. */
const item = (html: string): Person | undefined => people(`<ul><li>${html}</li></ul>`)?.[0];

const ana = { name: 'Ana Silva', url: '/ana', image: '/ana.jpg', jobTitle: 'Director', description: ['She is here.'] };
const jonas = { name: 'Jonas Berg', image: '/jonas.jpg', jobTitle: 'Secretary' };
const img = (name: string): string => `<img src="/${name}.jpg" alt="">`;
const figure = (name: string): string => `<figure class="wp-block-image">${img(name)}</figure>`;
const textOfAna = '<h3><a href="/ana">Ana Silva</a></h3><p>Director</p><p>She is here.</p>';
const textOfJonas = '<h3>Jonas Berg</h3><p>Secretary</p>';

describe('peopleJson', () => {
  for (const [form, html] of [
    ['headings with what follows', `${textOfAna}${figure('ana')}${textOfJonas}${figure('jonas')}`],
    ['headings after their pictures', `${figure('ana')}${textOfAna}${figure('jonas')}${textOfJonas}`],
    [
      'columns',
      `<div class="wp-block-columns"><div class="wp-block-column">${figure('ana')}${textOfAna}</div><div class="wp-block-column">${figure('jonas')}${textOfJonas}</div></div>`,
    ],
    [
      'columns for pictures and texts',
      `<div class="wp-block-columns"><div>${figure('ana')}</div><div>${textOfAna}</div></div><div class="wp-block-columns"><div>${figure('jonas')}</div><div>${textOfJonas}</div></div>`,
    ],
    [
      'media-and-text blocks',
      `<div class="wp-block-media-text"><figure class="wp-block-media-text__media">${img('ana')}</figure><div class="wp-block-media-text__content">${textOfAna}</div></div><div class="wp-block-media-text has-media-on-the-right"><div class="wp-block-media-text__content">${textOfJonas}</div><figure class="wp-block-media-text__media">${img('jonas')}</figure></div>`,
    ],
    [
      'a query loop',
      `<ul class="wp-block-post-template"><li>${figure('ana')}${textOfAna}<p><a href="/ana">Read more</a></p></li><li>${figure('jonas')}${textOfJonas}</li></ul>`,
    ],
    [
      'list items',
      `<ul><li>${img('ana')}<strong><a href="/ana">Ana Silva</a></strong>, Director<p>She is here.</p></li><li>${img('jonas')}Jonas Berg, Secretary</li></ul>`,
    ],
    [
      'terms',
      `<dl><dt>${img('ana')}<a href="/ana">Ana Silva</a></dt><dd>Director</dd><dd>She is here.</dd><dt>${img('jonas')}Jonas Berg</dt><dd>Secretary</dd></dl>`,
    ],
    [
      'figures with captions',
      `<figure>${img('ana')}<figcaption><a href="/ana">Ana Silva</a>, Director<br>She is here.</figcaption></figure><figure>${img('jonas')}<figcaption>Jonas Berg, Secretary</figcaption></figure>`,
    ],
    [
      'a gallery with captions',
      `<figure class="wp-block-gallery"><figure>${img('ana')}<figcaption><a href="/ana">Ana Silva</a>, Director<br>She is here.</figcaption></figure><figure>${img('jonas')}<figcaption>Jonas Berg, Secretary</figcaption></figure></figure>`,
    ],
    [
      'columns without headings',
      `<div class="columns"><div>${figure('ana')}<p><a href="/ana"><strong>Ana Silva</strong></a><br>Director</p><p>She is here.</p></div><div>${figure('jonas')}<p><strong>Jonas Berg</strong><br>Secretary</p></div></div>`,
    ],
    [
      'paragraphs that begin with a bold name',
      `<p>${img('ana')}<strong><a href="/ana">Ana Silva</a></strong>, Director</p><p>She is here.</p><p>${img('jonas')}<b>Jonas Berg</b> – Secretary</p>`,
    ],
    [
      'pictures with the link',
      `<ul><li><a href="/ana">${img('ana')}</a><h3>Ana Silva</h3><p>Director</p><p>She is here.</p></li><li>${img('jonas')}${textOfJonas}</li></ul>`,
    ],
    [
      'cards that are links',
      `<div><a href="/ana">${figure('ana')}<h3>Ana Silva</h3><p>Director</p><p>She is here.</p></a></div><div>${figure('jonas')}${textOfJonas}</div>`,
    ],
  ] as const)
    it(`[E2] reads people from ${form}, below the heading of all`, () => {
      const list = read(`<h2>Speakers</h2>${html}`);
      expect(list).to.deep.equal({ name: 'Speakers', itemListElement: [ana, jonas] });
      if (!html.startsWith('<h3>')) expect(people(html)).to.deep.equal([ana, jonas]);
    });

  it('[E2] reads headings of one level as names, and one heading alone', () => {
    expect(people(textOfAna + textOfJonas)).to.deep.equal(
      [
        { ...ana, image: undefined },
        { ...jonas, image: undefined },
      ].map((one) => definedFields(one)),
    );
    expect(people(`<h2>Ana Silva</h2><p>Director</p>${figure('ana')}`)).to.deep.equal([
      { name: 'Ana Silva', jobTitle: 'Director', image: '/ana.jpg' },
    ]);
  });

  it('[E2] reads a heading of all that has the level of the names', () => {
    const entries = '<h2>Ana Silva</h2><p>Director</p><h2>Jonas Berg</h2><p>Chair</p>';
    expect(read(`<h2>Speakers</h2>${entries}`)).to.deep.equal({ name: 'Speakers', ...read(entries) });
  });

  it('[E2] reads a smaller heading below each name as the title', () => {
    expect(
      people('<h3>Ana Silva</h3><h4>Director</h4><p>She is here.</p><h3>Jonas Berg</h3><h4>Secretary</h4>'),
    ).to.deep.equal([
      { name: 'Ana Silva', jobTitle: 'Director', description: ['She is here.'] },
      { name: 'Jonas Berg', jobTitle: 'Secretary' },
    ]);
  });

  describe('the line of a person', () => {
    for (const [html, expected] of [
      ['Ana Silva', { name: 'Ana Silva' }],
      ['Ana Silva, Director, River Institute', { name: 'Ana Silva', jobTitle: 'Director, River Institute' }],
      ['Moderator: <b>Ana Silva</b>, Director', { roleName: 'Moderator', name: 'Ana Silva', jobTitle: 'Director' }],
      ['Moderator: Ana Silva, Director', { roleName: 'Moderator', name: 'Ana Silva', jobTitle: 'Director' }],
      [
        '<strong>Moderator:</strong> Ana Silva, Director',
        { roleName: 'Moderator', name: 'Ana Silva', jobTitle: 'Director' },
      ],
      [
        '<strong>Moderator</strong>: <a href="/a">Ana Silva</a>',
        { roleName: 'Moderator', name: 'Ana Silva', url: '/a' },
      ],
      ['<b>Ana Silva, PhD</b>, Director', { name: 'Ana Silva, PhD', jobTitle: 'Director' }],
      ['<b>Ana Silva</b> – Director', { name: 'Ana Silva', jobTitle: 'Director' }],
      ['<b>Ana Silva</b> (River Institute)', { name: 'Ana Silva', jobTitle: '(River Institute)' }],
      ['Ana Silva — Director', { name: 'Ana Silva', jobTitle: 'Director' }],
      [
        '<p>Moderator</p><p><b>Ana Silva</b></p><p>Director</p>',
        { roleName: 'Moderator', name: 'Ana Silva', jobTitle: 'Director' },
      ],
      ['<p>Moderator</p><h3>Ana Silva</h3>', { roleName: 'Moderator', name: 'Ana Silva' }],
      ['司会：安娜，河流研究所所长', { roleName: '司会', name: '安娜', jobTitle: '河流研究所所长' }],
      ['رئيسة: آنا سيلفا، مديرة', { roleName: 'رئيسة', name: 'آنا سيلفا', jobTitle: 'مديرة' }],
    ] as const)
      it(`[E2] [E6] is read from ${html}`, () => {
        expect(item(html)).to.deep.equal(expected);
      });

    it('[E2] keeps a link in the title, which is not the link of the name', () => {
      expect(item('Ana Silva, <a href="/institute">River Institute</a>')).to.deep.equal({
        name: 'Ana Silva',
        jobTitle: 'River Institute',
        jobTitleContent: [{ tag: 'a', href: '/institute', content: ['River Institute'] }],
      });
    });

    it('[E2] keeps two names and their links together', () => {
      const person = item('<a href="/a">Ana Silva</a> and <a href="/b">Jonas Berg</a>');
      expect([person!['name'], person!['url']]).to.deep.equal(['Ana Silva and Jonas Berg', undefined]);
      expect(JSON.stringify(person!['nameContent'])).to.include('"/a"').and.to.include('"/b"');
    });

    it('[E2] has the language of its parts', () => {
      expect(item('<b lang="pt">Ana Silva</b>, <span lang="pt">Diretora</span>')).to.deep.equal({
        name: 'Ana Silva',
        nameContent: [{ tag: 'span', lang: 'pt', content: ['Ana Silva'] }],
        jobTitle: 'Diretora',
        jobTitleContent: [{ tag: 'span', lang: 'pt', content: ['Diretora'] }],
      });
    });

    it('[E2] is a description if it is a sentence', () => {
      expect(item('<h3>Ana Silva</h3><p>She has led the institute for years.</p>')).to.deep.equal({
        name: 'Ana Silva',
        description: ['She has led the institute for years.'],
      });
    });
  });

  describe('a heading above a list', () => {
    const panel = [
      { roleName: 'Moderator', name: 'Ana Silva' },
      { roleName: 'Panelists', name: 'Jonas Berg', jobTitle: 'Secretary' },
      { roleName: 'Panelists', name: 'Mira Okafor' },
    ];
    const lists = ['<ul><li>Ana Silva</li></ul>', '<ul><li>Jonas Berg, Secretary</li><li>Mira Okafor</li></ul>'];
    for (const [form, html] of [
      ['headings', `<h3>Moderator</h3>${lists[0]}<h3>Panelists</h3>${lists[1]}`],
      ['headings below the heading of all', `<h2>Panel</h2><h3>Moderator</h3>${lists[0]}<h3>Panelists</h3>${lists[1]}`],
      ['bold lines', `<p><strong>Moderator</strong></p>${lists[0]}<p><b>Panelists:</b></p>${lists[1]}`],
      [
        'terms',
        '<dl><dt>Moderator</dt><dd>Ana Silva</dd><dt>Panelists</dt><dd><b>Jonas Berg</b>, Secretary</dd><dd>Mira Okafor</dd></dl>',
      ],
      [
        'headings above headings',
        '<h2>Panel</h2><h3>Moderator</h3><h4>Ana Silva</h4><h3>Panelists</h3><h4>Jonas Berg</h4><p>Secretary</p><h4>Mira Okafor</h4>',
      ],
      [
        'headings in columns',
        `<div><div><h3>Moderator</h3>${lists[0]}</div><div><h3>Panelists</h3>${lists[1]}</div></div>`,
      ],
    ] as const)
      it(`[E2] is the role of its entries: ${form}`, () => {
        expect(people(html)).to.have.deep.members(panel).and.to.have.length(3);
      });

    it('[E2] is the heading of the list if it is the only one', () => {
      expect(read('<h3>Panelists</h3><ul><li>Ana Silva</li></ul>')).to.deep.equal({
        name: 'Panelists',
        itemListElement: [{ name: 'Ana Silva' }],
      });
    });

    it('[E2] ends at the next heading of its level, which may be a name', () => {
      expect(
        people('<h3>Panel</h3><h4>Ana Silva</h4><h4>Mira Okafor</h4><h3>Jonas Berg</h3><p>Secretary</p>'),
      ).to.deep.equal([
        { name: 'Ana Silva', roleName: 'Panel' },
        { name: 'Mira Okafor', roleName: 'Panel' },
        { name: 'Jonas Berg', jobTitle: 'Secretary' },
      ]);
    });

    it('[E2] stands before the own role of an entry', () => {
      expect(people('<h2>All</h2><h3>Panel</h3><ul><li>Chair: Ana Silva</li></ul>')).to.deep.equal([
        { name: 'Ana Silva', roleName: 'Panel, Chair' },
      ]);
    });
  });

  describe('terms', () => {
    it('[E2] are names if the descriptions have a title', () => {
      expect(
        people('<dl><dt>Ana Silva</dt><dd>Director, River Institute</dd><dt>Jonas Berg</dt><dd>Secretary</dd></dl>'),
      ).to.deep.equal([
        { name: 'Ana Silva', jobTitle: 'Director, River Institute' },
        { name: 'Jonas Berg', jobTitle: 'Secretary' },
      ]);
    });

    it('[E2] are roles if each description is a name', () => {
      expect(
        people('<dl><dt>Chair</dt><dd><a href="/a">Silva, Ana</a></dd><dt>Guest</dt><dd>Jonas Berg</dd></dl>'),
      ).to.deep.equal([
        { name: 'Silva, Ana', url: '/a', roleName: 'Chair' },
        { name: 'Jonas Berg', roleName: 'Guest' },
      ]);
    });
  });

  it('[E2] reads the texts around the people, and the link to more', () => {
    const list = read(
      '<h2>Panel</h2><p>Three came.</p><ul><li>Ana Silva</li></ul><p><a href="/all">All speakers</a></p>',
    );
    expect(list).to.deep.equal({
      name: 'Panel',
      description: ['Three came.'],
      url: '/all',
      linkText: 'All speakers',
      itemListElement: [{ name: 'Ana Silva' }],
    });
    const flat = read(`${textOfAna}${textOfJonas}<p><a href="/all">All speakers</a></p>`);
    expect([flat!.url, flat!.itemListElement.length]).to.deep.equal(['/all', 2]);
  });

  describe('the alternative text of a portrait', () => {
    for (const [alt, expected] of [
      ['', undefined],
      ['Ana Silva', undefined],
      ['Portrait of Ana Silva', undefined],
      ['ana silva, director', undefined],
      ['Ana Silva speaking at the river', 'Ana Silva speaking at the river'],
    ])
      it(`[E5] is ${expected ? 'kept' : 'left out'} if it is "${alt}"`, () => {
        const person = item(`<img src="/a.jpg" alt="${alt}"><b>Ana Silva</b>, Director`);
        expect(person!['imageAlt']).to.equal(expected);
      });
  });

  it('reads the small file of a portrait that links to a large one, and the file of a lazy-loading plugin', () => {
    expect(item('<a href="/ana-large.jpg"><img src="/ana.jpg" width="150"></a>Ana Silva')).to.deep.equal({
      name: 'Ana Silva',
      image: '/ana.jpg',
    });
    expect(item('<img src="data:image/gif;base64,R0" data-src="/ana.jpg">Ana Silva')!['image']).to.equal('/ana.jpg');
  });

  describe('leaves as it is written', () => {
    for (const [what, html] of [
      ['text alone', '<p>There were many speakers.</p>'],
      ['two pictures of one person', `<ul><li>${img('a')}${img('b')}Ana Silva</li></ul>`],
      ['a picture of nobody', `${figure('logo')}<ul><li>Ana Silva</li></ul>`],
      ['a list about a person', '<h3>Ana Silva</h3><p>Director</p><ul><li>A book</li></ul><h3>Jonas Berg</h3>'],
      ['a list in a list', '<ul><li>Panel<ul><li>Ana Silva</li></ul></li></ul>'],
      ['a list of sentences', '<h2>All</h2><h3>Ana</h3><ul><li>She has led the institute for many years.</li></ul>'],
      ['a text between lists', '<ul><li>Ana Silva</li></ul><p>and</p><ul><li>Jonas Berg</li></ul>'],
      ['custom numbering', '<ol start="3"><li>Ana Silva</li></ol>'],
      ['a term without a description', '<dl><dt>Chair</dt><dd>Ana Silva</dd><dt>Guest</dt></dl>'],
      ['two addresses of one person', `<ul><li><a href="/a">${img('a')}</a><a href="/b">Ana Silva</a></li></ul>`],
      ['a link that is a sign', '<ul><li>Ana Silva <a href="/n"><svg></svg></a></li></ul>'],
      ['a form', '<ul><li>Ana Silva</li></ul><form></form>'],
      ['a film', '<ul><li>Ana Silva</li></ul><video></video>'],
      ['a button', '<ul><li>Ana Silva <button>More</button></li></ul>'],
    ])
      it(`[E2] ${what}`, () => {
        expect(read(html!)).to.equal(undefined);
      });
  });
});
