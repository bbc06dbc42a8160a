import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shareLinks } from '../../../src/components/event-actions/share-links.js';

describe('shareLinks', () => {
  const allNetworks = 'email linkedin facebook mastodon whatsapp x bluesky';
  const networksOf = (words: string): string[] => shareLinks(words, 'T', 'https://a/').map(({ network }) => network);

  it('returns the networks in the given order, with their own names', () => {
    expect(networksOf(allNetworks)).to.deep.equal([
      'email',
      'LinkedIn',
      'Facebook',
      'Mastodon',
      'WhatsApp',
      'X',
      'Bluesky',
    ]);
    expect(networksOf('x linkedin')).to.deep.equal(['X', 'LinkedIn']);
  });

  it('accepts commas, line breaks and capital letters', () => {
    expect(networksOf(' LinkedIn,\n X ,email')).to.deep.equal(['LinkedIn', 'X', 'email']);
  });

  it('skips words that name no network', () => {
    expect(networksOf('constructor __proto__ toString myspace')).to.deep.equal([]);
    expect(networksOf('')).to.deep.equal([]);
  });

  it('keeps the complete title and address in each link, whatever they contain', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, fc.webUrl({ withQueryParameters: true, withFragments: true }), (title, url) => {
        for (const { network, url: address } of shareLinks(allNetworks, title, url)) {
          const link = new URL(address);
          const query = new URLSearchParams(link.search || link.hash.slice(1));
          expect([...query.values()].join('\n'), network).to.include(url);
          expect(link.protocol).to.be.oneOf(['https:', 'mailto:']);
        }
      }),
    );
  });

  it('encodes a space as %20, since mail programs show a + unchanged', () => {
    expect(shareLinks('email', 'a b+c', 'https://a/')[0]!.url).to.equal(
      `mailto:?subject=a%20b%2Bc&body=${encodeURIComponent('a b+c\nhttps://a/')}`,
    );
  });

  it('does not throw on half of a surrogate pair', () => {
    expect(shareLinks(allNetworks, 'a\ud800b', 'https://a/\udc00')).to.have.length(7);
  });

  it('lets a title add no parameter to an address', () => {
    const [mail] = shareLinks('email', 'a&bcc=b@example.org\r\nBcc: c@example.org', 'https://a/');
    expect([...new URL(mail!.url).searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });
});
