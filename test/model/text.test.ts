import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HTML_4 } from '../../src/model/entities.js';
import { cut, plainText } from '../../src/model/text.js';
import { expectLinearGrowth } from '../support/growth.js';
import { always } from '../support/generated.js';

/** Generates text from pieces that are difficult for a scanner. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<', '>', '</', '<b', '<b>', '</b>', '<br>', '</p>', '<script>', '</script>', '<!--', '-->', '"', "'", '='],
        ...[
          '&',
          '&amp;',
          '&amp;amp;',
          '&lt;',
          '&gt;',
          '&#60;',
          '&#x3c;',
          '&#38;',
          '&nbsp;',
          '&eacute;',
          '&shy;',
          '&raquo;',
          '&LT;',
          '&lbrace;',
          '&nvlt;',
          ';',
          '#',
        ],
        ...[
          '\n',
          '\r\n',
          '\n\n',
          ' ',
          '\t',
          '\u00a0',
          '\u0000',
          '\u0001',
          '\u2028',
          '\ufeff',
          '\ud800',
          'lt;',
          'amp;',
          'p',
        ],
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('plainText', () => {
  for (const [given, expected] of [
    ['', ''],
    ['plain', 'plain'],
    ['<b>bold</b> and <em class="a>b">em</em>', 'bold and em'],
    ['<a href="javascript:alert(1)">link</a>', 'link'],
    ['one<br>two', 'one\n\ntwo'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['<h2>one</h2>two', 'one\n\ntwo'],
    ['one\ntwo', 'one two'],
    ['one \n \n two', 'one\n\ntwo'],
    ['one\r\n\r\ntwo', 'one\n\ntwo'],
    ['  a \t b  ', 'a b'],
    ['a<script>alert("<b>")</script>b', 'a b'],
    ['a<STYLE>p { color: red }</STYLE >b', 'a b'],
    ['a<template><p>x</p></template>b', 'a b'],
    ['a<!-- <b>x</b> -->b', 'a b'],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['a < b', 'a < b'],
    ['a < b and c > d', 'a < b and c > d'],
    ['1<2', '1<2'],
    ['x <3 y', 'x <3 y'],
    ['<', '<'],
    ['AT&T', 'AT&T'],
    ['Q&A; more', 'Q&A; more'],
    ['&amp;', '&'],
    ['&amp;amp;lt;b&amp;amp;gt;x', 'x'],
    ['&lt;p&gt;one&lt;/p&gt;two', 'one\n\ntwo'],
    ['&#60;b&#62;x&#x3C;/b&#X3E;', 'x'],
    ['&#038; &#8217; &#x1f600;', '& ’ 😀'],
    ['&rsquo;&ldquo;&rdquo;&hellip;&ndash;&mdash;', '’“”…–—'],
    ['&eacute;&Eacute;&uuml;&ccedil;&ntilde;&aring;&szlig;&oslash;&aelig;', 'éÉüçñåßøæ'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&unknown; &#xd800; &#x110000; &#99999999;', '&unknown; &#99999999;'],
    ['\u0000a\u0007b\u007f', 'ab'],
    ['<svg/onload=alert(1)>x', 'x'],
    ['\u202eabc', '\u202eabc'],
    ['😀', '😀'],
    ['cut off \ud83d', 'cut off'],
    ['\ud800\ufeff', ''],
    ['\udc00\ud800\ud83d\ude00', '😀'],
    ['<\udc00b>x', 'x'],
  ] as const)
    it(`returns ${JSON.stringify(expected)} for ${JSON.stringify(given)}`, () => {
      expect(plainText(given)).to.equal(expected);
    });

  for (const [name, character] of HTML_4)
    it(`decodes &${name}; even if it was encoded twice`, () => {
      // Between letters, white space stays, and signs such as < begin no tag.
      const decoded = plainText(`1${character}1`);
      expect(plainText(`1&${name};1`)).to.equal(decoded);
      expect(plainText(`1&amp;${name};1`)).to.equal(decoded);
      expect(plainText(`1&amp;amp;${name};1`)).to.equal(decoded);
    });

  it('decodes nothing but entities', () => {
    const names = fc.string({ unit: fc.constantFrom(...'abcxyzABC123'), minLength: 1, maxLength: 10 });
    always(
      fc.property(names, fc.constantFrom('&', '&amp', '%26', '&&'), (name, start) => {
        fc.pre(!HTML_4.has(name) && !HTML_4.has(`amp${name}`));
        // As HTML of the browser: nothing is decoded that it would not decode, too.
        const shown = document.createElement('textarea');
        shown.innerHTML = `${start}${name};`;
        const again = document.createElement('textarea');
        again.innerHTML = shown.value;
        expect([`${start}${name};`, shown.value, again.value]).to.include(plainText(`${start}${name};`));
      }),
      500,
    );
    for (const text of ['&raquo', '&Raquo;', '&raquo ;', '& raquo;', '%20', '\\u00e9', 'a&b;', '&#;', '&#x;'])
      expect(plainText(text)).to.equal(text);
  });

  it('leaves no tag that a control character hid', () => {
    expect(plainText('<\u0001b>x')).to.equal(plainText(plainText('<\u0001b>x')));
    expect(plainText('<&#1;b>x')).to.equal(plainText(plainText('<&#1;b>x')));
  });

  it('returns its own result unchanged', () => {
    always(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const once = plainText(text);
        expect(plainText(once)).to.equal(once);
      }),
      1000,
    );
  });

  it('returns nothing that HTML parses as an element', () => {
    always(
      fc.property(hostile, (text) => {
        expect(plainText(text)).not.to.match(/<\/?[a-z][^<>"']*>|<!--[^]*?-->|&lt;|&#0*60;/i);
      }),
      1000,
    );
  });

  it('keeps text without markup, except for white space', () => {
    const harmless = fc.string({ unit: fc.constantFrom(...'abc äß字😀.,:;!?()>"\'= \n') });
    always(
      fc.property(harmless, (text) => {
        expect(plainText(text).replace(/\s+/g, '')).to.equal(text.replace(/\s+/g, ''));
      }),
    );
  });

  describe('with many hostile characters', () => {
    for (const piece of [
      ...[
        '<',
        '<a',
        '<a ',
        '<a "',
        '<a"',
        '<a\'"',
        '<script',
        '<script>',
        '<!--',
        '<br',
        '</p',
        '<a\n\n',
        '&',
        '&amp;',
        '&lt;',
      ],
      ...[
        '&#',
        '&#60;',
        '&amp;lt;',
        '\n',
        '\n ',
        ' \n\t',
        '\u00a0\n',
        '<p>',
        '&amp;amp;',
        '<style></',
        '<<>',
        '\u0000<',
      ],
    ])
      it(`takes linear time for repeated ${JSON.stringify(piece)}`, () => {
        expectLinearGrowth((size) => {
          const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
          plainText(text);
          plainText(`x${text}>`);
        }, 200_000);
      });
  });
});

describe('cut', () => {
  it('keeps a text that is short enough', () => {
    expect(cut('abc', 3)).to.equal('abc');
  });

  it('cuts a longer text at the maximum length', () => {
    expect(cut('abcd', 3)).to.equal('abc');
  });

  it('never splits a surrogate pair', () => {
    expect(cut('ab😀', 3)).to.equal('ab');
    expect(cut('ab😀', 4)).to.equal('ab😀');
  });

  it('returns well-formed text of at most the maximum length for well-formed text', () => {
    always(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
        const short = cut(text, max);
        expect(short.length).to.be.at.most(max);
        expect(text.startsWith(short)).to.be.true;
        if (isWellFormed(text)) expect(isWellFormed(short)).to.be.true;
      }),
    );
  });
});

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
