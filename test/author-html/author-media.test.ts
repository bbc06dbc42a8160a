/** The reader of recordings and documents in the author’s HTML, in the forms that editors and CMSs print. */
import { expect } from '@open-wc/testing';
import { mediaJson } from '../../src/author-html/author-media.js';
import { definedFields, page } from '../support/page.js';

interface List {
  name?: string;
  description?: string[];
  url?: string;
  linkText?: string;
  itemListElement: Record<string, unknown>[];
}

const list = (html: string): List | undefined =>
  definedFields<{ recordedIn: List } | undefined>(mediaJson(page(html)))?.recordedIn;
const entries = (html: string): Record<string, unknown>[] | undefined => list(html)?.itemListElement;
const file = (fields: object): object => ({
  '@type': 'DigitalDocument',
  name: 'Report',
  url: '/report.pdf',
  ...fields,
});

const YOUTUBE = 'https://www.youtube.com/watch?v=abcdefghijk';

describe('mediaJson', () => {
  for (const [form, html, fields] of [
    ['a list', '<ul><li><a href="/report.pdf">Report</a></li></ul>', {}],
    [
      'details in the link',
      '<ul><li><a href="/report.pdf">Report (PDF, 1.2 MB)</a></li></ul>',
      { encodingFormat: 'PDF', contentSize: '1.2 MB' },
    ],
    [
      'details behind the link',
      '<ul><li><a href="/report.pdf">Report</a> (PDF, 1,2 MB)</li></ul>',
      { encodingFormat: 'PDF', contentSize: '1,2 MB' },
    ],
    [
      'details in an element of their own',
      '<ul><li><a href="/report.pdf">Report</a> <span class="size">[PDF 412 KB]</span></li></ul>',
      { encodingFormat: 'PDF', contentSize: '412 KB' },
    ],
    [
      'a size before the type',
      '<ul><li><a href="/report.pdf">Report</a> – 1.2 MB PDF</li></ul>',
      { encodingFormat: 'PDF', contentSize: '1.2 MB' },
    ],
    [
      'details in emphasis inside the link',
      '<ul><li><a href="/report.pdf">Report <small>(PDF)</small></a></li></ul>',
      { encodingFormat: 'PDF' },
    ],
    ['a language', '<ul><li><a href="/report.pdf" hreflang="fr">Report</a></li></ul>', { inLanguage: 'fr' }],
    [
      'a file block of WordPress',
      '<div class="wp-block-file"><a id="f" href="/report.pdf">Report</a><a href="/report.pdf" class="wp-block-file__button" download>Download</a></div>',
      {},
    ],
    ['a paragraph', '<p><a href="/report.pdf">Report</a> (PDF)</p>', { encodingFormat: 'PDF' }],
    [
      'a table of contents with other text',
      '<ul><li><a href="/report.pdf">Report</a> (PDF, 12 pages)<br>By the <a href="/staff">staff</a>.</li></ul>',
      {
        description: ['(PDF, 12 pages)', 'By the staff.'],
        descriptionContent: [['(PDF, 12 pages)'], ['By the ', { tag: 'a', href: '/staff', content: ['staff'] }, '.']],
      },
    ],
    ['a heading in the item', '<ul><li><h3><a href="/report.pdf">Report</a></h3></li></ul>', {}],
    [
      'text before the link',
      '<ul><li>Annex 1: <a href="/report.pdf">Report</a></li></ul>',
      { name: 'Annex 1: Report' },
    ],
    [
      'text before the link that begins like it',
      '<ul><li>Report of the staff: <a href="/report.pdf">Report</a></li></ul>',
      { name: 'Report of the staff: Report' },
    ],
    [
      'a text that is not known',
      '<ul><li><a href="/report.pdf">Report (draft)</a></li></ul>',
      { name: 'Report (draft)' },
    ],
    [
      'emphasis in the name',
      '<ul><li><a href="/report.pdf">The <em>Report</em></a></li></ul>',
      { name: 'The Report', nameContent: ['The ', { tag: 'em', content: ['Report'] }] },
    ],
    [
      'a link around several lines',
      '<ul><li><a href="/report.pdf"><div>Report</div><p>By the staff</p></a></li></ul>',
      { description: ['By the staff'] },
    ],
    [
      'a link beside a sign that leads to another page, and one that leads to the file',
      '<ul><li><a href="/report.pdf">Report</a> <a href="/x" title="On X"><svg></svg></a> <a href="/report.pdf" aria-label="Download"><svg></svg></a></li></ul>',
      { description: ['On X'], descriptionContent: [[{ tag: 'a', href: '/x', content: ['On X'] }]] },
    ],
    ['another address', '<ul><li><a href="/report">Report</a></li></ul>', { url: '/report' }],
  ] as const)
    it(`[G8] reads a document from ${form}`, () => void expect(entries(html)).to.deep.equal([file(fields)]));

  for (const [form, html, name] of [
    ['a paragraph', `<p><a href="${YOUTUBE}">The evening</a></p>`, 'The evening'],
    ['an item', `<ul><li><a href="${YOUTUBE}">The evening</a></li></ul>`, 'The evening'],
    ['a bare address', `<p><a href="${YOUTUBE}">${YOUTUBE}</a></p>`, YOUTUBE],
  ] as const)
    it(`[G8] reads a video from ${form}`, () => {
      expect(entries(html)).to.deep.equal([{ '@type': 'MediaObject', name, url: YOUTUBE }]);
    });

  it('[G8] reads a file of video or audio as a recording', () => {
    expect(entries('<p><a href="/a.mp3">Talk</a></p>')).to.deep.equal([
      { '@type': 'MediaObject', name: 'Talk', url: '/a.mp3' },
    ]);
  });

  it('[G8] reads a video of a host that the embedder has named', () => {
    const host = page('<p><a href="https://video.example.org/1">Talk</a></p>');
    expect(mediaJson(host)).to.equal(undefined);
    host.setAttribute('embed-hosts', 'video.example.org');
    expect(definedFields<{ recordedIn: List }>(mediaJson(host)).recordedIn.itemListElement[0]!['@type']).to.equal(
      'MediaObject',
    );
  });

  it('[G8] reads heading, introduction, closing text and a further link', () => {
    const { itemListElement, ...others } = list(
      `<h2>Watch and read</h2><p>All in English.</p><p><a href="${YOUTUBE}">The evening</a></p><ul><li><a href="/report.pdf">Report</a></li></ul><p>Ask us.</p><p><a href="/all">All files</a></p>`,
    )!;
    expect(itemListElement.map(({ name }) => name)).to.deep.equal(['The evening', 'Report']);
    expect(others).to.deep.equal({
      name: 'Watch and read',
      description: ['All in English.', 'Ask us.'],
      url: '/all',
      linkText: 'All files',
    });
  });

  for (const [form, html] of [
    ['no link', '<p>The files follow.</p>'],
    ['a link inside a sentence', '<p>Read the <a href="/report.pdf">report</a> before you come.</p>'],
    ['an item without a link', '<ul><li><a href="/report.pdf">Report</a></li><li>More to follow</li></ul>'],
    ['an item with two files', '<ul><li>Report: <a href="/en.pdf">English</a>, <a href="/fr.pdf">French</a></li></ul>'],
    ['two files on a line', '<ul><li><a href="/en.pdf">English</a>, <a href="/fr.pdf">French</a></li></ul>'],
    ['a heading below the first', '<h2>A</h2><h3>B</h3><ul><li><a href="/a.pdf">A</a></li></ul>'],
    ['a heading at the end', '<ul><li><a href="/a.pdf">A</a></li></ul><h2>B</h2>'],
    ['an item with two pages', '<ul><li><a href="/a">A</a> and <a href="/b">B</a></li></ul>'],
    [
      'two headings',
      '<h2>A</h2><ul><li><a href="/a.pdf">A</a></li></ul><h2>B</h2><ul><li><a href="/b.pdf">B</a></li></ul>',
    ],
    ['a text between entries', `<p><a href="${YOUTUBE}">A</a></p><p>Words.</p><p><a href="/b.pdf">B</a></p>`],
    ['a player of the author', '<p><a href="/a.pdf">A</a></p><video src="/a.mp4" controls></video>'],
    ['a frame of the author', '<ul><li><a href="/a.pdf">A</a></li></ul><iframe></iframe>'],
    ['audio of the author', '<ul><li><a href="/a.pdf">A</a><audio controls></audio></li></ul>'],
    ['a picture', '<ul><li><a href="/a.pdf">A</a> <img src="/a.png" alt="A"></li></ul>'],
    ['numbers of its own', '<ol start="3"><li><a href="/a.pdf">A</a></li></ol>'],
    ['terms', '<dl><dt>A</dt><dd><a href="/a.pdf">A</a></dd></dl>'],
  ] as const)
    it(`[G8] leaves HTML with ${form} as it was written`, () => void expect(list(html)).to.equal(undefined));
});
