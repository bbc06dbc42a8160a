import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { announcementOf, isSameText } from '../../src/model/announcement.js';
import { shareLinks } from '../../src/model/share-links.js';
import { parentOf, trailTo } from '../../src/model/trail.js';

describe('announcementOf', () => {
  for (const [photo, expected] of [
    [{}, 'Image 1 of 9'],
    [{ alt: 'A hall' }, 'Image 1 of 9. A hall'],
    [{ caption: 'The hall.' }, 'Image 1 of 9. The hall.'],
    [{ alt: 'A speaker', caption: 'The first panel' }, 'Image 1 of 9. A speaker. The first panel'],
    [{ alt: 'A speaker!', caption: 'The first panel' }, 'Image 1 of 9. A speaker! The first panel'],
    [{ alt: 'متحدث؟', caption: 'القاعة' }, 'Image 1 of 9. متحدث؟ القاعة'],
    [{ alt: 'The hall', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [{ alt: 'the  HALL.', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [
      { alt: 'The hall', caption: 'Before the talks: the hall, empty.' },
      'Image 1 of 9. Before the talks: the hall, empty.',
    ],
    [{ alt: '', caption: 'The hall' }, 'Image 1 of 9. The hall'],
    [{ alt: 'The hall', creditText: 'A. Person' }, 'Image 1 of 9. The hall'],
  ] as const)
    it(`of ${JSON.stringify(photo)} is "${expected}"`, () => {
      expect(announcementOf('Image 1 of 9', photo)).to.equal(expected);
    });

  it('is cut at 200 characters, with an ellipsis', () => {
    const text = announcementOf('Image 1 of 9', { caption: 'word '.repeat(100) });
    expect(text).to.match(/^Image 1 of 9\. word.*\w…$/);
    expect(text.length).to.be.at.most(201);
  });

  it('never throws and never grows beyond that', () => {
    const texts = fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: undefined });
    fc.assert(
      fc.property(texts, texts, (alt, caption) => {
        const photo = { ...(alt !== undefined && { alt }), ...(caption !== undefined && { caption }) };
        expect(announcementOf('Image 1 of 9', photo).length).to.be.at.most(201);
      }),
    );
  });
});

describe('isSameText', () => {
  for (const [a, b, expected] of [
    ['The hall', 'the hall.', true],
    ['The – hall', 'The hall', true],
    ['The hall', 'A hall', false],
    ['', '…', true],
  ] as const)
    it(`is ${expected} for "${a}" and "${b}"`, () => {
      expect(isSameText(a, b)).to.equal(expected);
    });
});

describe('trailTo', () => {
  const home = { name: 'Home', url: 'https://example.org/' };
  const events = { name: 'Events', url: 'https://example.org/events?page=2#top' };
  const names = (trail: ReturnType<typeof trailTo>): string[] => trail.crumbs.map(({ name }) => name);

  it('is empty without entries, also where the event has a name', () => {
    expect(trailTo([], { name: 'Event', urls: [] })).to.deep.equal({ crumbs: [], current: -1 });
  });

  it('ends with the event’s name', () => {
    const trail = trailTo([home, events], { name: 'Event', urls: [] });
    expect(names(trail)).to.deep.equal(['Home', 'Events', 'Event']);
    expect(trail.current).to.equal(2);
  });

  it('has no current entry where nothing is known of this page', () => {
    expect(trailTo([home, events], { urls: [undefined] }).current).to.equal(-1);
  });

  for (const [what, page] of Object.entries({
    'the same address': { urls: ['https://example.org/events?page=2#top'] },
    'the same address but for query and hash': { urls: [undefined, 'https://example.org/events#other'] },
    'the same name': { name: 'Events', urls: [] },
  }))
    it(`takes the last entry for this page by ${what}`, () => {
      const trail = trailTo([home, events], { name: 'Event', ...page });
      expect(names(trail)).to.deep.equal(['Home', 'Events']);
      expect(trail.current).to.equal(1);
    });

  it('takes a last entry without address for this page', () => {
    expect(trailTo([home, { name: 'Here' }], { name: 'Event', urls: [] }).current).to.equal(1);
  });

  it('does not take the page below for this page', () => {
    const trail = trailTo([home, events], { urls: ['https://example.org/events/1'] });
    expect(trail.current).to.equal(-1);
  });

  it('does not change the entries that it is given', () => {
    const entries = Object.freeze([home, events]);
    trailTo(entries, { name: 'Event', urls: [] });
    expect(entries).to.have.length(2);
  });
});

describe('parentOf', () => {
  for (const [crumbs, current, expected] of [
    [[], -1, undefined],
    [[{ name: 'A', url: '/a' }], -1, 'A'],
    [[{ name: 'A', url: '/a' }], 0, undefined],
    [[{ name: 'A', url: '/a' }, { name: 'B' }], 1, 'A'],
    [[{ name: 'A', url: '/a' }, { name: 'B' }, { name: 'C', url: '/c' }], 2, 'A'],
    [[{ name: 'A' }, { name: 'B' }], 1, undefined],
  ] as const)
    it(`of ${crumbs.map(({ name }) => name).join(' › ') || 'nothing'} with ${current} as this page is ${expected}`, () => {
      expect(parentOf({ crumbs, current })?.name).to.equal(expected);
    });
});

describe('shareLinks', () => {
  const all = 'email linkedin facebook mastodon whatsapp x bluesky';
  const networksOf = (words: string): string[] => shareLinks(words, 'T', 'https://a/').map(({ network }) => network);

  it('gives what is named, in that order, by its own name', () => {
    expect(networksOf(all)).to.deep.equal(['email', 'LinkedIn', 'Facebook', 'Mastodon', 'WhatsApp', 'X', 'Bluesky']);
    expect(networksOf('x linkedin')).to.deep.equal(['X', 'LinkedIn']);
  });

  it('takes commas, line breaks and capitals', () => {
    expect(networksOf(' LinkedIn,\n X ,email')).to.deep.equal(['LinkedIn', 'X', 'email']);
  });

  it('passes over what is no network', () => {
    expect(networksOf('constructor __proto__ toString myspace')).to.deep.equal([]);
    expect(networksOf('')).to.deep.equal([]);
  });

  it('carries title and address whole, whatever is in them', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, fc.webUrl({ withQueryParameters: true, withFragments: true }), (title, url) => {
        for (const { network, url: address } of shareLinks(all, title, url)) {
          const link = new URL(address);
          const query = new URLSearchParams(link.search || link.hash.slice(1));
          expect([...query.values()].join('\n'), network).to.include(url);
          expect(link.protocol).to.be.oneOf(['https:', 'mailto:']);
        }
      }),
    );
  });

  it('writes a space as %20, since mail programs show a + as it is', () => {
    expect(shareLinks('email', 'a b+c', 'https://a/')[0]!.url).to.equal(
      `mailto:?subject=a%20b%2Bc&body=${encodeURIComponent('a b+c\nhttps://a/')}`,
    );
  });

  it('does not throw on half a character', () => {
    expect(shareLinks(all, 'a\ud800b', 'https://a/\udc00')).to.have.length(7);
  });

  it('lets a title add nothing to the address', () => {
    const [mail] = shareLinks('email', 'a&bcc=b@example.org\r\nBcc: c@example.org', 'https://a/');
    expect([...new URL(mail!.url).searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });
});
