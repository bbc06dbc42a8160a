import { expect } from '@open-wc/testing';
import { headerJson } from '../../src/author-html/author-header.js';
import { definedFields, page } from '../support/page.js';

const read = (html: string): unknown => definedFields(headerJson(page(html)));

describe('headerJson', () => {
  it('reads category and date above the title, the description, and the link to the note', () => {
    expect(
      read(
        '<p>Panel Discussions - Friday, June 19, 2009</p><h1>Legitimacy</h1><p>A <em>full</em> day.</p><p>Two panels.</p><p><a href="/note">Full meeting note</a></p>',
      ),
    ).to.deep.equal({
      name: 'Legitimacy',
      category: 'Panel Discussions',
      startDate: '2009-06-19',
      subjectOf: { name: 'Full meeting note', url: '/note' },
      description: ['A full day.', 'Two panels.'],
      descriptionContent: [['A ', { tag: 'em', content: ['full'] }, ' day.'], ['Two panels.']],
    });
  });

  for (const [title, html, expected] of [
    [
      'reads start and end from `time` elements below the title',
      '<h2>T</h2><p><time datetime="2009-06-19T10:00-04:00">Friday</time> to <time datetime="2009-06-20">Saturday</time></p><p>Words.</p>',
      {
        name: 'T',
        startDate: '2009-06-19T10:00-04:00',
        endDate: '2009-06-20',
        description: ['Words.'],
      },
    ],
    [
      'reads a category after the `time` element',
      '<h2>T</h2><p><time datetime="2009-06-19">Friday</time> | Debate</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19' },
    ],
    [
      'reads the date of a `time` element in a sentence',
      '<h2>T</h2><p>On <time datetime="2009-06-19">Friday</time> the panel met.</p>',
      { name: 'T', startDate: '2009-06-19', description: ['On Friday the panel met.'] },
    ],
    [
      'reads a category that contains the text of the `time` element',
      '<p>Debate of 1992 – <time datetime="1992">1992</time></p><h2>T</h2>',
      { name: 'T', category: 'Debate of 1992', startDate: '1992' },
    ],
    ['reads a category without a date', '<p>Debate</p><h2>T</h2>', { name: 'T', category: 'Debate' }],
    [
      'reads two written dates as start and end',
      '<h2>T</h2><p>19 June 2009 – 20 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', endDate: '2009-06-20' },
    ],
    [
      'reads the text of a `time` element without `datetime`',
      '<h2>T</h2><time>19 June 2009</time>',
      { name: 'T', startDate: '2009-06-19' },
    ],
    [
      'reads the text of a `time` element whose `datetime` is no date',
      '<h2>T</h2><time datetime="2009-06-31T25:00">19 June 2009</time>',
      { name: 'T', startDate: '2009-06-19' },
    ],
    [
      'keeps an incomplete date in the description',
      '<h2>T</h2><p>In June 2009</p>',
      { name: 'T', description: ['In June 2009'] },
    ],
    [
      'keeps a long text above the title in the description',
      `<p>${'Words '.repeat(20)}</p><h2>T</h2>`,
      { name: 'T', description: ['Words '.repeat(20).trim()] },
    ],
    [
      'takes a lower-level heading above the title as the category',
      '<h3>Panel Discussions</h3><h1>The real title</h1><p>19 June 2009</p>',
      { name: 'The real title', category: 'Panel Discussions', startDate: '2009-06-19' },
    ],
    [
      'keeps other headings in the description if the category is known',
      '<p>Debate</p><h3>Season of 2009</h3><h1>T</h1><h2>Subtitle</h2>',
      { name: 'T', category: 'Debate', description: ['Season of 2009', 'Subtitle'] },
    ],
    [
      'takes the first of two headings of the same level as the title',
      '<h2>T</h2><h2>U</h2>',
      { name: 'T', description: ['U'] },
    ],
    [
      'reads a range of days that share month and year',
      '<p>Conference</p><h1>T</h1><p>Monday 18 – Friday 22 May 2026</p>',
      { name: 'T', category: 'Conference', startDate: '2026-05-18', endDate: '2026-05-22' },
    ],
    [
      'reads a range above the title',
      '<p>12 May – 14 June 2009</p><h1>T</h1>',
      { name: 'T', startDate: '2009-05-12', endDate: '2009-06-14' },
    ],
    [
      'prefers a line that is only a date to a date beside other words',
      '<h1>T</h1><p>Registration deadline – 3 May 2009</p><p>19 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', description: ['Registration deadline – 3 May 2009'] },
    ],
    [
      'prefers a line that is only a date to a `time` element beside other words',
      '<h1>T</h1><p>Registration deadline – <time datetime="2009-05-03">3 May</time></p><p>19 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', description: ['Registration deadline – 3 May'] },
    ],
    [
      'prefers a line that is only a `time` element to one beside other words',
      '<h1>T</h1><p>Deadline – <time datetime="2009-05-03">3 May</time></p><p><time datetime="2009-06-19">19 June</time></p>',
      { name: 'T', startDate: '2009-06-19', description: ['Deadline – 3 May'] },
    ],
    [
      'reads start and end from `time` elements on two lines',
      '<h1>T</h1><p><time datetime="2009-06-19">19 June</time></p><p><time datetime="2009-06-20">20 June</time></p>',
      { name: 'T', startDate: '2009-06-19', endDate: '2009-06-20' },
    ],
    [
      'keeps words beside the `time` element in the description if the category is known',
      '<p>Debate</p><h1>T</h1><p><time datetime="2009-06-19">19 June</time> | New York</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19', description: ['New York'] },
    ],
    [
      'reads only the first of two written dates on separate lines',
      '<p>Debate</p><h1>T</h1><p>19 June 2009</p><p>20 June 2009</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19', description: ['20 June 2009'] },
    ],
    [
      'keeps a date in the title as part of the title',
      '<h1>Forum – 19 June 2009</h1><p>Words.</p>',
      { name: 'Forum – 19 June 2009', description: ['Words.'] },
    ],
  ] as const)
    it(title, () => void expect(read(html)).to.deep.equal(expected));

  it('returns undefined without a heading', () => {
    expect(read('<p>Words</p>')).to.equal(undefined);
  });

  it('keeps the links in the title and in the line above it', () => {
    const category = { tag: 'a', href: '/panels', content: ['Panels'] };
    const title = { tag: 'a', href: '/t', content: ['T'] };
    for (const line of [
      '<a href="/panels">Panels</a> – 19 June 2009',
      '<a href="/panels">Panels</a> · <time datetime="2009-06-19">Friday</time>',
    ])
      expect(read(`<p>${line}</p><h1><a href="/t">T</a></h1>`)).to.deep.equal({
        name: 'T',
        nameContent: [title],
        category: 'Panels',
        categoryContent: [category],
        startDate: '2009-06-19',
      });
    const both = read('<p><a href="/panels">Panels</a> <a href="/day">– 19 June 2009</a></p><h1>T</h1>');
    expect(JSON.stringify(both)).to.contain('"/panels"').and.contain('"/day"');
  });

  it('keeps the link around the title and around several lines', () => {
    const link = (text: string): object => ({ tag: 'a', href: '/x', content: [text] });
    expect(read('<a href="/x"><h1>T</h1></a><a href="/x"><p>Register</p><p>Free entry</p></a>')).to.deep.equal({
      name: 'T',
      nameContent: [link('T')],
      description: ['Register', 'Free entry'],
      descriptionContent: [[link('Register')], [link('Free entry')]],
    });
  });

  it('keeps the label of a link that is only a sign, which is neither a part of the title nor the main link', () => {
    const sign = (href: string, label: string): string => `<a href="${href}" aria-label="${label}"><svg></svg></a>`;
    const link = (href: string, label: string): object => ({ tag: 'a', href, content: [label] });
    const html = `<h1>T${sign('/x', 'On X')}</h1><p>18 March 2026 ${sign('/t.ics', 'Calendar')}</p>`;
    expect(read(html)).to.deep.equal({
      name: 'T',
      startDate: '2026-03-18',
      description: ['On X', 'Calendar'],
      descriptionContent: [[link('/x', 'On X')], [link('/t.ics', 'Calendar')]],
    });
  });

  it('reads statuses above the title, and a reason', () => {
    expect(
      read('<p>Postponed: the <em>hall</em> is flooded.</p><p>Moved online</p><p>Debate</p><h1>T</h1>'),
    ).to.deep.equal({
      name: 'T',
      category: 'Debate',
      eventStatus: ['postponed', 'movedOnline'],
      statusNote: 'the hall is flooded.',
    });
  });

  it('keeps a status below the title as text', () => {
    expect(read('<p>Debate</p><h1>T</h1><p>Cancelled</p>')).to.deep.equal({
      name: 'T',
      category: 'Debate',
      description: ['Cancelled'],
    });
  });

  it('ignores a hidden link beside a date', () => {
    const html = '<p>Panel – <a href="/x" aria-hidden="true">#</a> June 19, 2009</p><h1>Title</h1>';
    expect(read(html)).to.deep.equal({ name: 'Title', category: 'Panel', startDate: '2009-06-19' });
  });

  it('keeps the words between two `time` elements', () => {
    expect(
      read(
        '<h1>T</h1><p><time datetime="2009-06-19T09:00">9</time> coffee, <time datetime="2009-06-19T10:00">10</time></p>',
      ),
    ).to.deep.include({ startDate: '2009-06-19T09:00', description: ['9 coffee, 10'] });
  });

  it('returns undefined if the content has a video or a form', () => {
    expect(headerJson(page('<h1>T</h1><p>Words</p><video src="/a.mp4" controls></video>'))).to.equal(undefined);
    expect(headerJson(page('<h1>T</h1><form><select><option>A</option></select></form>'))).to.equal(undefined);
  });
});
