/** The reader of the breadcrumb trail in the author’s HTML, in the forms that editors and CMSs print. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { trailJson } from '../../src/author-html/author-trail.js';
import { always } from '../support/generated.js';
import { definedFields, page } from '../support/page.js';

describe('trailJson', () => {
  const trail = (html: string): unknown =>
    definedFields<{ breadcrumb: unknown } | undefined>(trailJson(page(html)))?.breadcrumb;
  const expected = [{ name: 'Home', url: '/' }, { name: 'Events', url: '/events' }, { name: 'This one' }];
  for (const [form, html] of [
    ['a list', '<ol><li><a href="/">Home</a></li><li><a href="/events">Events</a></li><li>This one</li></ol>'],
    [
      'a list with separators',
      '<ul><li><a href="/">Home</a> ›</li><li><a href="/events">Events</a> »</li><li>/ This one</li></ul>',
    ],
    ['links in one line', '<p><a href="/">Home</a> &raquo; <a href="/events">Events</a> &raquo; This one</p>'],
    [
      'the spans of Yoast',
      '<span><span><a href="/">Home</a></span> » <span><a href="/events">Events</a></span> » <span class="breadcrumb_last" aria-current="page">This one</span></span>',
    ],
    ['links after a label', 'You are here: <a href="/">Home</a> / <a href="/events">Events</a> / This one'],
    [
      'a list after a heading, as Drupal prints it',
      '<h2 class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/events">Events</a></li><li>This one</li></ol>',
    ],
    [
      'a list with an icon as a link',
      '<ul><li><a href="/"><svg></svg></a> Home</li><li><a href="/events">Events</a></li><li>This one</li></ul>',
    ],
    ['an icon with a label', '<a href="/" aria-label="Home"><svg></svg></a> / <a href="/events">Events</a> / This one'],
    [
      'an icon with a title in a list',
      '<ol><li> <a href="/" title="Home"><i class="fa fa-home"></i></a> </li><li><a href="/events">Events</a></li><li>This one</li></ol>',
    ],
    [
      'an icon with a label and a text beside it',
      '<ul><li><a href="/" aria-label="Start"><svg></svg></a> Home</li><li><a href="/events">Events</a></li><li>This one</li></ul>',
    ],
    ['links in one list item', '<ul><li><a href="/">Home</a> › <a href="/events">Events</a> › This one</li></ul>'],
    [
      'nested lists',
      '<ul><li><a href="/">Home</a><ul><li><a href="/events">Events</a><ul><li>This one</li></ul></li></ul></li></ul>',
    ],
  ] as const)
    it(`reads ${form}`, () => void expect(trail(html)).to.deep.equal(expected));

  it('ignores a hidden link in an entry', () => {
    const hidden = '<a href="#x" aria-hidden="true">Anchor</a>';
    expect(trail(`<ol><li>${hidden} <a href="/">Home</a></li><li>${hidden} This one</li></ol>`)).to.deep.equal([
      { name: 'Home', url: '/' },
      { name: 'This one' },
    ]);
  });

  it('reads an empty address as a link to the page itself', () => {
    expect(trail('<a href="/">Home</a> › <a href="">This one</a>')).to.deep.equal([
      { name: 'Home', url: '/' },
      { name: 'This one', url: document.URL.replace(/#.*/, '') },
    ]);
  });

  it('ignores a script after the last link', () => {
    expect(
      trail('<a href="/">Home</a> » This one<script type="application/ld+json">{"a":1}</scr' + 'ipt>'),
    ).to.deep.equal([{ name: 'Home', url: '/' }, { name: 'This one' }]);
  });

  it('reads entries without a link', () => {
    expect(trail('Start › <a href="/a">A</a> › 2009 › Panels › <a href="/b">B</a>')).to.deep.equal([
      { name: 'Start' },
      { name: 'A', url: '/a' },
      { name: '2009' },
      { name: 'Panels' },
      { name: 'B', url: '/b' },
    ]);
  });

  it('keeps a separator character inside a name', () => {
    expect(trail('<a href="/">Home</a> / Input/Output')).to.deep.equal([
      { name: 'Home', url: '/' },
      { name: 'Input/Output' },
    ]);
  });

  it('keeps a name with a separator in it whole', () => {
    const name = 'Missions: lessons > next steps';
    const html = name.replace('>', '&gt;');
    for (const ending of [html, `<span aria-current="page">${html}</span>`, `<span>${html}</span> `])
      expect(trail(`<a href="/">Home</a> &gt; <a href="/events">Events</a> &gt; ${ending}`), ending).to.deep.equal([
        { name: 'Home', url: '/' },
        { name: 'Events', url: '/events' },
        { name },
      ]);
    expect(trail(`<a href="/">Home</a> › 2009 › ${html} › <a href="/b">B</a>`)).to.deep.equal([
      { name: 'Home', url: '/' },
      { name: '2009' },
      { name },
      { name: 'B', url: '/b' },
    ]);
    expect(trail(`${html} › <a href="/b">B</a>`)).to.deep.equal([{ name }, { name: 'B', url: '/b' }]);
  });

  it('reads each generated name whole, with any separator in it', () => {
    const signs = ['›', '»', '>', '/', '→', '⟩'];
    const word = fc.constantFrom('Missions:', 'lessons', 'next', 'Input/Output', '2009');
    const name = fc.tuple(word, fc.constantFrom(...signs), word).map((words) => words.join(' '));
    const entry = fc.record({ name, isLink: fc.boolean() });
    always(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        name,
        fc.nat(5),
        fc.boolean(),
        (entries, last, n, isList) => {
          const separator = signs[n]!;
          // A sign that separates entries cannot be told from the same sign in a name without a link, unless that name
          // is the last one.
          const own = entries.map((one) => ({
            ...one,
            isLink: one.isLink || isList || one.name.includes(` ${separator} `),
          }));
          own[0]!.isLink = true;
          const text = (value: string): string => value.replaceAll('>', '&gt;');
          const parts = own.map(({ name: one, isLink }) => (isLink ? `<a href="/x">${text(one)}</a>` : text(one)));
          const all = [...parts, text(last)];
          const html = isList ? `<ol><li>${all.join('</li><li>')}</li></ol>` : all.join(` ${text(separator)} `);
          // The names after the last link are one name.
          const lastLink = own.findLastIndex(({ isLink }) => isLink);
          const rest = [...own.slice(lastLink + 1).map((one) => one.name), last].join(` ${separator} `);
          expect(trail(html), html).to.deep.equal([
            ...own
              .slice(0, lastLink + 1)
              .map(({ name: one, isLink }) => (isLink ? { name: one, url: '/x' } : { name: one })),
            { name: rest },
          ]);
        },
      ),
    );
  });

  it('returns undefined if there are neither links nor list items', () => {
    expect(trail('<p>Home</p>')).to.equal(undefined);
  });
});
