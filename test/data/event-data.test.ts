import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { EventRecommendationsElement } from '../../src/components/event-recommendations.js';
import type { DetailsErrorEvent, DetailsLoadEvent } from '../../src/data/details-events.js';
import '../../src/define/event-page.js';
import { axNodes, recordRequests, testData } from '../support/browser.js';
import { stopTime } from '../support/clock.js';
import { catchWarnings, jsonScript, make, parts, place, show, textOf, until } from '../support/fixtures.js';

/** The ways in, the one that counts most first. */
const WAYS = ['details', 'src', 'script', 'from', 'html', 'context'] as const;
type Way = (typeof WAYS)[number];
/** What a test gives by one way: data, or something that fails. */
type Given = Partial<Record<Way, 'data' | 'failure'>>;

const data = (way: string): object => ({ recommendations: { name: `Heading by ${way}`, itemListElement: [way] } });
const slow = (name: string, ms: number): string => testData('slow', { ms, body: JSON.stringify(data(name)) });
const quick = (name: string): string => testData('echo', { body: JSON.stringify(data(name)) });
const OWN_WORDS = 'The author’s own words';

/** An element that is given its data by these ways, and what it said. */
async function given(ways: Given, attributes: Record<string, string> = {}) {
  const element = make('event-recommendations', attributes);
  const events = listenTo(element);
  element.append(make('p', {}, { textContent: OWN_WORDS }));
  if (ways.details) element.details = ways.details === 'data' ? data('details') : '{ broken';
  if (ways.src) element.src = ways.src === 'data' ? quick('src') : testData('status', { code: 404 });
  if (ways.script) element.append(jsonScript(ways.script === 'data' ? data('script') : '{ broken'));
  if (ways.html)
    element.append(make('h2', {}, { textContent: 'Heading by html' }), make('li', {}, { textContent: 'html' }));
  if (ways.from) element.from = 'in-the-page';
  if (ways.from === 'data') place(Object.assign(jsonScript(data('from')), { id: 'in-the-page' }));
  place(ways.context ? inPage(element) : element);
  const isSettled = (): boolean => events.length > 0 || (!ways.src && !!ways.context && items(element).length > 0);
  await until(isSettled, 'neither data nor a problem');
  await element.updateComplete;
  return { element, events };
}

function inPage(...children: Node[]): HTMLElement {
  const page = make('event-page', {}, { details: data('context') });
  page.append(...children);
  return page;
}

function listenTo(element: HTMLElement): (DetailsLoadEvent | DetailsErrorEvent)[] {
  const events: (DetailsLoadEvent | DetailsErrorEvent)[] = [];
  element.addEventListener('details-load', (event) => events.push(event));
  element.addEventListener('details-error', (event) => events.push(event));
  return events;
}

/**
 * Waits for the answer to a request of the test's own. If an element made the same request before, its answer would be
 * here as well.
 */
async function requested(address: string): Promise<void> {
  await (await fetch(address)).text();
  await aTimeout(50);
}

const items = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
const isFallbackShown = (element: Element): boolean => element.querySelector('p')!.checkVisibility();
const shows = (element: Element, name: string) => until(() => items(element)[0] === name, `"${name}" was not shown`);

describe('The source of an element', () => {
  describe('when there are two', () => {
    for (const [i, higher] of WAYS.entries())
      for (const lower of WAYS.slice(i + 1)) {
        it(`is ${higher}, not ${lower}`, async () => {
          const { element } = await given({ [higher]: 'data', [lower]: 'data' });
          expect(items(element)).to.deep.equal([higher]);
        });

        // HTML without an entry is no source that fails.
        if (higher !== 'html')
          it(`is not ${lower} where ${higher} fails`, async () => {
            const warnings = catchWarnings();
            const { element, events } = await given({ [higher]: 'failure', [lower]: 'data' });
            expect(items(element)).to.deep.equal([]);
            expect(isFallbackShown(element)).to.be.true;
            expect(events.map(({ type }) => type)).to.deep.equal(['details-error']);
            await until(() => warnings.length, 'no warning');
            expect(warnings).to.have.length(1);
          });
      }
  });

  describe('when it goes', () => {
    it('leaves its place to the next', async () => {
      const { element } = await given({ details: 'data', src: 'data', script: 'data', context: 'data' });
      element.details = undefined;
      await shows(element, 'src');
      element.removeAttribute('src');
      element.src = null;
      await shows(element, 'script');
      element.querySelector('script')!.remove();
      await shows(element, 'context');
    });
  });

  describe('with single attributes on top', () => {
    for (const way of WAYS) {
      it(`keeps the entries of ${way} beside a heading of its own`, async () => {
        const { element } = await given({ [way]: 'data' }, { heading: 'Asked for' });
        expect(parts(element, 'heading')).to.deep.equal(['Asked for']);
        expect(items(element)).to.deep.equal([way]);
      });

      it(`keeps the heading of ${way} beside entries of its own`, async () => {
        const { element } = await given({ [way]: 'data' }, { items: '["By attribute"]' });
        expect(parts(element, 'heading')).to.deep.equal([`Heading by ${way}`]);
        expect(items(element)).to.deep.equal(['By attribute']);
      });
    }

    for (const way of WAYS.filter((name) => name !== 'context' && name !== 'html'))
      it(`shows them where ${way} fails`, async () => {
        catchWarnings();
        const { element } = await given({ [way]: 'failure' }, { items: '["By attribute"]' });
        expect(items(element)).to.deep.equal(['By attribute']);
      });

    it('takes them back when the attribute goes', async () => {
      const { element } = await given({ details: 'data' }, { items: '["By attribute"]' });
      element.removeAttribute('items');
      await shows(element, 'details');
    });

    it('says so where the text of an attribute is not JSON, and keeps the source', async () => {
      const warnings = catchWarnings();
      const { element } = await given({ details: 'data' }, { items: '["By attribute"' });
      expect(items(element)).to.deep.equal(['details']);
      await until(() => warnings.length, 'no warning');
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['items']);
    });
  });
});

describe('details', () => {
  const text = JSON.stringify(data('text'));

  for (const [what, details] of Object.entries({
    'an object': data('text'),
    'JSON text': text,
    'an array': [data('text')],
  }))
    it(`may be ${what}, and give back what was set`, async () => {
      const element = await show('event-recommendations', {}, { details });
      expect(items(element)).to.deep.equal(['text']);
      expect(element.details).to.equal(details);
    });

  it('may be an attribute with JSON text', async () => {
    expect(items(await show('event-recommendations', { details: text }))).to.deep.equal(['text']);
  });

  it('may be set before the element is defined', async () => {
    const tag = 'event-recommendations-later';
    const element = document.createElement(tag) as EventRecommendationsElement;
    element.details = data('early');
    element.append('Fallback');
    place(element);
    customElements.define(tag, class extends customElements.get('event-recommendations')! {});
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['early']);
    element.details = data('later');
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['later']);
  });

  it('counts when it changes, and nothing of the data before stays', async () => {
    const element = await show('event-recommendations', {}, { details: data('first') });
    element.details = { recommendations: ['second'] };
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['second']);
    expect(parts(element, 'heading')).to.deep.equal([]);
  });

  it('says what was read, and by which way', async () => {
    const { events } = await given({ details: 'data' });
    const [load] = events as DetailsLoadEvent[];
    expect(load).to.include({ type: 'details-load', source: 'details', bubbles: true, composed: true });
    expect(load!.details.recommendations!.itemListElement.at(0)).to.deep.equal({ name: 'details' });
  });

  it('names text that is not JSON as a problem', async () => {
    const warnings = catchWarnings();
    const { element, events } = await given({ details: 'failure' });
    const [error] = events as DetailsErrorEvent[];
    expect(error).to.include({ type: 'details-error', total: 1, bubbles: true, composed: true });
    expect(error!.problems[0]).to.include({ path: 'details', expected: 'JSON text' });
    expect(error!.problems[0]!.got).to.match(/JSON/);
    expect(element.problems).to.deep.equal(error!.problems);
    await until(() => warnings.length, 'no warning');
    expect(warnings[0]).to.match(
      /^<event-recommendations>: 1 problem with its data\.\n {2}details should be JSON text/,
    );
  });

  it('shows what can be shown, and lists the rest', async () => {
    const warnings = catchWarnings();
    const element = make('event-recommendations', { id: 'asked' });
    const events = listenTo(element) as DetailsErrorEvent[];
    element.details = { recommendations: ['One', { name: 'Two', url: 'javascript:alert(1)' }, 7, 'Three'] };
    place(element);
    await until(() => warnings.length, 'no warning');
    expect(items(element)).to.deep.equal(['One', 'Two', 'Three']);
    expect(events.at(-1)!.problems.map(({ path, got }) => [path, got])).to.deep.equal([
      ['recommendations[2]', '7'],
      ['recommendations[1].url', '"javascript:alert(1)"'],
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recommendations id="asked">: 2 problems/);
  });

  it('lists at most a hundred problems, and counts them all', async () => {
    catchWarnings();
    const element = make(
      'event-recommendations',
      {},
      { details: { recommendations: ['One', ...Array<number>(500).fill(7)] } },
    );
    const events = listenTo(element) as DetailsErrorEvent[];
    place(element);
    await until(() => events.some(({ type }) => type === 'details-error'), 'no details-error');
    expect(element.problems).to.have.length(100);
    expect(events.at(-1)).to.include({ total: 500 });
  });
});

describe('src', () => {
  it('is fetched, and says so', async () => {
    const { element, events } = await given({ src: 'data' });
    expect(items(element)).to.deep.equal(['src']);
    expect(events.map((event) => (event as DetailsLoadEvent).source)).to.deep.equal(['src']);
  });

  it('is what relative addresses are relative to, after redirects', async () => {
    const end = testData('echo', { body: '{"recommendations": [{"name": "One", "url": "next"}]}' });
    const element = await show('event-recommendations', { src: testData('redirect', { to: end }) });
    await until(() => items(element).length, 'nothing was shown');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(new URL('/test-data/next', location.href).href);
  });

  it('keeps the author’s words visible and is busy while it loads', async () => {
    const element = make('event-recommendations', { src: slow('src', 600), heading: 'Asked for' });
    element.append(make('p', {}, { textContent: OWN_WORDS }));
    place(element);
    await element.updateComplete;
    expect(isFallbackShown(element)).to.be.true;
    expect(element.matches(':state(loading)')).to.be.true;
    await shows(element, 'src');
    expect(isFallbackShown(element)).to.be.false;
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('tells assistive technology that it is busy while it loads', async () => {
    await show('event-recommendations', { src: slow('src', 3000) });
    expect((await axNodes()).some(({ properties }) => properties['busy'] === true)).to.be.true;
  });

  it('a copy of it that was made while it loaded is not busy without a reason', async () => {
    const element = make('event-recommendations', { src: slow('src', 600) });
    place(element);
    await element.updateComplete;
    const copy = element.cloneNode(true) as EventRecommendationsElement;
    expect(copy.ariaBusy).to.equal('true');
    copy.removeAttribute('src');
    copy.details = data('details');
    place(copy);
    await copy.updateComplete;
    expect([element.ariaBusy, copy.ariaBusy]).to.deep.equal(['true', null]);
  });

  it('is not busy any more when it has failed', async () => {
    catchWarnings();
    const { element } = await given({ src: 'failure' });
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('names the address and the cause when it fails', async () => {
    const warnings = catchWarnings();
    const { events } = await given({ src: 'failure' });
    const [{ problems }] = events as [DetailsErrorEvent];
    expect(problems[0]).to.include({
      path: 'src',
      expected: `JSON at ${testData('status', { code: 404 })}`,
      got: 'missing: the server answered 404',
    });
    await until(() => warnings.length, 'no warning');
    expect(warnings[0]).to.include('the server answered 404');
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'blob:nothing', 'ftp://example.org/'])
    it(`does not ask ${src}`, async () => {
      catchWarnings();
      const requests = await recordRequests();
      const element = make('event-recommendations', { src });
      const events = listenTo(element) as DetailsErrorEvent[];
      place(element);
      await until(() => events.length, 'no details-error');
      expect(events[0]!.problems[0]).to.include({ path: 'src', got: JSON.stringify(src) });
      expect((await requests()).filter(({ url }) => url === src)).to.deep.equal([]);
    });

  it('counts as it is now, when an earlier answer comes later', async () => {
    const element = make('event-recommendations', { src: slow('first', 700) });
    const events = listenTo(element);
    place(element);
    await element.updateComplete;
    const answer = requested(slow('first', 700));
    element.src = slow('second', 100);
    await shows(element, 'second');
    await answer;
    expect(items(element)).to.deep.equal(['second']);
    expect(events).to.have.length(1);
  });

  it('keeps what is shown until the next answer is here', async () => {
    const element = await show('event-recommendations', { src: quick('first') });
    await shows(element, 'first');
    element.src = slow('second', 300);
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['first']);
    await shows(element, 'second');
  });

  it('is not asked again when it is set to the same', async () => {
    const element = await show('event-recommendations', { src: quick('same') });
    await shows(element, 'same');
    const requests = await recordRequests();
    element.setAttribute('src', element.src!);
    element.requestUpdate();
    // A real wait, since engines report a request some time after it was made.
    await aTimeout(200);
    expect(await requests()).to.deep.equal([]);
  });

  it('is given up when the element is removed, without a complaint', async () => {
    const warnings = catchWarnings();
    const element = make('event-recommendations', { src: slow('gone', 300) });
    const events = listenTo(element);
    const home = place(element);
    await element.updateComplete;
    const answer = requested(slow('gone', 300));
    element.remove();
    await answer;
    expect(events).to.deep.equal([]);
    expect(items(element)).to.deep.equal([]);
    home.append(element);
    await shows(element, 'gone');
    expect(warnings).to.deep.equal([]);
  });

  it('keeps what has arrived when the element moves', async () => {
    const element = await show('event-recommendations', { src: quick('kept') });
    await shows(element, 'kept');
    const requests = await recordRequests();
    place(element);
    // A real wait, since engines report a request some time after it was made.
    await aTimeout(200);
    expect(items(element)).to.deep.equal(['kept']);
    expect(await requests()).to.deep.equal([]);
  });

  it('arrives also when the element moves while it loads', async () => {
    const element = await show('event-recommendations', { src: slow('moved', 300) });
    place(element);
    await shows(element, 'moved');
  });
});

describe('A JSON script inside', () => {
  it('may come later than the element', async () => {
    const element = await show('event-recommendations');
    element.append(jsonScript(data('late')));
    await shows(element, 'late');
  });

  it('may be filled later', async () => {
    catchWarnings();
    const script = jsonScript('');
    const element = make('event-recommendations');
    element.append(script);
    place(element);
    await element.updateComplete;
    script.textContent = JSON.stringify(data('filled'));
    await shows(element, 'filled');
  });

  it('is followed when its text changes', async () => {
    const { element } = await given({ script: 'data' });
    element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(data('changed'));
    await shows(element, 'changed');
  });

  it('says that it was the source', async () => {
    const { events } = await given({ script: 'data' });
    expect((events[0] as DetailsLoadEvent).source).to.equal('script');
  });

  it('is not seen itself', async () => {
    catchWarnings();
    const { element } = await given({ script: 'failure' });
    expect(element.innerText).to.equal(OWN_WORDS);
  });
});

describe('from', () => {
  it('is a problem like any other when there is no such script', async () => {
    catchWarnings();
    const { element, events } = await given({ from: 'failure', context: 'data' });
    expect((events[0] as DetailsErrorEvent).problems[0]).to.include({ path: 'from' });
    expect(items(element)).to.deep.equal([]);
  });
});

describe('the author’s HTML', () => {
  const html = (...entries: string[]): HTMLElement => {
    const list = make('ul');
    list.append(...entries.map((textContent) => make('li', {}, { textContent })));
    return list;
  };

  it('is read without its nodes being touched, and followed', async () => {
    const element = make('event-recommendations');
    const list = html('One', 'Two');
    element.append(list);
    place(element);
    await shows(element, 'One');
    list.append(make('li', {}, { textContent: 'Three' }));
    list.firstElementChild!.textContent = 'First';
    await shows(element, 'First');
    expect(items(element)).to.deep.equal(['First', 'Two', 'Three']);
    expect([...element.childNodes]).to.deep.equal([list]);
    list.remove();
    await until(() => !items(element).length, 'still shown');
  });

  it('without an entry is shown until there are data, and does not hide the context', async () => {
    const element = make('event-recommendations');
    element.append(make('p', {}, { textContent: OWN_WORDS }));
    place(inPage(element));
    await shows(element, 'context');
  });

  it('keeps the level of its heading, unless the element says another', async () => {
    const element = make('event-recommendations');
    element.append(make('h4', {}, { textContent: 'Asked for' }), html('One'));
    place(element);
    await shows(element, 'One');
    const level = (): string => element.shadowRoot!.querySelector('[part="heading"]')!.localName;
    expect(level()).to.equal('h4');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(level()).to.equal('h3');
  });

  it('gives way to an attribute, with its emphasis', async () => {
    const element = make('event-recommendations', { intro: 'By attribute' });
    const intro = make('p');
    intro.append('By ', make('em', {}, { textContent: 'the author' }));
    element.append(intro, html('One'));
    place(element);
    await shows(element, 'One');
    expect(parts(element, 'intro')).to.deep.equal(['By attribute']);
    element.removeAttribute('intro');
    await element.updateComplete;
    expect(parts(element, 'intro')).to.deep.equal(['By the author']);
    expect(element.shadowRoot!.querySelector('em')!.textContent).to.equal('the author');
  });
});

describe('An element with nothing at all', () => {
  it('shows its own HTML and warns once, by its name', async () => {
    const warnings = catchWarnings();
    const element = make('event-recommendations', { id: 'empty' });
    element.append(make('p', {}, { textContent: OWN_WORDS }));
    const home = place(element);
    await until(() => warnings.length, 'no warning');
    const { tick } = stopTime();
    home.append(element);
    element.requestUpdate();
    await element.updateComplete;
    await tick(60_000);
    await nextFrame();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recommendations id="empty"> has no data\. Give it "details", "src"/);
    expect(isFallbackShown(element)).to.be.true;
  });

  it('does not warn inside an event-page, or with an attribute', async () => {
    const warnings = catchWarnings();
    // The words of a warning are loaded on demand, so load them before time stops.
    await import('../../src/page/diagnostics.js');
    const { tick } = stopTime();
    const [inside, alone] = [make('event-recommendations'), make('event-recommendations', { heading: 'Asked for' })];
    place(inPage(inside), alone);
    await Promise.all([inside.updateComplete, alone.updateComplete]);
    await tick(60_000);
    await nextFrame();
    expect(warnings).to.deep.equal([]);
  });
});
