/** JSON-LD in the page as a data source: which scripts are read, what is repaired, and which problems are reported. */
import { aTimeout, expect } from '@open-wc/testing';
import type { DetailsErrorEvent, DetailsLoadEvent } from '../../src/data/details-events.js';
import '../../src/define.js';
import { readPage, type PageData } from '../../src/json-ld/page-json-ld.js';
import { catchWarnings, jsonScript, make, parts, place, until } from '../support/fixtures.js';

const event = (name: string, fields: object = {}): object => ({ '@type': 'Event', name, ...fields });
const PAGE = ['https://example.org/here'];

function read(from: string, host: Element = document.body): Promise<PageData> {
  return readPage(host, from, PAGE);
}

const nameIn = ({ value }: PageData): unknown => (value as { name: unknown }).name;

describe('readPage', () => {
  it('reads plain JSON without a problem', async () => {
    place(jsonScript('{"@type": "Event", "name": "A b"}', 'application/ld+json'));
    const data = await read('page');
    expect(nameIn(data)).to.equal('A b');
    expect(data.problems).to.deep.equal([]);
  });

  for (const [form, text] of [
    ['raw line breaks in a text', '{"@type": "Event", "name": "A\nb"}'],
    ['HTML comment marks', '<!-- {"@type": "Event", "name": "A b"} -->'],
    ['CDATA in a JavaScript comment', '//<![CDATA[\n{"@type": "Event", "name": "A b"}\n//]]>'],
    ['CDATA in a CSS comment', '/* <![CDATA[ */ {"@type": "Event", "name": "A b"} /* ]]> */'],
    ['a semicolon at the end', '{"@type": "Event", "name": "A b"};\n'],
    ['an escape of JavaScript', '{"@type": "Event", "name": "A\\x20b"}'],
    ['a line break that is escaped twice', '{"@type": "Event", "name": "A\\\\nb"}'],
  ] as const)
    it(`reads ${form}, and reports it`, async () => {
      place(jsonScript(text, 'application/ld+json'));
      const data = await read('page');
      expect(String(nameIn(data)).replace(/\s/, ' ')).to.equal('A b');
      expect(data.problems).to.have.length(1);
      expect(data.problems[0]).to.include({ path: 'script[0]', expected: 'JSON text' });
      expect(data.problems[0]!.got).to.include('was repaired');
    });

  it('removes JavaScript escapes from texts', async () => {
    place(jsonScript(event('It\\\'s \\"so\\"'), 'application/ld+json'));
    expect(nameIn(await read('page'))).to.equal('It\'s "so"');
  });

  for (const [defect, text] of [
    ['a missing comma', '{"@type": "Event" "name": "A"}'],
    ['a quotation mark in a text', '{"@type": "Event", "name": "The "A""}'],
    ['a missing end', '{"@type": "Event", "name": "A"'],
    ['a text without quotation marks', '{"@type": "Event", "name": The A}'],
    ['HTML', '<p>{"@type": "Event"}</p>'],
    ['an empty script', ''],
  ] as const)
    it(`reports ${defect} and reads the other script`, async () => {
      place(jsonScript(text, 'application/ld+json'), jsonScript(event('Good'), 'application/ld+json'));
      const data = await read('page');
      expect(nameIn(data)).to.equal('Good');
      expect(data.problems).to.have.length(1);
      expect(data.problems[0]).to.include({ path: 'script[0]', expected: 'JSON text' });
    });

  it('reports a page without a script, and scripts without an event', async () => {
    expect((await read('page')).problems[0]).to.include({ path: 'from', got: '"page", and there is no such script' });
    place(
      jsonScript({ '@type': 'Organization', name: 'A' }, 'application/ld+json'),
      jsonScript('{', 'application/ld+json'),
    );
    const { value, problems } = await read('page');
    expect(value).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.deep.equal(['from', 'script[1]']);
  });

  it('reads one script by its id, JSON or JSON-LD, only in the root of the element', async () => {
    const [plain, linked] = [jsonScript(event('Plain')), jsonScript([event('Linked')], 'application/ld+json')];
    [plain.id, linked.id] = ['plain', 'linked'];
    const home = place(plain, linked);
    expect((await read('plain')).value).to.deep.equal(event('Plain'));
    expect(nameIn(await read('linked'))).to.equal('Linked');
    const inside = home.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    expect((await read('plain', inside)).value).to.equal(undefined);
  });

  it('ignores the id of another element or of a script of another type', async () => {
    const div = make('div', { id: 'data' }, { textContent: '{"name": "A"}' });
    const script = jsonScript('{"name": "A"}', 'text/plain');
    script.id = 'text';
    place(div, script);
    expect((await read('data')).value).to.equal(undefined);
    expect((await read('text')).value).to.equal(undefined);
  });
});

describe('the attribute `from`', () => {
  it('fills every element and names the data source', async () => {
    const trail = { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Home', item: '/' }] };
    place(jsonScript([event('The event'), trail], 'application/ld+json'));
    const header = make('event-header', { from: 'page' });
    const crumbs = make('event-breadcrumb', { from: 'page' });
    const loads: string[] = [];
    header.addEventListener('details-load', ({ source }: DetailsLoadEvent) => loads.push(source));
    place(header, crumbs);
    await until(() => parts(header, 'heading').length, 'no title');
    expect(parts(header, 'heading')).to.deep.equal(['The event']);
    await until(() => crumbs.shadowRoot!.querySelector('li'), 'no trail');
    expect(loads).to.deep.equal(['page']);
  });

  it('reports a broken script beside the one that is shown', async () => {
    const warnings = catchWarnings();
    place(jsonScript('{', 'application/ld+json'), jsonScript(event('The event'), 'application/ld+json'));
    const header = make('event-header', { from: 'page' });
    const errors: DetailsErrorEvent[] = [];
    header.addEventListener('details-error', (error) => errors.push(error));
    place(header);
    await until(() => errors.length && warnings.length, 'no details-error');
    expect(parts(header, 'heading')).to.deep.equal(['The event']);
    expect(errors[0]!.problems.map(({ path }) => path)).to.deep.equal(['script[0]']);
    expect(warnings[0]).to.include('script[0] should be JSON text');
  });

  it('is required for JSON-LD of the page to be read', async () => {
    catchWarnings();
    place(jsonScript(event('The event'), 'application/ld+json'));
    const header = make('event-header');
    place(header);
    await aTimeout(200);
    expect(parts(header, 'heading')).to.deep.equal([]);
  });
});
