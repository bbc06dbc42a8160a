import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeSrcset, safeUrl, type UrlUse } from '../../src/model/safe-url.js';
import { expectLinearGrowth } from '../support/growth.js';
import { always } from '../support/generated.js';

const BASE = 'https://example.org/events/1.json';
const USES = ['link', 'picture', 'data'] as const;
const ALLOWED: Record<UrlUse, readonly string[]> = {
  link: ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'],
  picture: ['http:', 'https:', 'blob:', 'data:'],
  data: ['http:', 'https:'],
};

/** Forms of `javascript:` that a URL parser recognizes and a person may miss. */
const SCRIPTS = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'view-source:javascript:alert(1)',
];

const OTHERS = [
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'ftp://example.org/',
  'about:blank',
  'chrome://settings',
  'intent://scan/#Intent;scheme=zxing;end',
  'ws://example.org/',
  'urn:isbn:0451450523',
  'x:y',
];

describe('safeUrl', () => {
  describe('with any use', () => {
    for (const address of [...SCRIPTS, ...OTHERS, 'http://', 'https://[', '', ' ', '\n'])
      for (const base of [undefined, BASE])
        it(`drops ${JSON.stringify(address)} ${base ? 'with' : 'without'} a base`, () => {
          for (const use of USES) expect(safeUrl(address, use, base), use).to.be.undefined;
        });

    for (const value of [
      ...[undefined, null, 0, 7, NaN, true, {}, [], ['javascript:alert(1)'], ['https://example.org/'], Symbol('s'), 7n],
      ...[
        { toString: () => 'https://example.org/' },
        { href: 'https://example.org/' },
        new URL('https://example.org/'),
      ],
      Object('https://example.org/'),
      () => 'https://example.org/',
    ])
      it(`drops a value that is not a string: ${typeof value} ${String(value)}`, () => {
        for (const use of USES) expect(safeUrl(value, use, BASE), use).to.be.undefined;
      });

    for (const [address, absolute] of Object.entries({
      'https://example.org/a?b=c#d': 'https://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG/A': 'https://example.org/A',
      '  https://example.org/  ': 'https://example.org/',
      '/a': 'https://example.org/a',
      a: 'https://example.org/events/a',
      '../a': 'https://example.org/a',
      '?a': 'https://example.org/events/1.json?a',
      '#a': 'https://example.org/events/1.json#a',
      '//other.org/a': 'https://other.org/a',
      'ä b': 'https://example.org/events/%C3%A4%20b',
      './javascript:alert(1)': 'https://example.org/events/javascript:alert(1)',
      '&#106;avascript:alert(1)': 'https://example.org/events/&#106;avascript:alert(1)',
    }))
      // prettier-ignore
      it(`makes ${JSON.stringify(address)} absolute`, () => {
        for (const use of USES) expect(safeUrl(address, use, BASE)).to.equal(absolute);
      });

    for (const address of ['/a', 'a', '../a', '?a', '#a', '//other.org/a', 'a b', './javascript:alert(1)'])
      it(`leaves ${JSON.stringify(address)} unchanged without a base`, () => {
        for (const use of USES) expect(safeUrl(address, use)).to.equal(address);
      });

    for (const base of [undefined, BASE])
      it(`takes an address that starts with www. for the address of a site ${base ? 'with' : 'without'} a base`, () => {
        for (const use of USES) {
          expect(safeUrl('www.example.org/x?a#b', use, base)).to.equal('https://www.example.org/x?a#b');
          expect(safeUrl(' WWW.Example.org/X ', use, base)).to.equal('https://www.example.org/X');
        }
        expect(safeUrl('www.jpg', 'picture', base)).to.equal(base ? 'https://example.org/events/www.jpg' : 'www.jpg');
        expect(safeUrl('www/a.b.c', 'link', base)).to.equal(
          base ? 'https://example.org/events/www/a.b.c' : 'www/a.b.c',
        );
      });

    for (const address of ['https:a', 'https:/a', 'https:?a'])
      it(`does not invent a host for ${address} without a base`, () => {
        expect(safeUrl(address, 'link') ?? '').not.to.include('base.invalid');
      });

    it('accepts an address of 4,096 characters and drops a longer one', () => {
      const address = `https://example.org/${'a'.repeat(4_096 - 20)}`;
      expect(safeUrl(address, 'link')).to.equal(address);
      expect(safeUrl(`${address}a`, 'link')).to.be.undefined;
    });

    for (const [address, absolute] of Object.entries({
      'photos/1.webp': 'file:///home/a/photos/1.webp',
      '../b/1.webp#c': 'file:///home/b/1.webp#c',
      'https://example.org/1.webp': 'https://example.org/1.webp',
    }))
      it(`accepts ${address} as a link and as a picture in a page from a disk`, () => {
        for (const use of ['link', 'picture'] as const)
          expect(safeUrl(address, use, 'file:///home/a/1.html')).to.equal(absolute);
      });

    it('drops a file as data, a file on another computer, and any file in a page from a server', () => {
      expect(safeUrl('1.json', 'data', 'file:///home/a/1.html')).to.be.undefined;
      for (const use of USES) {
        // Firefox knows no other computer in such an address: it is a file of this disk.
        for (const address of ['//other/1.webp', 'file://other/1.webp'])
          expect(safeUrl(address, use, 'file:///home/a/1.html') ?? 'file:///1.webp', use).to.equal('file:///1.webp');
        expect(safeUrl('1.webp', use, 'file://other/1.html'), use).to.be.undefined;
        expect(safeUrl('file:///1.webp', use, BASE), use).to.be.undefined;
        expect(safeUrl('file:///1.webp', use), use).to.be.undefined;
      }
    });

    it('drops every address if the base is not a valid base URL', () => {
      expect(safeUrl('a', 'link', 'no base')).to.be.undefined;
      expect(safeUrl('a', 'link', 'about:blank')).to.be.undefined;
    });
  });

  describe('with the use link', () => {
    for (const address of ['mailto:a@example.org', 'tel:+4312345', 'webcal://example.org/a.ics', 'http://example.org/'])
      it(`accepts ${address}`, () => {
        expect(safeUrl(address, 'link')).to.equal(address);
        expect(safeUrl(address, 'link', BASE)).to.equal(address);
      });

    for (const address of ['data:image/png;base64,AAAA', 'blob:https://example.org/1'])
      it(`drops ${address}`, () => {
        expect(safeUrl(address, 'link', BASE)).to.be.undefined;
      });
  });

  describe('with the use picture', () => {
    for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif', 'PNG'])
      it(`accepts a data: URL of type ${type}`, () => {
        expect(safeUrl(`data:image/${type};base64,AAAA`, 'picture', BASE)).to.equal(`data:image/${type};base64,AAAA`);
      });

    for (const address of [
      ...[
        'data:image/svg+xml,<svg/>',
        'data:image/svg+xml;base64,AA',
        'DATA:IMAGE/SVG+XML,x',
        'data:,x',
        'data:image/png',
      ],
      ...['data:text/html,x', 'data:image/pngx,x', 'data:image/*,x', 'da\nta:image/svg+xml,x', 'mailto:a@b', 'tel:1'],
    ])
      it(`drops ${JSON.stringify(address)}`, () => {
        expect(safeUrl(address, 'picture', BASE)).to.be.undefined;
      });

    it('accepts a blob: URL', () => {
      expect(safeUrl('blob:https://example.org/1', 'picture')).to.equal('blob:https://example.org/1');
    });

    it('accepts a data: URL of up to 100,000 characters', () => {
      const start = 'data:image/png;base64,';
      const address = start + 'A'.repeat(100_000 - start.length);
      expect(safeUrl(address, 'picture')).to.equal(address);
      expect(safeUrl(`${address}A`, 'picture')).to.be.undefined;
    });
  });

  describe('with the use data', () => {
    for (const address of [
      'mailto:a@example.org',
      'blob:https://example.org/1',
      'data:application/json,{}',
      'webcal://a',
    ])
      it(`drops ${address}`, () => {
        expect(safeUrl(address, 'data', BASE)).to.be.undefined;
      });
  });

  const addresses = fc.oneof(
    fc.webUrl(),
    fc.anything(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...'javscriptdatahttpsmailo:/\\\t\n\r\0 #?@%[].,;',
          '://',
          'javascript:',
          'https:',
          'data:image/png,',
        ),
      )
      .map((pieces) => pieces.join('')),
  );

  it('returns only addresses with an allowed protocol', () => {
    always(
      fc.property(addresses, fc.constantFrom(...USES), fc.constantFrom(undefined, BASE), (address, use, base) => {
        const url = safeUrl(address, use, base);
        if (url === undefined) return;
        expect(ALLOWED[use]).to.include(new URL(url, BASE).protocol);
        expect(url).not.to.include('base.invalid');
        if (base) expect(URL.canParse(url)).to.be.true;
      }),
      2000,
    );
  });

  it('returns its own result unchanged', () => {
    always(
      fc.property(addresses, fc.constantFrom(...USES), fc.constantFrom(undefined, BASE), (address, use, base) => {
        const url = safeUrl(address, use, base);
        if (url !== undefined) expect(safeUrl(url, use, base)).to.equal(url);
      }),
      1000,
    );
  });
});

describe('safeSrcset', () => {
  for (const [given, expected] of [
    ['a.jpg 1x, b.jpg 2x', 'https://example.org/events/a.jpg 1x, https://example.org/events/b.jpg 2x'],
    ['/a.jpg 480w,/b.jpg 960w', 'https://example.org/a.jpg 480w, https://example.org/b.jpg 960w'],
    ['/a.jpg', 'https://example.org/a.jpg'],
    ['/a.jpg, /b.jpg 1.5x', 'https://example.org/a.jpg, https://example.org/b.jpg 1.5x'],
    ['\n  /a.jpg 480w,\n  /b.jpg 960w\n', 'https://example.org/a.jpg 480w, https://example.org/b.jpg 960w'],
    ['/c_fill,w_480/a.jpg 480w', 'https://example.org/c_fill,w_480/a.jpg 480w'],
    ['javascript:alert(1) 1x, /b.jpg 2x', 'https://example.org/b.jpg 2x'],
    ['/a.jpg 1x, data:image/svg+xml,x 2x', 'https://example.org/a.jpg 1x'],
    ['/a.jpg 2q, /b.jpg 2x', 'https://example.org/b.jpg 2x'],
    ['/a.jpg 100w 50h, /b.jpg 2x', 'https://example.org/b.jpg 2x'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [' , ,', undefined],
    [7, undefined],
    [['/a.jpg'], undefined],
  ] as const)
    it(`returns ${JSON.stringify(expected)} for ${JSON.stringify(given)}`, () => {
      expect(safeSrcset(given, BASE)).to.equal(expected);
    });

  it('leaves safe relative addresses unchanged without a base', () => {
    expect(safeSrcset('/a.jpg 1x, b.jpg 2x')).to.equal('/a.jpg 1x, b.jpg 2x');
  });

  it('takes linear time for a hostile text', () => {
    for (const piece of ['a', ',', ' ', 'a,', 'a ', ' 1w', 'a 1', '1.'])
      expectLinearGrowth((size) => safeSrcset(piece.repeat(size / piece.length), BASE), 4_096);
  });

  it('returns only addresses with an allowed protocol, and its own result unchanged', () => {
    const pieces = fc.constantFrom(
      ...['/a.jpg', 'javascript:x', 'data:image/svg+xml,x', ',', ', ', ' ', '1x', '480w', 'q', '\n'],
    );
    always(
      fc.property(fc.array(pieces), (texts) => {
        const srcset = safeSrcset(texts.join(''), BASE);
        if (srcset === undefined) return;
        for (const candidate of srcset.split(', ')) expect(candidate).to.match(/^https:/);
        expect(safeSrcset(srcset, BASE)).to.equal(srcset);
      }),
      1000,
    );
  });
});
