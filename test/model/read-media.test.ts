/** The reader of recordings and documents. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { documentType, mediaKind } from '../../src/model/file-type.js';
import { readEvent } from '../../src/model/read-event.js';
import { always } from '../support/generated.js';

type Entry = Record<string, unknown>;

/** The result of a reading as JSON, and the paths of its problems. */
function read(value: unknown, baseUrl?: string): { media: Entry[]; problems: string[] } {
  const { details, problems } = readEvent(value, { baseUrl });
  const media = JSON.parse(JSON.stringify(details.recordedIn?.itemListElement ?? [])) as Entry[];
  return { media, problems: problems.map(({ path }) => path) };
}
const mediaOf = (value: unknown): Entry[] => read(value).media;
const namesOf = (value: unknown): unknown[] => mediaOf(value).map(({ name }) => name);
const kindOf = (medium: unknown): unknown => mediaOf({ recordedIn: [medium] })[0]!['@type'];
const sizeOf = (contentSize: unknown): unknown =>
  mediaOf({ recordedIn: { name: 'A', url: '/a.pdf', contentSize } })[0]!['contentSize'];

describe('readMedia', () => {
  it('reads recordings from recordedIn, video and audio, and documents after them', () => {
    const event = {
      subjectOf: [
        { name: 'Note', url: '/note' },
        { name: 'Report', url: '/report.pdf' },
      ],
      workFeatured: { name: 'Study', url: '/study' },
      video: { '@type': 'VideoObject', name: 'Film', contentUrl: '/film.mp4' },
      audio: { '@type': 'AudioObject', name: 'Talk', contentUrl: '/talk.mp3' },
      recordedIn: { '@type': 'VideoObject', name: 'Stream', embedUrl: 'https://vimeo.com/1' },
    };
    expect(mediaOf(event).map((one) => [one['name'], one['@type']])).to.deep.equal([
      ['Stream', 'MediaObject'],
      ['Film', 'MediaObject'],
      ['Talk', 'MediaObject'],
      ['Report', 'DigitalDocument'],
      ['Study', 'DigitalDocument'],
    ]);
  });

  it('reads all fields of a recording', () => {
    const recording = {
      '@type': 'MediaObject',
      name: 'The whole evening',
      description: ['Both panels.'],
      url: 'https://example.org/talk',
      contentUrl: 'https://example.org/talk.mp4',
      embedUrl: 'https://vimeo.com/1',
      thumbnailUrl: 'https://example.org/talk.jpg',
      encodingFormat: 'video/mp4',
      caption: [{ contentUrl: 'https://example.org/talk.vtt', name: 'English', inLanguage: 'en' }],
      transcript: ['One.', 'Two.'],
      transcriptUrl: 'https://example.org/talk.html',
      duration: 'PT1H12M',
      live: { startDate: '2027-03-18T14:00+01:00', endDate: '2027-03-18T15:12+01:00' },
    };
    expect(read({ recordedIn: recording })).to.deep.equal({ media: [recording], problems: [] });
  });

  it('[G9] makes no document of the only main link, even if it is a file', () => {
    for (const subjectOf of ['https://example.org/note.pdf', { name: 'Note', url: '/note.pdf' }, [{ url: '/note' }]])
      expect(readEvent({ subjectOf }).details.recordedIn, JSON.stringify(subjectOf)).to.equal(undefined);
  });

  it('[G9] makes a document of the main link if it is one file of several', () => {
    const [note, report] = [
      { name: 'Note', url: '/note.pdf' },
      { name: 'Report', url: '/report' },
    ];
    expect(namesOf({ subjectOf: [note, report] })).to.deep.equal(['Note', 'Report']);
    expect(namesOf({ subjectOf: [report, note] })).to.deep.equal(['Note']);
  });

  describe('tells recordings from documents', () => {
    for (const [medium, kind] of [
      ['https://example.org/talk.mp4', 'MediaObject'],
      ['/files/talk.MP3?dl=1', 'MediaObject'],
      ['/files/note.pdf', 'DigitalDocument'],
      ['https://www.youtube.com/watch?v=abc', 'MediaObject'],
      [{ name: 'A', url: '/a' }, 'MediaObject'],
      [{ name: 'A', url: '/a', contentSize: 900 }, 'DigitalDocument'],
      [{ '@type': 'PresentationDigitalDocument', name: 'A', url: '/a' }, 'DigitalDocument'],
      [{ '@type': 'MediaObject', name: 'A', contentUrl: '/a.pdf' }, 'DigitalDocument'],
      [{ '@type': 'MediaObject', name: 'A', contentUrl: '/a', encodingFormat: 'application/pdf' }, 'DigitalDocument'],
      [{ '@type': 'VideoObject', name: 'A', contentUrl: '/a' }, 'MediaObject'],
      [{ '@type': ['Thing', 'schema:AudioObject'], name: 'A', url: '/a' }, 'MediaObject'],
    ] as const)
      it(JSON.stringify(medium), () => void expect(kindOf(medium)).to.equal(kind));
  });

  it('takes a text that is an address for one, and any other text for a name', () => {
    expect(mediaOf({ recordedIn: ['https://example.org/talk.mp4', '/note.pdf', 'To follow'] })).to.deep.equal([
      { '@type': 'MediaObject', name: 'https://example.org/talk.mp4', url: 'https://example.org/talk.mp4' },
      { '@type': 'DigitalDocument', name: '/note.pdf', url: '/note.pdf' },
      { '@type': 'MediaObject', name: 'To follow' },
    ]);
  });

  it('names a recording without a name by its address', () => {
    expect(namesOf({ recordedIn: { embedUrl: 'https://vimeo.com/1' } })).to.deep.equal(['https://vimeo.com/1']);
  });

  it('reads the items of a list with their own addresses', () => {
    const itemListElement = [{ '@type': 'ListItem', item: { name: 'Note', url: '/note.pdf' } }];
    expect(mediaOf({ recordedIn: { itemListElement } })).to.deep.equal([
      { '@type': 'DigitalDocument', name: 'Note', url: '/note.pdf' },
    ]);
  });

  it('drops and reports what is neither a text nor an object with a name or an address', () => {
    const { media, problems } = read({ recordedIn: [7, null, {}, { '@id': '#a' }, { name: 'A', url: '/a' }] });
    expect(media.map(({ name }) => name)).to.deep.equal(['A']);
    expect(problems).to.deep.equal([0, 1, 2, 3].map((i) => `recordedIn[${i}]`));
  });

  it('reports a recording and a document without an address, once', () => {
    const { problems } = read({ recordedIn: [{ name: 'A' }, { '@type': 'DigitalDocument', name: 'B' }] });
    expect(problems).to.deep.equal(['recordedIn[0]', 'recordedIn[1]']);
  });

  it('[G3] drops hostile addresses, and reports each once', () => {
    const url = 'javascript:alert(1)';
    const { media, problems } = read({
      recordedIn: { name: 'A', url, contentUrl: url, embedUrl: url, transcriptUrl: url },
    });
    expect(media).to.deep.equal([{ '@type': 'MediaObject', name: 'A' }]);
    expect(problems).to.have.members(
      ['url', 'contentUrl', 'embedUrl', 'transcriptUrl'].map((one) => `recordedIn[0].${one}`),
    );
  });

  describe('broadcasts', () => {
    const liveOf = (fields: object): unknown =>
      mediaOf({ recordedIn: { name: 'A', embedUrl: 'https://vimeo.com/1', ...fields } })[0]!['live'];
    const dates = { startDate: '2027-03-18T14:00Z', endDate: '2027-03-18T15:00Z' };

    it('are live only if the data say so', () => {
      expect(liveOf({ publication: { isLiveBroadcast: true, ...dates } })).to.deep.equal(dates);
      expect(liveOf({ publication: [{ isLiveBroadcast: 'True', ...dates }] })).to.deep.equal(dates);
      expect(liveOf({ publication: { isLiveBroadcast: 'https://schema.org/True' } })).to.deep.equal({});
      expect(liveOf({ live: true })).to.deep.equal({});
      expect(liveOf({ live: dates })).to.deep.equal(dates);
      for (const none of [{ publication: { isLiveBroadcast: false } }, { publication: dates }, { live: false }, {}])
        expect(liveOf(none), JSON.stringify(none)).to.equal(undefined);
    });

    it('need no address before they start', () => {
      expect(read({ recordedIn: { name: 'A', live: dates } }).problems).to.deep.equal([]);
    });
  });

  describe('sizes', () => {
    for (const [given, bytes] of [
      [0, undefined],
      [900, 900],
      [1.2e6, 1_200_000],
      ['1200 KB', 1_200_000],
      ['1.2 MB', 1_200_000],
      ['1,2 Mo', 1_200_000],
      ['1,200 KB', 1_200_000],
      ['1.200 KB', 1_200_000],
      ['1 KiB', 1024],
      ['412000', 412_000],
      ['900 bytes', 900],
      ['0 KB', undefined],
    ] as const)
      it(`[G6] reads ${JSON.stringify(given)} as ${bytes} bytes`, () => void expect(sizeOf(given)).to.equal(bytes));

    for (const given of ['big', '', 'MB', '1.2.3', -1, NaN, '12 pages'])
      it(`[G6] reads no size from ${JSON.stringify(given)}`, () => void expect(sizeOf(given)).to.equal(undefined));

    it('[G6] reports a text that is no size', () => {
      const { problems } = read({ recordedIn: { name: 'A', url: '/a.pdf', contentSize: 'big' } });
      expect(problems).to.deep.equal(['recordedIn[0].contentSize']);
    });
  });

  it('returns the same result for its own result, and for its own result as JSON', () => {
    const one = fc.record(
      {
        '@type': fc.constantFrom('VideoObject', 'MediaObject', 'DigitalDocument', 'CreativeWork'),
        name: fc.constantFrom('A', 'B', ''),
        url: fc.constantFrom('/a', '/a.pdf', '/b.mp4', 'javascript:x', 'https://vimeo.com/1'),
        contentUrl: fc.constantFrom('/a.pdf', '/c.mp3', 'javascript:x'),
        embedUrl: fc.constantFrom('https://vimeo.com/1', 'javascript:x'),
        encodingFormat: fc.constantFrom('video/mp4', 'application/pdf', 'PDF', 'x'),
        contentSize: fc.constantFrom(0, 900, '1200 KB', 'big'),
        live: fc.constantFrom(true, { startDate: '2027-03-18' }),
      },
      { requiredKeys: [] },
    );
    const some = fc.array(fc.oneof(one, fc.constantFrom('A', '/a.pdf', 'https://example.org/x.mp4', 7)), {
      maxLength: 3,
    });
    const event = fc.record(
      {
        recordedIn: fc.oneof(some, one, fc.record({ name: fc.constant('Media'), itemListElement: some })),
        video: fc.oneof(one, some),
        subjectOf: fc.oneof(one, some),
        workFeatured: some,
      },
      { requiredKeys: [] },
    );
    always(
      fc.property(event, (value) => {
        const { details } = readEvent(value, { baseUrl: 'https://example.org/' });
        const once = JSON.parse(JSON.stringify(details)) as object;
        expect(JSON.parse(JSON.stringify(readEvent(details).details))).to.deep.equal(once);
        expect(mediaOf(once)).to.deep.equal(mediaOf(details));
      }),
      1000,
    );
  });
});

describe('documentType', () => {
  for (const [url, format, type] of [
    ['/a.pdf', '', 'PDF'],
    ['/a.PDF?x=.docx#y.txt', '', 'PDF'],
    ['/a', 'application/pdf; charset=binary', 'PDF'],
    ['/a', 'PDF', 'PDF'],
    ['/a.docx', 'application/octet-stream', 'DOCX'],
    ['/a', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
    ['/a', 'text/plain', 'TXT'],
    ['/a.html', '', undefined],
    ['/pdf', '', undefined],
    ['https://example.pdf', '', undefined],
    [undefined, '', undefined],
  ] as const)
    it(`of ${url} with "${format}" is ${type}`, () => void expect(documentType(url, format)).to.equal(type));
});

describe('mediaKind', () => {
  for (const [url, format, kind] of [
    ['/a.mp4', '', 'video'],
    ['/a.webm?x', '', 'video'],
    ['/a.mp3', '', 'audio'],
    ['/a', 'Video/MP4', 'video'],
    ['/a', 'audio/mpeg', 'audio'],
    ['/a.pdf', '', undefined],
    ['https://example.mp4/', '', undefined],
  ] as const)
    it(`of ${url} with "${format}" is ${kind}`, () => void expect(mediaKind(url, format)).to.equal(kind));
});
