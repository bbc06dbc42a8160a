/** The shapes in which authors make a trail, each as its editor or CMS prints it, and what is read from them. */
import { expect } from '@open-wc/testing';
import { readAuthorTrail } from '../../src/author-html/author-trail.js';
import { page, stated } from '../support/page.js';

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
    ['a name before it', 'You are here: <a href="/">Home</a> / <a href="/events">Events</a> / This one'],
    [
      'a heading before it, as Drupal has it',
      '<h2 class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/events">Events</a></li><li>This one</li></ol>',
    ],
    [
      'a link that is a sign',
      '<ul><li><a href="/"><svg></svg></a> Home</li><li><a href="/events">Events</a></li><li>This one</li></ul>',
    ],
    ['all in one item', '<ul><li><a href="/">Home</a> › <a href="/events">Events</a> › This one</li></ul>'],
    [
      'a list in each item',
      '<ul><li><a href="/">Home</a><ul><li><a href="/events">Events</a><ul><li>This one</li></ul></li></ul></li></ul>',
    ],
  ] as const)
    it(what, () => void expect(trail(text)).to.deep.equal(expected));

  it('a script behind the last link is no text', () => {
    expect(
      trail('<a href="/">Home</a> » This one<script type="application/ld+json">{"a":1}</scr' + 'ipt>'),
    ).to.deep.equal([{ name: 'Home', url: '/' }, { name: 'This one' }]);
  });

  it('entries that lead nowhere', () => {
    expect(trail('Start › <a href="/a">A</a> › 2009 › Panels › <a href="/b">B</a>')).to.deep.equal([
      { name: 'Start' },
      { name: 'A', url: '/a' },
      { name: '2009' },
      { name: 'Panels' },
      { name: 'B', url: '/b' },
    ]);
  });

  it('a sign inside a name is part of it', () => {
    expect(trail('<a href="/">Home</a> / Input/Output')).to.deep.equal([
      { name: 'Home', url: '/' },
      { name: 'Input/Output' },
    ]);
  });

  it('without links and items there is none', () => {
    expect(trail('<p>Home</p>')).to.equal(undefined);
  });
});
