/** The reader of the breadcrumb trail in the author’s HTML, in the forms that editors and CMSs print. */
import { expect } from '@open-wc/testing';
import { trailJson } from '../../src/author-html/author-trail.js';
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
    ['links in one list item', '<ul><li><a href="/">Home</a> › <a href="/events">Events</a> › This one</li></ul>'],
    [
      'nested lists',
      '<ul><li><a href="/">Home</a><ul><li><a href="/events">Events</a><ul><li>This one</li></ul></li></ul></li></ul>',
    ],
  ] as const)
    it(`reads ${form}`, () => void expect(trail(html)).to.deep.equal(expected));

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

  it('returns undefined if there are neither links nor list items', () => {
    expect(trail('<p>Home</p>')).to.equal(undefined);
  });
});
