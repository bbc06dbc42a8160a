/** The shapes in which authors make lists, each as its editor or CMS prints it, and what is read from them. */
import { expect } from '@open-wc/testing';
import {
  readAuthorArticles,
  readAuthorEvents,
  readAuthorRecommendations,
  readAuthorTrail,
} from '../../src/sources/author-lists.js';
import { page, stated } from '../support/page.js';

interface List {
  name?: string;
  description?: string[];
  descriptionContent?: unknown;
  url?: string;
  linkText?: string;
  itemListOrder?: string;
  itemListElement: Record<string, unknown>[];
}

const events = (text: string): List => stated<{ recentEvents: List }>(readAuthorEvents(page(text))).recentEvents;
const articles = (text: string): List => stated<{ articles: List }>(readAuthorArticles(page(text))).articles;
const asked = (text: string): List =>
  stated<{ recommendations: List }>(readAuthorRecommendations(page(text))).recommendations;

describe('the author’s recent events', () => {
  const launch = { name: 'A launch', url: '/launch', startDate: '2014-11-25', description: ['A few words.'] };
  for (const [what, text] of [
    [
      'a group block',
      '<h2>Recent Events</h2><ul><li><a href="/launch">A launch</a><br>November 25, 2014<br>A few words.</li></ul>',
    ],
    [
      'a group block in a classic theme',
      '<div class="wp-block-group__inner-container"><h2>Recent Events</h2>\n<p></p><!-- wp:list --><ul>\n<li><a href="/launch">A launch</a> – 25 November 2014<br>A few words.</li>\n</ul></div>',
    ],
    [
      'times',
      '<h2>Recent Events</h2><ol><li><time datetime="2014-11-25">last autumn</time><h3><a href="/launch">A launch</a></h3><p>A few words.</p></li></ol>',
    ],
    [
      'the list of latest posts',
      '<h2>Recent Events</h2><ul class="wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="/launch">A launch</a><time datetime="2014-11-25" class="wp-block-latest-posts__post-date">25 Nov</time><div class="wp-block-latest-posts__post-excerpt">A few words.</div></li></ul>',
    ],
    [
      'a query loop',
      '<h2>Recent Events</h2><ul class="wp-block-post-template"><li class="wp-block-post"><div><h3 class="wp-block-post-title"><a href="/launch">A launch</a></h3><div class="wp-block-post-date"><time datetime="2014-11-25">November 25, 2014</time></div><div class="wp-block-post-excerpt"><p>A few words.</p><p><a href="/launch">Read more</a></p></div></div></li></ul>',
    ],
    [
      'headings',
      '<h2>Recent Events</h2><h3><a href="/launch">A launch</a></h3><p><em>Tuesday, November 25th, 2014</em></p><p>A few words.</p>\n<h3>Later</h3>',
    ],
    [
      'a card that is a link',
      '<h2>Recent Events</h2><ul><li><a href="/launch"><h3>A launch</h3><p>25 Nov 2014</p><p>A few words.</p></a></li></ul>',
    ],
    [
      'the date first',
      '<h2>Recent Events</h2><ul><li>Nov. 25, 2014: <a href="/launch">A launch</a><p>A few words.</p></li></ul>',
    ],
  ] as const)
    it(what, () => {
      const list = events(text);
      expect(list.name).to.equal('Recent Events');
      const [first] = list.itemListElement;
      expect({ ...first, descriptionContent: undefined }).to.deep.equal({ ...launch, descriptionContent: undefined });
    });

  it('the link to more behind the list', () => {
    const list = events('<ul><li><a href="/a">A</a></li></ul><p><a href="/events">View all events</a></p>');
    expect([list.url, list.linkText, list.description]).to.deep.equal(['/events', 'View all events', undefined]);
  });

  it('the link to more behind the last of the headings, and none where it is that entry’s own', () => {
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

  it('an entry without a link, and one without a title that leads further', () => {
    const list = events('<ul><li><strong>A talk</strong><br>in the hall</li><li>Words. <a href="/b">B</a></li></ul>');
    expect(list.itemListElement).to.deep.equal([
      { name: 'A talk', nameContent: [{ tag: 'strong', content: ['A talk'] }], description: ['in the hall'] },
      { name: 'B', url: '/b', description: ['Words.'] },
    ]);
  });

  it('dates in the language of the page, and what is none stays words', () => {
    const first = (text: string): unknown => {
      const [entry] = events(`<div lang="de"><ul><li><a href="/a">A</a><br>${text}</li></ul></div>`).itemListElement;
      return entry!['startDate'] ?? entry!['description'];
    };
    const host = (text: string): unknown => {
      const home = page(`<ul><li><a href="/a">A</a><br>${text}</li></ul>`);
      home.setAttribute('lang', 'de');
      const { recentEvents } = stated<{ recentEvents: List }>(readAuthorEvents(home));
      return recentEvents.itemListElement[0]!['startDate'];
    };
    expect(host('Dienstag, 25. November 2014')).to.equal('2014-11-25');
    expect(host('3. März 2014')).to.equal('2014-03-03');
    expect(first('25 people came in November 2014')).to.deep.equal(['25 people came in November 2014']);
  });

  it('titles keep their emphasis, without a link inside the link', () => {
    const [entry] = events('<ul><li><h3><a href="/a">On <em>Hamlet</em></a></h3></li></ul>').itemListElement;
    expect(entry).to.deep.equal({
      name: 'On Hamlet',
      nameContent: ['On ', { tag: 'em', content: ['Hamlet'] }],
      url: '/a',
    });
  });

  it('a status on a line of its own', () => {
    const list = events(
      '<ul><li><strong>Postponed</strong><br>25 November 2014<br><a href="/a">A</a></li><li><a href="/b">B</a><p>Moved online</p></li></ul>',
    );
    expect(list.itemListElement).to.deep.equal([
      { name: 'A', url: '/a', startDate: '2014-11-25', eventStatus: 'Postponed' },
      { name: 'B', url: '/b', eventStatus: 'Moved-online' },
    ]);
  });

  it('stray paragraphs, signs, buttons and lists inside an entry break nothing', () => {
    const list = events(
      '<p></p><p>&nbsp;</p><ul><li><a href="/p"><img src="/p.jpg" alt="P"></a><a href="/a">A</a><button>Save</button><ul><li>inside</li></ul></li></ul><br>',
    );
    expect(list.itemListElement).to.deep.equal([{ name: 'A', url: '/a', description: ['inside'] }]);
  });

  it('without a link or a list item there is nothing', () => {
    expect(readAuthorEvents(page('<h2>Recent Events</h2><p>None yet.</p>'))).to.equal(undefined);
    expect(readAuthorEvents(page(''))).to.equal(undefined);
  });
});

describe('the author’s articles', () => {
  it('a panel with a closing line that has a link in it', () => {
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

  it('links alone, each with what follows it', () => {
    const { itemListElement } = articles('<p><a href="/a">A</a></p><p>x</p><p><a href="/b">B</a></p>');
    expect(itemListElement).to.deep.equal([
      { name: 'A', url: '/a', description: ['x'] },
      { name: 'B', url: '/b' },
    ]);
  });
});

describe('the author’s recommendations', () => {
  it('heading, introduction and list, with what is in the entries', () => {
    expect(
      asked(
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

  it('numbers stay numbers', () => {
    expect(asked('<ol><li>A</li></ol>').itemListOrder).to.equal('ascending');
    expect(asked('<ul><li>A</li></ul>').itemListOrder).to.equal(undefined);
  });

  it('paragraphs inside an entry are one text', () => {
    expect(asked('<ul><li><p>One.</p><p>Two.</p></li></ul>').itemListElement).to.deep.equal([{ name: 'One. Two.' }]);
  });
});

describe('the author’s trail', () => {
  const trail = (text: string): unknown =>
    stated<{ breadcrumb: unknown } | undefined>(readAuthorTrail(page(text)))?.breadcrumb;
  const expected = [{ name: 'Home', url: '/' }, { name: 'Events', url: '/events' }, { name: 'This one' }];
  for (const [what, text] of [
    ['a list', '<ol><li><a href="/">Home</a></li><li><a href="/events">Events</a></li><li>This one</li></ol>'],
    [
      'a list with signs',
      '<ul><li><a href="/">Home</a> ›</li><li><a href="/events">Events</a> »</li><li>/ This one</li></ul>',
    ],
    ['links in a line', '<p><a href="/">Home</a> &raquo; <a href="/events">Events</a> &raquo; This one</p>'],
    [
      'Yoast’s spans',
      '<span><span><a href="/">Home</a></span> » <span><a href="/events">Events</a></span> » <span class="breadcrumb_last" aria-current="page">This one</span></span>',
    ],
  ] as const)
    it(what, () => void expect(trail(text)).to.deep.equal(expected));

  it('without links and items there is none', () => {
    expect(trail('<p>Home</p>')).to.equal(undefined);
  });
});
