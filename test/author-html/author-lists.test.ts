/** The readers of the lists in the author’s HTML, in the forms that editors and CMSs print. */
import { expect } from '@open-wc/testing';
import { articlesJson, eventsJson, recommendationsJson } from '../../src/author-html/author-lists.js';
import { definedFields, page } from '../support/page.js';

interface List {
  name?: string;
  nameContent?: unknown;
  description?: string[];
  descriptionContent?: unknown;
  url?: string;
  linkText?: string;
  itemListOrder?: string;
  itemListElement: Record<string, unknown>[];
}

const events = (html: string): List => definedFields<{ recentEvents: List }>(eventsJson(page(html))).recentEvents;
const articles = (html: string): List => definedFields<{ articles: List }>(articlesJson(page(html))).articles;
const recommendations = (html: string): List =>
  definedFields<{ recommendations: List }>(recommendationsJson(page(html))).recommendations;

describe('eventsJson', () => {
  const launch = { name: 'A launch', url: '/launch', startDate: '2014-11-25', description: ['A few words.'] };
  for (const [form, html] of [
    [
      'a group block',
      '<h2>Recent Events</h2><ul><li><a href="/launch">A launch</a><br>November 25, 2014<br>A few words.</li></ul>',
    ],
    [
      'a group block in a classic theme',
      '<div class="wp-block-group__inner-container"><h2>Recent Events</h2>\n<p></p><!-- wp:list --><ul>\n<li><a href="/launch">A launch</a> – 25 November 2014<br>A few words.</li>\n</ul></div>',
    ],
    [
      'a list with `time` elements',
      '<h2>Recent Events</h2><ol><li><time datetime="2014-11-25">last autumn</time><h3><a href="/launch">A launch</a></h3><p>A few words.</p></li></ol>',
    ],
    [
      'a latest posts block',
      '<h2>Recent Events</h2><ul class="wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="/launch">A launch</a><time datetime="2014-11-25" class="wp-block-latest-posts__post-date">25 Nov</time><div class="wp-block-latest-posts__post-excerpt">A few words.</div></li></ul>',
    ],
    [
      'a query loop block',
      '<h2>Recent Events</h2><ul class="wp-block-post-template"><li class="wp-block-post"><div><h3 class="wp-block-post-title"><a href="/launch">A launch</a></h3><div class="wp-block-post-date"><time datetime="2014-11-25">November 25, 2014</time></div><div class="wp-block-post-excerpt"><p>A few words.</p><p><a href="/launch">Read more</a></p></div></div></li></ul>',
    ],
    [
      'headings without a list',
      '<h2>Recent Events</h2><h3><a href="/launch">A launch</a></h3><p><em>Tuesday, November 25th, 2014</em></p><p>A few words.</p>\n<h3>Later</h3>',
    ],
    [
      'a card that is a link',
      '<h2>Recent Events</h2><ul><li><a href="/launch"><h3>A launch</h3><p>25 Nov 2014</p><p>A few words.</p></a></li></ul>',
    ],
    [
      'a line that starts with the date',
      '<h2>Recent Events</h2><ul><li>Nov. 25, 2014: <a href="/launch">A launch</a><p>A few words.</p></li></ul>',
    ],
  ] as const)
    it(`reads an entry from ${form}`, () => {
      const list = events(html);
      expect(list.name).to.equal('Recent Events');
      const [first] = list.itemListElement;
      expect({ ...first, descriptionContent: undefined }).to.deep.equal({ ...launch, descriptionContent: undefined });
    });

  it('reads a heading of all that has the level of the titles', () => {
    const entries = '<h2>A</h2><p>x</p><h2>B</h2><p>y</p>';
    expect(events(`<h2>News</h2>${entries}`)).to.deep.equal({ name: 'News', ...events(entries) });
    // It cannot be told if another heading has no text either, or if there are not several.
    expect(events(`<h2>News</h2>${entries}<h2>C</h2>`).itemListElement).to.have.length(4);
    expect(events('<h2>News</h2><h2>A</h2><p>x</p>').itemListElement).to.have.length(2);
    expect(events(`<h2><a href="/n">News</a></h2>${entries}`).itemListElement).to.have.length(3);
  });

  it('reads a link after the list as the "more" link', () => {
    const list = events('<ul><li><a href="/a">A</a></li></ul><p><a href="/events">View all events</a></p>');
    expect([list.url, list.linkText, list.description]).to.deep.equal(['/events', 'View all events', undefined]);
  });

  it('reads a link after the last entry as the "more" link unless that entry has the same address', () => {
    const more = (href: string): List =>
      events(`<h3><a href="/a">A</a></h3><p>x</p><h3><a href="/b">B</a></h3><p>y</p><p><a href="${href}">More</a></p>`);
    expect([more('/events').url, more('/events').itemListElement[1]]).to.deep.equal([
      '/events',
      { name: 'B', url: '/b', description: ['y'] },
    ]);
    expect([more('/b').url, more('/b').itemListElement[1]]).to.deep.equal([
      undefined,
      { name: 'B', url: '/b', description: ['y'] },
    ]);
  });

  it('takes the first line or the only link of an entry as its title', () => {
    const list = events('<ul><li><strong>A talk</strong><br>in the hall</li><li>Words. <a href="/b">B</a></li></ul>');
    expect(list.itemListElement).to.deep.equal([
      { name: 'A talk', nameContent: [{ tag: 'strong', content: ['A talk'] }], description: ['in the hall'] },
      { name: 'B', url: '/b', description: ['Words.'] },
    ]);
  });

  it('reads dates in the language of the page, and only dates', () => {
    const dateOrDescription = (line: string): unknown => {
      const [entry] = events(`<div lang="de"><ul><li><a href="/a">A</a><br>${line}</li></ul></div>`).itemListElement;
      return entry!['startDate'] ?? entry!['description'];
    };
    const dateInGermanHost = (line: string): unknown => {
      const host = page(`<ul><li><a href="/a">A</a><br>${line}</li></ul>`);
      host.setAttribute('lang', 'de');
      const { recentEvents } = definedFields<{ recentEvents: List }>(eventsJson(host));
      return recentEvents.itemListElement[0]!['startDate'];
    };
    expect(dateInGermanHost('Dienstag, 25. November 2014')).to.equal('2014-11-25');
    expect(dateInGermanHost('3. März 2014')).to.equal('2014-03-03');
    expect(dateOrDescription('25 people came in November 2014')).to.deep.equal(['25 people came in November 2014']);
  });

  it('keeps the emphasis in a title without its link', () => {
    const [entry] = events('<ul><li><h3><a href="/a">On <em>Hamlet</em></a></h3></li></ul>').itemListElement;
    expect(entry).to.deep.equal({
      name: 'On Hamlet',
      nameContent: ['On ', { tag: 'em', content: ['Hamlet'] }],
      url: '/a',
    });
  });

  it('reads a status on a separate line', () => {
    const list = events(
      '<ul><li><strong>Postponed</strong><br>25 November 2014<br><a href="/a">A</a></li><li><a href="/b">B</a><p>Moved online</p></li></ul>',
    );
    expect(list.itemListElement).to.deep.equal([
      { name: 'A', url: '/a', startDate: '2014-11-25', eventStatus: 'postponed' },
      { name: 'B', url: '/b', eventStatus: 'movedOnline' },
    ]);
  });

  it('reads an entry among empty paragraphs, signs and a nested list', () => {
    const list = events(
      '<p></p><p>&nbsp;</p><ul><li><a href="/p"><svg></svg></a><img class="emoji" src="/smile.png" alt="🙂"><a href="/a">A</a><ul><li>inside</li></ul></li></ul><br>',
    );
    expect(list.itemListElement).to.deep.equal([{ name: 'A', url: '/a', description: ['inside'] }]);
  });

  const panels = [
    { name: 'A', url: '/a', startDate: '2009-06-19', description: ['Words A'] },
    { name: 'B', url: '/b', startDate: '2010-06-20' },
  ];
  for (const [form, html] of [
    [
      'cards',
      '<h2>Recent</h2><div><p>19 June 2009</p><h3><a href="/a">A</a></h3><p>Words A</p></div><div><p>20 June 2010</p><h3><a href="/b">B</a></h3></div>',
    ],
    [
      'table rows',
      '<table><thead><tr><th>Date</th><th>Event</th></tr></thead><tr><td>19 June 2009</td><td><a href="/a">A</a></td><td>Words A</td></tr><tr><td>20 June 2010</td><td><a href="/b">B</a></td></tr></table>',
    ],
    [
      'lines of a paragraph',
      '<p>19 June 2009<br><a href="/a">A</a><br>Words A</p><p>20 June 2010<br><a href="/b">B</a></p>',
    ],
    [
      'paragraphs and headings',
      '<p>19 June 2009</p><h3><a href="/a">A</a></h3><p>Words A</p><p>20 June 2010</p><h3><a href="/b">B</a></h3>',
    ],
    [
      'the rows of a Drupal view',
      '<div><div class="views-row"><div><time datetime="2009-06-19">Fri, 06/19/2009 - 08:00</time></div><div><span><a href="/a">A</a></span></div><div><p>Words A</p></div></div><div class="views-row"><div><time datetime="2010-06-20">Sun, 06/20/2010 - 08:00</time></div><div><span><a href="/b">B</a></span></div></div></div><div><a href="/events">More</a></div>',
    ],
    [
      'teasers with a list of links',
      '<article><h2><a href="/a">A</a></h2><p>19 June 2009</p><p>Words A</p><ul><li><a href="/a">Read more about A</a></li></ul></article><article><h2><a href="/b">B</a></h2><p>20 June 2010</p><ul><li><a href="/b">Read more</a></li></ul></article>',
    ],
    [
      'a description list',
      '<dl><dt><a href="/a">A</a></dt><dd>19 June 2009</dd><dd>Words A</dd><dt>20 June 2010</dt><dd><a href="/b">B</a></dd></dl>',
    ],
  ] as const)
    it(`reads each entry with its own date from ${form}`, () => {
      expect(events(html).itemListElement).to.deep.equal(panels);
    });

  it('takes neither a link in a sentence nor a "more" link as a title', () => {
    const list = events(
      '<p>19 June 2009 – <a href="/a">A</a><br>Words A</p><p>20 June 2010 – <a href="/b">B</a><br>Words <a href="/x">inside</a></p><p><a href="/all">All</a></p>',
    );
    expect(list.itemListElement.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect([list.url, list.linkText]).to.deep.equal(['/all', 'All']);
  });

  it('takes no link as a title whose text also begins its line', () => {
    const list = events(
      '<p>19 June 2009 – <a href="/a">A</a><br>B follows <a href="/x">B</a></p><p>20 June 2010 – <a href="/c">C</a></p>',
    );
    expect(list.itemListElement.map(({ name }) => name)).to.deep.equal(['A', 'C']);
  });

  it('reads a paragraph after the last row as the description of the list', () => {
    const list = events(
      '<div><h3><a href="/a">A</a></h3><p>x</p></div><div><h3><a href="/b">B</a></h3><p>y</p></div><p>Closing words.</p>',
    );
    expect(list.itemListElement[1]).to.deep.equal({ name: 'B', url: '/b', description: ['y'] });
    expect(list.description).to.deep.equal(['Closing words.']);
  });

  it('returns undefined for content that a single list cannot hold', () => {
    for (const html of [
      '<h3>2010</h3><ul><li><a href="/a">A</a></li></ul><h3>2009</h3><ul><li><a href="/b">B</a></li></ul>',
      '<ul><li>A</li></ul><p>To the UN:</p><ul><li>B</li></ul>',
      '<ol start="4"><li>Fourth</li></ol>',
      '<ol><li value="9">Ninth</li></ol>',
      '<ul><li><a href="/a">A</a></li></ul><form action="/join"><label>Name <input></label></form>',
      '<ul><li><a href="/a">A</a> <audio src="/a.mp3" controls></audio></li></ul>',
      '<ul><li><a href="/a">A</a> <button>Save</button></li></ul>',
      '<ul><li><a href="/a">A</a> <span role="button" tabindex="0">Save</span></li></ul>',
      '<ul><li><a href="/a">A</a> <img src="/a.jpg" alt="A"></li></ul>',
      '<ul><li><a href="/a">A</a> <add-to-calendar></add-to-calendar></li></ul>',
    ]) {
      expect(eventsJson(page(html))).to.equal(undefined);
      expect(recommendationsJson(page(html))).to.equal(undefined);
    }
  });

  it('keeps the links in the heading of the list and in the title of an entry', () => {
    const all = { tag: 'a', href: '/all', content: ['Events'] };
    const list = events(
      '<h2><a href="/all">Events</a></h2><ul><li><h3><a href="/a">A</a> with <a href="/b">B</a></h3></li></ul>',
    );
    expect([list.name, list.nameContent]).to.deep.equal(['Events', [all]]);
    expect(list.itemListElement[0]!['url']).to.equal(undefined);
    expect(JSON.stringify(list.itemListElement[0]!['nameContent'])).to.contain('"/a"').and.contain('"/b"');
  });

  it('reads a continuation line as part of its event', () => {
    const launch = { name: 'A launch', url: '/a', description: ['Room 2, doors at nine'] };
    const room = 'Room 2, doors at nine';
    const dated = '<a href="/a">A launch</a> – 25 November 2014';
    const other = '<li><a href="/b">B</a> – 26 November 2014</li>';
    for (const html of [
      `<ul><li>${dated}</li><li>${room}</li>${other}</ul>`,
      `<ul><li>${dated}<br>${room}</li>${other}</ul>`,
      `<ul><li>${dated}<p>${room}</p></li>${other}</ul>`,
      `<p>${dated}<br>${room}</p><p><a href="/b">B</a> – 26 November 2014</p>`,
      `<p>${dated}</p><p>${room}</p><p><a href="/b">B</a> – 26 November 2014</p>`,
      `<table><tr><td>${dated}</td></tr><tr><td>${room}</td></tr><tr><td><a href="/b">B</a></td><td>26 November 2014</td></tr></table>`,
    ])
      expect(events(html).itemListElement, html).to.deep.equal([
        { ...launch, startDate: '2014-11-25' },
        { name: 'B', url: '/b', startDate: '2014-11-26' },
      ]);
  });

  it('reads the line with the date as the title of an event without a link', () => {
    const time = '<time datetime="2014-11-25">25 November</time>';
    for (const line of [`${time}: A launch`, `A launch, ${time}`]) {
      const list = events(`<ul><li>${line}<br>Room 2, doors at nine</li></ul>`);
      expect(list.itemListElement).to.deep.equal([
        { name: list.itemListElement[0]!['name'], startDate: '2014-11-25', description: ['Room 2, doors at nine'] },
      ]);
      expect(list.itemListElement[0]!['name']).to.contain('A launch');
    }
  });

  it('keeps an event without a date and a link if not every other event has a date', () => {
    const list = events(
      '<ul><li><a href="/a">A</a> – 25 November 2014</li><li>Members only</li><li><a href="/b">B</a></li></ul>',
    );
    expect(list.itemListElement.map(({ name }) => name)).to.deep.equal(['A', 'Members only', 'B']);
  });

  it('reads an empty address as a link to the page itself', () => {
    const list = events('<ul><li><a href="">A</a><p>See <a href=" ">the programme</a></p></li></ul>');
    const url = document.URL.replace(/#.*/, '');
    expect(list.itemListElement).to.deep.equal([
      {
        name: 'A',
        url,
        description: ['See the programme'],
        descriptionContent: [['See ', { tag: 'a', href: url, content: ['the programme'] }]],
      },
    ]);
  });

  for (const attribute of ['hidden', 'aria-hidden="true"'])
    it(`ignores a link with ${attribute}`, () => {
      const link = `<a href="#x" ${attribute}>Anchor</a>`;
      const [entry] = events(`<ul><li>${link} <a href="/a">A</a></li></ul>`).itemListElement;
      expect(entry).to.deep.equal({ name: 'A', url: '/a' });
      const [alone] = events(`<ul><li>${link} A</li></ul>`).itemListElement;
      expect(alone).to.deep.equal({ name: 'A' });
    });

  it('reads a heading that is a date as the date of an entry', () => {
    const list = events('<h3>19 June 2009</h3><p><a href="/a">A</a></p><h3>4 June 2009</h3><p><a href="/b">B</a></p>');
    expect(list.itemListElement).to.deep.equal([
      { name: 'A', url: '/a', startDate: '2009-06-19' },
      { name: 'B', url: '/b', startDate: '2009-06-04' },
    ]);
  });

  it('reads a linked date as the start date only if its link leads to the entry', () => {
    const time = '<time datetime="2009-06-19">Friday</time>';
    const [own] = events(`<ul><li><a href="/a">${time}</a> A</li></ul>`).itemListElement;
    expect(own).to.deep.equal({ name: 'A', url: '/a', startDate: '2009-06-19' });
    const [alone] = events(`<ul><li><a href="/a">${time}</a></li></ul>`).itemListElement;
    expect(alone).to.deep.equal({ name: 'Friday', url: '/a' });
    for (const date of [time, '19 June 2009'])
      for (const line of [
        `<a href="/a">A</a> <a href="/day">${date}</a>`,
        `<a href="/day">${date}</a><br><a href="/a">A</a>`,
      ]) {
        const [entry] = events(`<ul><li>${line}</li></ul>`).itemListElement;
        expect(entry, line).to.include({ name: 'A', url: '/a' });
        expect(JSON.stringify(entry!['descriptionContent'])).to.contain('"/day"');
      }
  });

  it('ignores a link without text', () => {
    const [entry] = events(
      '<ul><li><h3><a href="#"></a>A</h3><p><a href="/a">Read more</a></p></li></ul>',
    ).itemListElement;
    expect(entry).to.deep.equal({ name: 'A', url: '/a' });
  });

  it('keeps a date range in the description', () => {
    const [entry] = events('<ul><li><a href="/a">A</a><br>19 June 2009 – 21 June 2009</li></ul>').itemListElement;
    expect(entry).to.deep.equal({ name: 'A', url: '/a', description: ['19 June 2009 – 21 June 2009'] });
  });

  it('ignores a date that is struck out', () => {
    const [entry] = events('<ul><li><a href="/a">A</a><br><s>19 June 2009</s> 26 June 2009</li></ul>').itemListElement;
    expect(entry!['startDate']).to.equal('2009-06-26');
  });

  it('reads the titles of an accordion without hidden content', () => {
    const list = events(
      '<div><h3><button>A<span aria-hidden="true">+</span></button></h3><p>x</p></div><div><h3><button>B</button></h3><p>y</p><p hidden>draft</p></div>',
    );
    expect(list.itemListElement).to.deep.equal([
      { name: 'A', description: ['x'] },
      { name: 'B', description: ['y'] },
    ]);
  });

  it('keeps the language of each text', () => {
    const [a, b] = events(
      '<ul><li lang="fr"><a href="/a">Un débat</a><p>Mots</p></li><li><a href="/b" lang="es">Un debate</a></li></ul>',
    ).itemListElement;
    expect([a!['nameContent'], a!['descriptionContent']]).to.deep.equal([
      [{ tag: 'span', lang: 'fr', content: ['Un débat'] }],
      [[{ tag: 'span', lang: 'fr', content: ['Mots'] }]],
    ]);
    expect(b!['nameContent']).to.deep.equal([{ tag: 'span', lang: 'es', content: ['Un debate'] }]);
  });

  it('returns undefined without a link or a list item', () => {
    expect(eventsJson(page('<h2>Recent Events</h2><p>None yet.</p>'))).to.equal(undefined);
    expect(eventsJson(page(''))).to.equal(undefined);
  });
});

describe('a link around several lines', () => {
  const rivers = { name: 'Shared Rivers', url: '/a', description: ['Words about it.'] };
  const dam = { name: 'After the Dam', url: '/b', description: ['Other words.'] };
  const cards = (card: (title: string, text: string, href: string) => string): string =>
    `<h2>News</h2>${card('Shared Rivers', 'Words about it.', '/a')}${card('After the Dam', 'Other words.', '/b')}`;

  for (const [form, html] of [
    ['a card', cards((title, text, href) => `<a href="${href}"><div>${title}</div><p>${text}</p></a>`)],
    [
      'a link in a card',
      cards((title, text, href) => `<div><a href="${href}"><p>${title}</p><p>${text}</p></a></div>`),
    ],
    ['a card with a heading', cards((title, text, href) => `<a href="${href}"><h3>${title}</h3><p>${text}</p></a>`)],
    ['a column', cards((title, text, href) => `<div><div><a href="${href}"><h3>${title}</h3>${text}</a></div></div>`)],
    ['an item', `<ul>${cards((title, text, href) => `<li><a href="${href}">${title}<p>${text}</p></a></li>`)}</ul>`],
  ] as const)
    it(`is one entry: ${form}`, () => {
      for (const read of [events, articles, recommendations])
        expect(read(html)).to.deep.equal({ name: 'News', itemListElement: [rivers, dam] });
    });

  it('is one entry with the emphasis of its title, before a link to more', () => {
    const html = `${cards((title, text, href) => `<a href="${href}"><strong>${title}</strong><p>${text}</p></a>`)}<p><a href="/all">All</a></p>`;
    const list = articles(html);
    expect([list.url, list.linkText]).to.deep.equal(['/all', 'All']);
    const bold = ({ name, ...fields }: typeof rivers): object => ({
      name,
      nameContent: [{ tag: 'strong', content: [name] }],
      ...fields,
    });
    expect(list.itemListElement).to.deep.equal([bold(rivers), bold(dam)]);
  });

  for (const date of ['18 March 2026', '<time datetime="2026-03-18">18 March 2026</time>'])
    for (const form of ['before', 'after'])
      it(`has its date ${form} its title: ${date}`, () => {
        const html = cards((title, text, href) => {
          const lines = [`<div>${date}</div>`, `<div>${title}</div>`];
          return `<a href="${href}">${(form === 'before' ? lines : lines.reverse()).join('')}<p>${text}</p></a>`;
        });
        const dated = [rivers, dam].map((entry) => ({ ...entry, startDate: '2026-03-18' }));
        expect(events(html).itemListElement).to.deep.equal(dated);
        const lines = [rivers, dam].map((entry) => ({
          ...entry,
          description: ['18 March 2026', ...entry.description],
        }));
        expect(articles(html).itemListElement).to.deep.equal(lines);
      });

  it('stays a link if it leads elsewhere than the entry', () => {
    const html = '<ul><li><a href="/a"><div>A</div></a><a href="/water"><div>Water</div></a></li></ul>';
    const water = { tag: 'a', href: '/water', content: ['Water'] };
    for (const read of [events, articles, recommendations])
      expect(read(html).itemListElement).to.deep.equal([
        { name: 'A', url: '/a', description: ['Water'], descriptionContent: [[water]] },
      ]);
    expect(articles(`<a href="/water"><p>Water</p><p>Dams</p></a>${html}`).descriptionContent).to.deep.equal([
      [water],
      [{ ...water, content: ['Dams'] }],
    ]);
  });
});

describe('a list that holds no entries', () => {
  const link = (href: string, text: string): object => ({ tag: 'a', href, content: [text] });
  const pager = '<li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li>';
  const tags = '<ul><li><a href="/water">Water</a></li><li><a href="/dams">Dams</a></li></ul>';
  const texts = {
    description: ['Water', 'Dams'],
    descriptionContent: [[link('/water', 'Water')], [link('/dams', 'Dams')]],
  };
  const entries = [
    { name: 'A', url: '/a', description: ['Words A'] },
    { name: 'B', url: '/b', description: ['Words B'] },
  ];
  /** Two cards with a heading, a linked paragraph, a link around all, and a list of two items. */
  const forms: Readonly<Record<string, (more?: string) => string>> = {
    'cards with headings': (more = '') =>
      ['A', 'B']
        .map((a) => `<div><h3><a href="/${a.toLowerCase()}">${a}</a></h3><p>Words ${a}</p>${more}</div>`)
        .join(''),
    cards: (more = '') =>
      ['A', 'B']
        .map((a) => `<div><p><a href="/${a.toLowerCase()}">${a}</a></p><p>Words ${a}</p>${more}</div>`)
        .join(''),
    'cards that are links': (more = '') =>
      ['A', 'B']
        .map((a) => `<div><a href="/${a.toLowerCase()}"><p>${a}</p><p>Words ${a}</p></a>${more}</div>`)
        .join(''),
    items: (more = '') =>
      `<ul>${['A', 'B'].map((a) => `<li><a href="/${a.toLowerCase()}">${a}</a><p>Words ${a}</p>${more}</li>`).join('')}</ul>`,
  };

  for (const [form, cards] of Object.entries(forms))
    for (const read of [events, articles, recommendations]) {
      for (const more of [
        `<nav><ul class="pagination">${pager}</ul></nav>`,
        `<nav class="navigation pagination"><ul class="page-numbers">${pager}</ul></nav>`,
        `<nav class="pager"><h4>Pages</h4><ul class="pager__items">${pager}</ul></nav>`,
        '<div role="navigation" class="w-pagination-wrapper"><a href="?p=1">1</a><div><a href="?p=2">2</a></div></div>',
      ])
        it(`leads to further pages, after ${form}: ${more}`, () => {
          const list = read(cards() + more);
          expect(list.itemListElement).to.deep.equal(entries);
          expect(list.descriptionContent).to.deep.include.members([[link('?p=1', '1')], [link('?p=2', '2')]]);
        });

      it(`has the tags of each entry: ${form}`, () => {
        const withTags = entries.map(({ description, ...entry }) => ({
          ...entry,
          description: [...description, ...texts.description],
          descriptionContent: [description, ...texts.descriptionContent],
        }));
        expect(read(cards(tags)).itemListElement).to.deep.equal(withTags);
      });

      if (form !== 'items')
        for (const html of [cards() + tags, tags + cards()])
          it(`stands beside ${form}: ${html}`, () => {
            expect(read(html)).to.deep.equal({ ...texts, itemListElement: entries });
          });
    }

  it('is one link to further entries if it has no other', () => {
    const list = articles(`${forms['cards']!()}<nav class="pagination"><a href="?p=2">Older</a></nav>`);
    expect(list).to.deep.equal({ url: '?p=2', linkText: 'Older', itemListElement: entries });
  });

  it('leaves the pictures of the cards where they are', () => {
    const cards = forms['cards']!(tags).replaceAll('<div>', '<div><img alt="">');
    const host = page(`<event-articles>${cards}</event-articles>`).firstElementChild!;
    for (const [i, img] of host.querySelectorAll('img').entries()) img.setAttribute('src', `/${i}.jpg`);
    const list = definedFields<{ articles: List }>(articlesJson(host)).articles;
    expect(list.itemListElement.map(({ image }) => image)).to.deep.equal(['/0.jpg', '/1.jpg']);
  });

  it('is one with entries below an introduction with links', () => {
    for (const introduction of [
      '<p><a href="/i">A guide</a> explains it.</p><p><a href="/j">A map</a> shows it.</p>',
      '<p><a href="/i">A guide</a></p><p>It explains.</p><p><a href="/j">A map</a></p><p>It shows.</p>',
      '<div><p><a href="/i">A guide</a></p><p>It explains.</p></div>',
    ])
      expect(articles(introduction + tags).itemListElement.map(({ name }) => name)).to.deep.equal(['Water', 'Dams']);
    // Items with several lines are entries.
    expect(articles(forms['cards']!() + forms['items']!()).itemListElement).to.deep.equal(entries);
    expect(articles(forms['cards']!() + forms['items']!()).description).to.have.length(4);
  });
});

describe('a link that is only a sign', () => {
  const label = { tag: 'a', href: '/x', content: ['On X'] };
  const extra = { description: ['On X'], descriptionContent: [[label]] };
  for (const sign of [
    '<a href="/x" aria-label="On X"><svg></svg></a>',
    '<a href="/x" title="On X"><i class="icon"></i></a>',
    '<a href="/x" aria-label="On X"><span aria-hidden="true">→</span></a>',
  ])
    for (const [place, html] of [
      ['beside the title', `<ul><li><a href="/a">A</a> ${sign}</li></ul>`],
      ['before the title', `<ul><li>${sign} <a href="/a">A</a></li></ul>`],
      ['in the heading', `<ul><li><h3><a href="/a">A</a> ${sign}</h3></li></ul>`],
      ['on a line of its own', `<ul><li><a href="/a">A</a><p>${sign}</p></li></ul>`],
      ['in a list of its own', `<ul><li><a href="/a">A</a><ul><li>${sign}</li></ul></li></ul>`],
      ['in a line of links', `<p><a href="/a">A</a> ${sign}</p>`],
    ] as const)
      it(`stays with its label ${place}: ${sign}`, () => {
        for (const read of [events, articles])
          expect(read(html).itemListElement).to.deep.equal([{ name: 'A', url: '/a', ...extra }]);
        if (place !== 'before the title')
          expect(recommendations(html).itemListElement).to.deep.equal([{ name: 'A', url: '/a', ...extra }]);
      });

  it('is no title, also before a text, unless it is alone', () => {
    const sign = '<a href="/x" aria-label="On X"><svg></svg></a>';
    expect(articles(`<ul><li>${sign} A</li></ul>`).itemListElement).to.deep.equal([{ name: 'A', ...extra }]);
    for (const read of [events, articles, recommendations])
      expect(read(`<ul><li>${sign}</li></ul>`).itemListElement).to.deep.equal([{ name: 'On X', url: '/x' }]);
  });

  it('stays beside the heading of the list and after the entries', () => {
    const sign = '<a href="/x" aria-label="On X"><svg></svg></a>';
    const list = { name: 'News', ...extra, itemListElement: [{ name: 'A', url: '/a' }] };
    const entries = '<ul><li><a href="/a">A</a></li></ul>';
    for (const read of [events, articles, recommendations]) {
      expect(read(`<h2>News ${sign}</h2>${entries}`)).to.deep.equal(list);
      expect(read(`<h2>News</h2>${entries}<p>${sign}</p>`)).to.deep.equal(list);
    }
  });

  it('is left out if it leads where the entry leads, to a place in the page, or holds the picture', () => {
    for (const sign of [
      '<a href="/a" aria-label="Read A"><svg></svg></a>',
      '<a href="#a" aria-label="Link to A"><svg></svg></a>',
      '<a href="/x" aria-label="On X" hidden><svg></svg></a>',
    ])
      for (const read of [events, articles, recommendations])
        expect(read(`<ul><li><a href="/a">A</a> ${sign}</li></ul>`).itemListElement).to.deep.equal([
          { name: 'A', url: '/a' },
        ]);
    const card = '<div><a href="/a" aria-label="A"><img src="/a.jpg" alt=""></a><h3>A</h3><p>Words</p></div>';
    const host = page(`<event-articles>${card}${card}</event-articles>`).firstElementChild!;
    const [entry] = definedFields<{ articles: List }>(articlesJson(host)).articles.itemListElement;
    expect(entry).to.deep.equal({ name: 'A', url: '/a', image: '/a.jpg', imageAlt: '', description: ['Words'] });
  });

  it('does not take the picture of another entry', () => {
    const card = (n: number): string =>
      `<div><a href="/x${n}" title="On X"><svg></svg></a><a href="/${n}">A</a><img src="/${n}.jpg" alt=""></div>`;
    const host = page(`<event-articles>${card(1)}${card(2)}</event-articles>`).firstElementChild!;
    const list = definedFields<{ articles: List }>(articlesJson(host)).articles;
    expect(list.itemListElement.map(({ image }) => image)).to.deep.equal(['/1.jpg', '/2.jpg']);
  });
});

describe('articlesJson', () => {
  it('reads a closing sentence with a link as the description', () => {
    const panel = articles(
      '<h2>The Global Observatory</h2><ul><li><a href="/a">A</a><p>Teaser <em>A</em></p></li></ul><p>Read by <a href="/x">many</a>.</p><p><a href="/all">All</a></p>',
    );
    expect(panel).to.deep.equal({
      name: 'The Global Observatory',
      description: ['Read by many.'],
      descriptionContent: [['Read by ', { tag: 'a', href: '/x', content: ['many'] }, '.']],
      url: '/all',
      linkText: 'All',
      itemListElement: [
        {
          name: 'A',
          url: '/a',
          description: ['Teaser A'],
          descriptionContent: [['Teaser ', { tag: 'em', content: ['A'] }]],
        },
      ],
    });
  });

  it('keeps dates in the description', () => {
    const { itemListElement } = articles(
      '<ul><li><a href="/a">A</a><time datetime="2009-06-19">19 June 2009</time></li><li><a href="/b">B</a><br>20 June 2009</li></ul>',
    );
    expect(itemListElement.map(({ description }) => description)).to.deep.equal([['19 June 2009'], ['20 June 2009']]);
  });

  it('reads links without a list, each with the text that follows it', () => {
    const { itemListElement } = articles('<p><a href="/a">A</a></p><p>x</p><p><a href="/b">B</a></p>');
    expect(itemListElement).to.deep.equal([
      { name: 'A', url: '/a', description: ['x'] },
      { name: 'B', url: '/b' },
    ]);
  });
});

describe('recommendationsJson', () => {
  it('reads heading, introduction and entries with their markup', () => {
    expect(
      recommendations(
        '<h2>Asked for</h2><p>The meeting asked for:</p><ul><li>More <strong>staff</strong></li><li id="r2">See <a href="/note">the note</a></li><li><a href="/c">All of it</a></li></ul>',
      ),
    ).to.deep.equal({
      name: 'Asked for',
      description: ['The meeting asked for:'],
      itemListElement: [
        { name: 'More staff', nameContent: ['More ', { tag: 'strong', content: ['staff'] }] },
        { name: 'See the note', nameContent: ['See ', { tag: 'a', href: '/note', content: ['the note'] }], id: 'r2' },
        { name: 'All of it', url: '/c' },
      ],
    });
  });

  it('reads a numbered list as ascending', () => {
    expect(recommendations('<ol><li>A</li></ol>').itemListOrder).to.equal('ascending');
    expect(recommendations('<ul><li>A</li></ul>').itemListOrder).to.equal(undefined);
  });

  it('keeps superscript, subscript and strikethrough', () => {
    const [entry] = recommendations(
      '<ul><li>Send <s>500</s> 10<sup>6</sup> l of H<sub>2</sub>O</li></ul>',
    ).itemListElement;
    expect(entry).to.deep.equal({
      name: 'Send 10⁶ l of H₂O',
      nameContent: [
        'Send ',
        { tag: 's', content: ['500'] },
        ' 10',
        { tag: 'sup', content: ['6'] },
        ' l of H',
        { tag: 'sub', content: ['2'] },
        'O',
      ],
    });
  });

  it('reads the first paragraph or line of an entry as its text, and the others as its description', () => {
    for (const html of ['<p>One.</p><p>Two, <em>too</em>.</p>', 'One.<br>Two, <em>too</em>.'])
      expect(recommendations(`<ul><li>${html}</li></ul>`).itemListElement).to.deep.equal([
        {
          name: 'One.',
          description: ['Two, too.'],
          descriptionContent: [['Two, ', { tag: 'em', content: ['too'] }, '.']],
        },
      ]);
  });

  it('reads a link around several lines as the link of the entry', () => {
    const [entry] = recommendations('<ul><li><a href="/a"><p>One.</p><p>Two.</p></a></li></ul>').itemListElement;
    expect(entry).to.include({ name: 'One.', url: '/a' });
    expect(entry!['description']).to.deep.equal(['Two.']);
  });

  it('reads the status of an item, its date, and each further line as a result', () => {
    const [entry] = recommendations(
      '<ol><li data-status="done" data-date="2010-03-04">One.<br>Ten <a href="/a">were</a> hired.<ul><li><a href="/b"><em>Report</em></a></li><li>Done.</li></ul></li></ol>',
    ).itemListElement;
    expect(entry).to.deep.equal({
      name: 'One.',
      actionStatus: 'done',
      dateModified: '2010-03-04',
      result: [
        { name: 'Ten were hired.', nameContent: ['Ten ', { tag: 'a', href: '/a', content: ['were'] }, ' hired.'] },
        { name: 'Report', nameContent: [{ tag: 'em', content: ['Report'] }], url: '/b' },
        { name: 'Done.' },
      ],
    });
  });

  it('reads a status without results, and a date in words in the language of the page', () => {
    const read = (attributes: string): unknown => {
      const host = page(`<ul><li ${attributes}>Eins.</li></ul>`);
      host.setAttribute('lang', 'de');
      return definedFields<{ recommendations: List }>(recommendationsJson(host)).recommendations.itemListElement[0];
    };
    expect(
      recommendations('<ol><li data-status="done"><p>One.</p><p data-outcome>Done</p><p>Ten.</p></li></ol>')
        .itemListElement,
    ).to.deep.equal([{ name: 'One.', actionStatus: 'done', result: [{ name: 'Ten.' }] }]);
    expect(read('data-status="open"')).to.deep.equal({ name: 'Eins.', actionStatus: 'open', result: [] });
    expect(read('data-status="" data-date=""')).to.deep.equal({ name: 'Eins.' });
    expect(read('data-status="done" data-date="4. März 2010"')).to.include({ dateModified: '2010-03-04' });
    expect(read('data-status="done" data-date="soon"')).to.include({ dateModified: 'soon' });
  });
});
