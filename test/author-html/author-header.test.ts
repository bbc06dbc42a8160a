import { expect } from '@open-wc/testing';
import { readAuthorHeader } from '../../src/author-html/author-header.js';
import { page, stated } from '../support/page.js';

const read = (text: string): unknown => stated(readAuthorHeader(page(text)));

describe('the author’s header', () => {
  it('the line of category and date above the title, paragraphs and the link to the note', () => {
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

  for (const [what, text, expected] of [
    [
      'times below the title',
      '<h2>T</h2><p><time datetime="2009-06-19T10:00-04:00">Friday</time> to <time datetime="2009-06-20">Saturday</time></p><p>Words.</p>',
      {
        name: 'T',
        startDate: '2009-06-19T10:00-04:00',
        endDate: '2009-06-20',
        description: ['Words.'],
      },
    ],
    [
      'a category behind the time',
      '<h2>T</h2><p><time datetime="2009-06-19">Friday</time> | Debate</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19' },
    ],
    [
      'a time in a sentence',
      '<h2>T</h2><p>On <time datetime="2009-06-19">Friday</time> the panel met.</p>',
      { name: 'T', startDate: '2009-06-19', description: ['On Friday the panel met.'] },
    ],
    ['a category alone', '<p>Debate</p><h2>T</h2>', { name: 'T', category: 'Debate' }],
    [
      'two days in words',
      '<h2>T</h2><p>19 June 2009 – 20 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', endDate: '2009-06-20' },
    ],
    [
      'a time without a date for machines',
      '<h2>T</h2><time>19 June 2009</time>',
      { name: 'T', startDate: '2009-06-19' },
    ],
    ['words that are no date', '<h2>T</h2><p>In June 2009</p>', { name: 'T', description: ['In June 2009'] }],
    [
      'a long text above the title is part of the summary',
      `<p>${'Words '.repeat(20)}</p><h2>T</h2>`,
      { name: 'T', description: ['Words '.repeat(20).trim()] },
    ],
    [
      'a heading of lower rank above the title says what kind of event it is',
      '<h3>Panel Discussions</h3><h1>The real title</h1><p>19 June 2009</p>',
      { name: 'The real title', category: 'Panel Discussions', startDate: '2009-06-19' },
    ],
    [
      'a second one is a paragraph',
      '<p>Debate</p><h3>Season of 2009</h3><h1>T</h1><h2>Subtitle</h2>',
      { name: 'T', category: 'Debate', description: ['Season of 2009', 'Subtitle'] },
    ],
    ['of two headings of one rank, the first', '<h2>T</h2><h2>U</h2>', { name: 'T', description: ['U'] }],
    [
      'a range whose days share month and year',
      '<p>Conference</p><h1>T</h1><p>Monday 18 – Friday 22 May 2026</p>',
      { name: 'T', category: 'Conference', startDate: '2026-05-18', endDate: '2026-05-22' },
    ],
    [
      'a range above the title',
      '<p>12 May – 14 June 2009</p><h1>T</h1>',
      { name: 'T', startDate: '2009-05-12', endDate: '2009-06-14' },
    ],
    [
      'a line that is a date before a date beside other words',
      '<h1>T</h1><p>Registration deadline – 3 May 2009</p><p>19 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', description: ['Registration deadline – 3 May 2009'] },
    ],
    [
      'a line that is a date before a time beside other words',
      '<h1>T</h1><p>Registration deadline – <time datetime="2009-05-03">3 May</time></p><p>19 June 2009</p>',
      { name: 'T', startDate: '2009-06-19', description: ['Registration deadline – 3 May'] },
    ],
    [
      'a time alone before a time beside other words',
      '<h1>T</h1><p>Deadline – <time datetime="2009-05-03">3 May</time></p><p><time datetime="2009-06-19">19 June</time></p>',
      { name: 'T', startDate: '2009-06-19', description: ['Deadline – 3 May'] },
    ],
    [
      'times on two lines',
      '<h1>T</h1><p><time datetime="2009-06-19">19 June</time></p><p><time datetime="2009-06-20">20 June</time></p>',
      { name: 'T', startDate: '2009-06-19', endDate: '2009-06-20' },
    ],
    [
      'words beside the time are kept where the category is known',
      '<p>Debate</p><h1>T</h1><p><time datetime="2009-06-19">19 June</time> | New York</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19', description: ['New York'] },
    ],
    [
      'only the first of two dates in words',
      '<p>Debate</p><h1>T</h1><p>19 June 2009</p><p>20 June 2009</p>',
      { name: 'T', category: 'Debate', startDate: '2009-06-19', description: ['20 June 2009'] },
    ],
    [
      'a date in the title is the title’s',
      '<h1>Forum – 19 June 2009</h1><p>Words.</p>',
      { name: 'Forum – 19 June 2009', description: ['Words.'] },
    ],
  ] as const)
    it(what, () => void expect(read(text)).to.deep.equal(expected));

  it('without a heading there is none', () => {
    expect(read('<p>Words</p>')).to.equal(undefined);
  });

  it('the links of the title and of the line above it stay', () => {
    const kind = { tag: 'a', href: '/panels', content: ['Panels'] };
    const title = { tag: 'a', href: '/t', content: ['T'] };
    for (const line of [
      '<a href="/panels">Panels</a> – 19 June 2009',
      '<a href="/panels">Panels</a> · <time datetime="2009-06-19">Friday</time>',
    ])
      expect(read(`<p>${line}</p><h1><a href="/t">T</a></h1>`)).to.deep.equal({
        name: 'T',
        nameContent: [title],
        category: 'Panels',
        categoryContent: [kind],
        startDate: '2009-06-19',
      });
    const both = read('<p><a href="/panels">Panels</a> <a href="/day">– 19 June 2009</a></p><h1>T</h1>');
    expect(JSON.stringify(both)).to.contain('"/panels"').and.contain('"/day"');
  });

  it('words between two times are not lost', () => {
    expect(
      read(
        '<h1>T</h1><p><time datetime="2009-06-19T09:00">9</time> coffee, <time datetime="2009-06-19T10:00">10</time></p>',
      ),
    ).to.deep.include({ startDate: '2009-06-19T09:00', description: ['9 coffee, 10'] });
  });

  it('a film or a form is no text: all stays as the author wrote it', () => {
    expect(readAuthorHeader(page('<h1>T</h1><p>Words</p><video src="/a.mp4" controls></video>'))).to.equal(undefined);
    expect(readAuthorHeader(page('<h1>T</h1><form><select><option>A</option></select></form>'))).to.equal(undefined);
  });
});
