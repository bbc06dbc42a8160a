import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findJsonScript, parseJson } from '../../src/sources/json.js';
import { jsonScript } from '../support/fixtures.js';
import { always } from '../support/generated.js';
import { expectLinearGrowth } from '../support/growth.js';

function inside(...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...children);
  return element;
}

describe('findJsonScript', () => {
  for (const type of ['application/json', 'application/ld+json', 'Application/LD+JSON'])
    it(`finds a script of type ${type}`, () => {
      expect(findJsonScript(inside(jsonScript('{}', type)))).to.equal('{}');
    });

  for (const type of ['', 'module', 'text/javascript', 'application/json5', 'text/json', 'speculationrules'])
    it(`ignores a script of type "${type}"`, () => {
      expect(findJsonScript(inside(jsonScript('{}', type)))).to.be.undefined;
    });

  it('returns the first of two scripts', () => {
    expect(findJsonScript(inside('text', jsonScript('1'), jsonScript('2')))).to.equal('1');
  });

  it('finds an empty script', () => {
    expect(findJsonScript(inside(jsonScript('')))).to.equal('');
  });

  it('ignores the script of a nested element', () => {
    expect(findJsonScript(inside(inside(jsonScript('{}'))))).to.be.undefined;
  });
});

describe('parseJson', () => {
  const event = { name: 'A "b" c', startDate: '2026-06-05' };

  for (const [mistake, text] of Object.entries({
    'an escape of JavaScript': String.raw`{"name": "A \x22b\x22 c", "startDate": "2026\x2d06-05"}`,
    'an escaped apostrophe': String.raw`{"name": "A \"b\" c", "startDate": "2026-06-05", "note": "It\'s"}`,
    'escapes of other signs': String.raw`{"name": "A\ \"b\" c", "startDate": "2026\-06\-05"}`,
    'a comma before an end': '{"name": "A \\"b\\" c", "startDate": "2026-06-05", }',
    'a comma before a comment and an end': '{"name": "A \\"b\\" c", "startDate": "2026-06-05", /* last */\n // x\n}',
    comments: '// An event\n{"name": /* its name */ "A \\"b\\" c", "startDate": "2026-06-05" // the day\n}',
    'a comment without an end': '{"name": "A \\"b\\" c", "startDate": "2026-06-05"} /* the end',
    'a second pair of quotation marks': String.raw`{"name": "\"A \\\"b\\\" c\"", "startDate": "\"2026-06-05\""}`,
    'entities for quotation marks':
      '{&quot;name&quot;: &quot;A \\&quot;b\\&quot; c&quot;, &quot;startDate&quot;: &#34;2026-06-05&#034;}',
    'typographic quotation marks': '{“name”: “A \\“b\\” c”, “startDate”: “2026-06-05″}',
    'values without a meaning in JSON':
      '{"name": "A \\"b\\" c", "startDate": "2026-06-05", "offers": NaN, "a": -Infinity, "b": undefined}',
    'a semicolon': '{"name": "A \\"b\\" c", "startDate": "2026-06-05"};',
    'comment marks of old scripts': '<!--\n{"name": "A \\"b\\" c", "startDate": "2026-06-05"}\n//-->',
    'CDATA on one line': '//<![CDATA[ {"name": "A \\"b\\" c", "startDate": "2026-06-05"} //]]>',
  }))
    it(`repairs ${mistake}, and says so`, async () => {
      const { value, error } = await parseJson(text);
      expect(value).to.deep.include(event);
      expect(error?.message).to.match(/was repaired \(.+\)$/s);
    });

  for (const [form, text, value] of [
    ['an escaped apostrophe', String.raw`["It\\'s"]`, ["It's"]],
    ['an escaped quotation mark', String.raw`["The \\\"A\\\""]`, ['The "A"']],
    ['an escaped line break', String.raw`["A\\nb\\r\\nc"]`, ['A\nb\nc']],
    ['an escaped slash', String.raw`["https:\\/\\/example.org\\/"]`, ['https://example.org/']],
    ['an escaped letter', String.raw`["Caf\\u00e9 \\x2bad \\ud83d\\ude00 \\u12"]`, [String.raw`Café +ad 😀 \u12`]],
  ] as const)
    it(`resolves ${form} that was escaped twice, and says so`, async () => {
      const parsed = await parseJson(text);
      expect(parsed.value).to.deep.equal(value);
      expect(parsed.error?.message).to.match(/was repaired \(texts were escaped twice\)$/);
    });

  for (const [form, text] of Object.entries({
    'a quotation': String.raw`{"name": "\"We can\"", "startDate": "2026-06-05"}`,
    'only one text in quotation marks': String.raw`["\"We can\""]`,
    'entities in a text': '{"name": "&quot;A&quot; &amp; B"}',
    'signs of JSON and comments in a text': '{"name": "a, } ] // b /* c */ <b> ; d: e"}',
  }))
    it(`keeps ${form}`, async () => {
      expect(await parseJson(text)).to.deep.equal({ value: JSON.parse(text) as unknown });
    });

  it('keeps the value of a text with signs of JSON while it repairs another place', async () => {
    const name = String.raw`a, } ] // b /* c */ <b> ; d: e \ 'f' &quot;g&quot; “h” NaN`;
    expect((await parseJson(`{"name": ${JSON.stringify(name)},}`)).value).to.deep.equal({ name });
  });

  it('keeps raw line breaks and tabs in a text', async () => {
    expect((await parseJson('{"name": "A\r\n\r\nb\tc"}')).value).to.deep.equal({ name: 'A\r\n\r\nb\tc' });
  });

  it('keeps a backslash that escapes nothing', async () => {
    expect((await parseJson(String.raw`["C:\Users\d"]`)).value).to.deep.equal([String.raw`C:\Users\d`]);
  });

  for (const text of [
    '',
    ' ',
    '{',
    '{"name": "A',
    '[1, 2',
    '<p>A</p>',
    'A b',
    '{"name": A b}',
    '{"a": {{ name }}}',
    '}{',
  ])
    it(`does not guess what ${JSON.stringify(text)} means`, async () => {
      const { value, error } = await parseJson(text);
      expect(value).to.be.undefined;
      expect(error).to.be.instanceOf(SyntaxError);
    });

  it('returns other values unchanged', () => {
    for (const value of [undefined, null, 7, event]) expect(parseJson(value)).to.deep.equal({ value });
  });

  /** Text without a second meaning: without quotation marks and backslashes, of which some forms need more. */
  const word = fc.string({ unit: fc.constantFrom(...'aéß字 <>&;:,[]{}/*#-.19\n'), maxLength: 12 });
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.integer(),
      fc.constantFrom(true, false, null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('name', 'url', '@type', 'a-b', 'startDate'), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const mistakes: readonly ((json: string) => string)[] = [
    (json) => json.replace(/(?<=[}\]"\w])(?=\s*[}\]]$)/, ','),
    (json) => `/* a "comment" } */ ${json} // and another`,
    (json) => `<!-- ${json} -->`,
    (json) => `//<![CDATA[\n${json}\n//]]>`,
    (json) => `${json};`,
    (json) => `\ufeff\u00a0${json}`,
    (json) => json.replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
    (json) => json.replaceAll('\\n', '\n'),
    (json) => json.replaceAll('é', '\\xe9'),
    (json) => json.replaceAll('/', '\\/').replaceAll('#', '\\#'),
  ];

  it('reads generated data with any mistake', async () => {
    await always(
      fc.asyncProperty(fc.array(tree), fc.constantFrom(...mistakes), async (value, damage) => {
        const text = damage(JSON.stringify(value));
        expect((await parseJson(text)).value, text).to.deep.equal(value);
      }),
      1000,
    );
  });

  it('reads any valid JSON like JSON.parse, unless its texts were escaped twice', async () => {
    await always(
      fc.asyncProperty(fc.json(), async (text) => {
        const { value, error } = await parseJson(text);
        if (!error) expect(value).to.deep.equal(JSON.parse(text));
        else expect(error.message).to.include('escaped twice');
      }),
      500,
    );
  });

  it('takes linear time for hostile text', async () => {
    await parseJson('{,}');
    for (const piece of [
      '"',
      "'",
      '"a',
      '\\',
      '\\"',
      '/*',
      '//',
      ',',
      ', ',
      ',/**/',
      '<',
      '<a',
      '<!--',
      ']]>',
      ' ',
      '{',
      'a',
      'a:',
      '&quot;',
      '" ',
      '"\n,',
    ])
      for (const start of ['{', '{"a": "'])
        expectLinearGrowth((size) => void parseJson(start + piece.repeat(size / piece.length)), 200_000);
  });
});
