import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { EventRecommendationsElement } from '../../src/components/event-recommendations/event-recommendations.js';
import type { DetailsErrorEvent, DetailsLoadEvent } from '../../src/data/details-events.js';
import '../../src/define/event-page.js';
import { axNodes, recordRequests, testData } from '../support/browser.js';
import { stopTime, untilFrame } from '../support/clock.js';
import { fakePageState } from '../support/page-state.js';
import { catchWarnings, jsonScript, make, parts, place, show, textOf, until } from '../support/fixtures.js';

/** The data sources, by priority: the first one counts most. */
const SOURCES = ['details', 'src', 'script', 'from', 'html', 'context'] as const;
type Source = (typeof SOURCES)[number];
/** The sources that a test gives to an element, each with data or with something that fails. */
type Sources = Partial<Record<Source, 'data' | 'failure'>>;

const data = (source: string): object => ({
  recommendations: { name: `Heading by ${source}`, itemListElement: [source] },
});
const slowUrl = (name: string, ms: number): string => testData('slow', { ms, body: JSON.stringify(data(name)) });
const quickUrl = (name: string): string => testData('echo', { body: JSON.stringify(data(name)) });
const FALLBACK = 'The author’s own words';

/** Shows an element with these sources, and returns it with the events that it dispatched. */
async function withSources(sources: Sources, attributes: Record<string, string> = {}) {
  const element = make('event-recommendations', attributes);
  const events = listenTo(element);
  element.append(make('p', {}, { textContent: FALLBACK }));
  if (sources.details) element.details = sources.details === 'data' ? data('details') : '{ broken';
  if (sources.src) element.src = sources.src === 'data' ? quickUrl('src') : testData('status', { code: 404 });
  if (sources.script) element.append(jsonScript(sources.script === 'data' ? data('script') : '{ broken'));
  if (sources.html)
    element.append(make('h2', {}, { textContent: 'Heading by html' }), make('li', {}, { textContent: 'html' }));
  if (sources.from) element.from = 'in-the-page';
  if (sources.from === 'data') place(Object.assign(jsonScript(data('from')), { id: 'in-the-page' }));
  place(sources.context ? inPage(element) : element);
  const isSettled = (): boolean =>
    events.length > 0 || (!sources.src && !!sources.context && items(element).length > 0);
  await until(isSettled, 'there was neither data nor a problem');
  await element.updateComplete;
  return { element, events };
}

/** Puts nodes into an event-page with data. */
function inPage(...children: Node[]): HTMLElement {
  const page = make('event-page', {}, { details: data('context') });
  page.append(...children);
  return page;
}

/** Collects the data events of an element. */
function listenTo(element: HTMLElement): (DetailsLoadEvent | DetailsErrorEvent)[] {
  const events: (DetailsLoadEvent | DetailsErrorEvent)[] = [];
  element.addEventListener('details-load', (event) => events.push(event));
  element.addEventListener('details-error', (event) => events.push(event));
  return events;
}

/** Waits until all warnings so far are in the console. The words of a warning are a lazy part. */
async function warningsWritten(): Promise<void> {
  await import('../../src/page/diagnostics.js');
  await nextFrame();
}

/**
 * Requests an address and waits for the answer. The answer to an earlier request of an element for the same address
 * would have arrived by then, too.
 */
async function answerTo(address: string): Promise<void> {
  await (await fetch(address)).text();
  await aTimeout(50);
}

const items = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
const isFallbackShown = (element: Element): boolean => element.querySelector('p')!.checkVisibility();
/** Waits until the first entry of an element is this one. */
const untilShown = (element: Element, name: string) =>
  until(() => items(element)[0] === name, `"${name}" was not shown`);

describe('The data source of an element', () => {
  describe('if there are two', () => {
    for (const [i, higher] of SOURCES.entries())
      for (const lower of SOURCES.slice(i + 1)) {
        it(`is ${higher}, not ${lower}`, async () => {
          const { element } = await withSources({ [higher]: 'data', [lower]: 'data' });
          expect(items(element)).to.deep.equal([higher]);
        });

        // HTML without an entry does not fail: it is no source at all.
        if (higher !== 'html')
          it(`is not ${lower} if ${higher} fails`, async () => {
            const warnings = catchWarnings();
            const { element, events } = await withSources({ [higher]: 'failure', [lower]: 'data' });
            expect(items(element)).to.deep.equal([]);
            expect(isFallbackShown(element)).to.be.true;
            expect(events.map(({ type }) => type)).to.deep.equal(['details-error']);
            await until(() => warnings.length, 'there was no warning');
            expect(warnings).to.have.length(1);
          });
      }
  });

  describe('when it is removed', () => {
    it('is replaced by the next source', async () => {
      const { element } = await withSources({ details: 'data', src: 'data', script: 'data', context: 'data' });
      element.details = undefined;
      await untilShown(element, 'src');
      element.removeAttribute('src');
      element.src = null;
      await untilShown(element, 'script');
      element.querySelector('script')!.remove();
      await untilShown(element, 'context');
    });
  });

  describe('with overrides', () => {
    for (const source of SOURCES) {
      it(`keeps the entries of ${source} if an attribute overrides the heading`, async () => {
        const { element } = await withSources({ [source]: 'data' }, { heading: 'Asked for' });
        expect(parts(element, 'heading')).to.deep.equal(['Asked for']);
        expect(items(element)).to.deep.equal([source]);
      });

      it(`keeps the heading of ${source} if an attribute overrides the entries`, async () => {
        const { element } = await withSources({ [source]: 'data' }, { items: '["By attribute"]' });
        expect(parts(element, 'heading')).to.deep.equal([`Heading by ${source}`]);
        expect(items(element)).to.deep.equal(['By attribute']);
      });
    }

    for (const source of SOURCES.filter((name) => name !== 'context' && name !== 'html'))
      it(`shows the overriding entries if ${source} fails`, async () => {
        catchWarnings();
        const { element } = await withSources({ [source]: 'failure' }, { items: '["By attribute"]' });
        expect(items(element)).to.deep.equal(['By attribute']);
      });

    it('shows the data of the source again when the attribute is removed', async () => {
      const { element } = await withSources({ details: 'data' }, { items: '["By attribute"]' });
      element.removeAttribute('items');
      await untilShown(element, 'details');
    });

    it('reports an attribute whose value cannot be used, and keeps the value of the source', async () => {
      catchWarnings();
      const [startDate, endDate] = ['2027-03-18', '2027-03-19'];
      const details = { name: 'T', category: 'Talk', startDate, endDate, eventStatus: 'postponed' };
      const attributes = { start: '1805374800', end: '2027-03-20', status: 'publish', category: '' };
      const element = await show('event-header', attributes, { details });
      const days = [...element.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime);
      expect(days).to.deep.equal(['2027-03-18', '2027-03-20']);
      expect(element.shadowRoot!.textContent).to.include('Postponed').and.not.include('Talk');
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['startDate', 'eventStatus']);
    });

    it('reports an attribute whose text is not JSON, and keeps the data of the source', async () => {
      const warnings = catchWarnings();
      const { element } = await withSources({ details: 'data' }, { items: '["By attribute"' });
      expect(items(element)).to.deep.equal(['details']);
      await until(() => warnings.length, 'there was no warning');
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['items']);
    });
  });
});

describe('details', () => {
  const text = JSON.stringify(data('text'));

  for (const [kind, details] of Object.entries({
    'an object': data('text'),
    'JSON text': text,
    'an array': [data('text')],
  }))
    it(`accepts ${kind}, and returns the same value`, async () => {
      const element = await show('event-recommendations', {}, { details });
      // In an array, the event is found by code that is loaded on demand.
      if (Array.isArray(details)) await untilShown(element, 'text');
      expect(items(element)).to.deep.equal(['text']);
      expect(element.details).to.equal(details);
    });

  it('accepts JSON text in an attribute', async () => {
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

  it('replaces all previous data when it changes', async () => {
    const element = await show('event-recommendations', {}, { details: data('first') });
    element.details = { recommendations: ['second'] };
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['second']);
    expect(parts(element, 'heading')).to.deep.equal([]);
  });

  it('dispatches details-load with the data and the name of the source', async () => {
    const { events } = await withSources({ details: 'data' });
    const [load] = events as DetailsLoadEvent[];
    expect(load).to.include({ type: 'details-load', source: 'details', bubbles: true, composed: true });
    expect(load!.details.recommendations!.itemListElement.at(0)).to.deep.equal({ name: 'details' });
  });

  it('reports text that is not JSON as a problem', async () => {
    const warnings = catchWarnings();
    const { element, events } = await withSources({ details: 'failure' });
    const [error] = events as DetailsErrorEvent[];
    expect(error).to.include({ type: 'details-error', total: 1, bubbles: true, composed: true });
    expect(error!.problems[0]).to.include({ path: 'details', expected: 'JSON text' });
    expect(error!.problems[0]!.got).to.match(/JSON/);
    expect(element.problems).to.deep.equal(error!.problems);
    await until(() => warnings.length, 'there was no warning');
    expect(warnings[0]).to.match(
      /^<event-recommendations>: 1 problem with its data\.\n {2}details should be JSON text/,
    );
  });

  it('shows valid entries, and reports the others', async () => {
    const warnings = catchWarnings();
    const element = make('event-recommendations', { id: 'asked' });
    const events = listenTo(element) as DetailsErrorEvent[];
    const recommendations: unknown[] = ['One', { name: 'Two', url: 'javascript:alert(1)' }, 7, 'Three'];
    element.details = { recommendations: recommendations as string[] };
    place(element);
    await until(() => warnings.length, 'there was no warning');
    expect(items(element)).to.deep.equal(['One', 'Two', 'Three']);
    expect(events.at(-1)!.problems.map(({ path, got }) => [path, got])).to.deep.equal([
      ['recommendations[2]', '7'],
      ['recommendations[1].url', '"javascript:alert(1)"'],
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recommendations id="asked">: 2 problems/);
  });

  it('lists at most a hundred problems, and counts all of them', async () => {
    catchWarnings();
    const element = make(
      'event-recommendations',
      {},
      { details: { recommendations: ['One', ...Array<number>(500).fill(7)] } },
    );
    const events = listenTo(element) as DetailsErrorEvent[];
    place(element);
    await until(() => events.some(({ type }) => type === 'details-error'), 'there was no details-error');
    expect(element.problems).to.have.length(100);
    expect(events.at(-1)).to.include({ total: 500 });
  });
});

describe('src', () => {
  it('is fetched, and named in details-load', async () => {
    const { element, events } = await withSources({ src: 'data' });
    expect(items(element)).to.deep.equal(['src']);
    expect(events.map((event) => (event as DetailsLoadEvent).source)).to.deep.equal(['src']);
  });

  it('is the base of relative addresses, after redirects', async () => {
    const end = testData('echo', { body: '{"recommendations": [{"name": "One", "url": "next"}]}' });
    const element = await show('event-recommendations', { src: testData('redirect', { to: end }) });
    await until(() => items(element).length, 'no entry was shown');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(new URL('/test-data/next', location.href).href);
  });

  it('keeps the fallback visible and the element busy while it loads', async () => {
    const element = make('event-recommendations', { src: slowUrl('src', 600), heading: 'Asked for' });
    element.append(make('p', {}, { textContent: FALLBACK }));
    place(element);
    await element.updateComplete;
    expect(isFallbackShown(element)).to.be.true;
    expect(element.matches(':state(loading)')).to.be.true;
    await untilShown(element, 'src');
    expect(isFallbackShown(element)).to.be.false;
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('does not expose the fallback as busy while it loads, because it is complete', async () => {
    const element = make('event-recommendations', { src: slowUrl('src', 3000) });
    element.append(make('p', {}, { textContent: FALLBACK }));
    place(element);
    await element.updateComplete;
    expect((await axNodes()).some(({ properties }) => properties['busy'] === true)).to.be.false;
  });

  it('exposes what it shows before its data arrives as busy, and its data as not busy', async () => {
    const isBusy = async (): Promise<boolean> =>
      (await axNodes()).some(({ properties }) => properties['busy'] === true);
    const element = make('event-header', {
      src: testData('slow', { ms: 1500, body: '{"name": "B"}' }),
      place: 'Room 2',
    });
    place(element);
    await element.updateComplete;
    expect(parts(element, 'place')).to.deep.equal(['Room 2']);
    expect(await isBusy()).to.be.true;
    // Content that is rendered later, while it loads, is busy too.
    element.category = 'Panel';
    await element.updateComplete;
    const boxes = [...element.shadowRoot!.querySelectorAll('p')];
    expect(boxes.map(({ ariaBusy }) => ariaBusy)).to.deep.equal(['true', 'true']);
    await until(() => element.shadowRoot!.querySelector('h1'), 'there is no title');
    expect(parts(element, 'place')).to.deep.equal(['Room 2']);
    expect(await isBusy()).to.be.false;
  });

  it('leaves no busy state on a clone that was made while it loaded', async () => {
    const element = make('event-recommendations', { src: slowUrl('src', 600) });
    place(element);
    await element.updateComplete;
    const copy = element.cloneNode(true) as EventRecommendationsElement;
    copy.removeAttribute('src');
    copy.details = data('details');
    place(copy);
    await copy.updateComplete;
    expect([element, copy].map((one) => one.matches(':state(loading)'))).to.deep.equal([true, false]);
    expect(copy.outerHTML).to.equal('<event-recommendations></event-recommendations>');
  });

  it('ends the busy state when it fails', async () => {
    catchWarnings();
    const { element } = await withSources({ src: 'failure' });
    expect(element.matches(':state(loading)')).to.be.false;
  });

  it('reports the address and the cause when it fails', async () => {
    const warnings = catchWarnings();
    const { events } = await withSources({ src: 'failure' });
    const [{ problems }] = events as [DetailsErrorEvent];
    expect(problems[0]).to.include({
      path: 'src',
      expected: `JSON at ${testData('status', { code: 404 })}`,
      got: 'missing: the server answered 404',
    });
    await until(() => warnings.length, 'there was no warning');
    expect(warnings[0]).to.include('the server answered 404');
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'blob:nothing', 'ftp://example.org/'])
    it(`does not fetch ${src}`, async () => {
      catchWarnings();
      const requests = await recordRequests();
      const element = make('event-recommendations', { src });
      const events = listenTo(element) as DetailsErrorEvent[];
      place(element);
      await until(() => events.length, 'there was no details-error');
      expect(events[0]!.problems[0]).to.include({ path: 'src', got: JSON.stringify(src) });
      expect((await requests()).filter(({ url }) => url === src)).to.deep.equal([]);
    });

  it('ignores an earlier answer that arrives later', async () => {
    const element = make('event-recommendations', { src: slowUrl('first', 700) });
    const events = listenTo(element);
    place(element);
    await element.updateComplete;
    const answer = answerTo(slowUrl('first', 700));
    element.src = slowUrl('second', 100);
    await untilShown(element, 'second');
    await answer;
    expect(items(element)).to.deep.equal(['second']);
    expect(events).to.have.length(1);
  });

  it('keeps the current data until the next answer arrives', async () => {
    const element = await show('event-recommendations', { src: quickUrl('first') });
    await untilShown(element, 'first');
    element.src = slowUrl('second', 300);
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['first']);
    await untilShown(element, 'second');
  });

  it('is not fetched again when it is set to the same address', async () => {
    const element = await show('event-recommendations', { src: quickUrl('same') });
    await untilShown(element, 'same');
    const requests = await recordRequests();
    element.setAttribute('src', element.src!);
    element.requestUpdate();
    // Waits in real time, because engines report a request some time after it was made.
    await aTimeout(200);
    expect(await requests()).to.deep.equal([]);
  });

  it('is not shown, and causes no warning, if the element is removed while it loads', async () => {
    const warnings = catchWarnings();
    const element = make('event-recommendations', { src: slowUrl('gone', 300) });
    const events = listenTo(element);
    const home = place(element);
    await element.updateComplete;
    const answer = answerTo(slowUrl('gone', 300));
    element.remove();
    await answer;
    expect(events).to.deep.equal([]);
    expect(items(element)).to.deep.equal([]);
    home.append(element);
    await untilShown(element, 'gone');
    expect(warnings).to.deep.equal([]);
  });

  it('keeps its data when the element moves', async () => {
    const element = await show('event-recommendations', { src: quickUrl('kept') });
    await untilShown(element, 'kept');
    const requests = await recordRequests();
    place(element);
    // Waits in real time, because engines report a request some time after it was made.
    await aTimeout(200);
    expect(items(element)).to.deep.equal(['kept']);
    expect(await requests()).to.deep.equal([]);
  });

  it('is shown even if the element moves while it loads', async () => {
    const element = await show('event-recommendations', { src: slowUrl('moved', 300) });
    place(element);
    await untilShown(element, 'moved');
  });
});

describe('A JSON script inside', () => {
  it('may be added after the element', async () => {
    const element = await show('event-recommendations');
    element.append(jsonScript(data('late')));
    await untilShown(element, 'late');
  });

  it('may get its text later', async () => {
    catchWarnings();
    const script = jsonScript('');
    const element = make('event-recommendations');
    element.append(script);
    place(element);
    await element.updateComplete;
    script.textContent = JSON.stringify(data('filled'));
    await untilShown(element, 'filled');
  });

  it('updates the element when its text changes', async () => {
    const { element } = await withSources({ script: 'data' });
    element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(data('changed'));
    await untilShown(element, 'changed');
  });

  it('is named as the source in details-load', async () => {
    const { events } = await withSources({ script: 'data' });
    expect((events[0] as DetailsLoadEvent).source).to.equal('script');
  });

  it('is not visible itself', async () => {
    catchWarnings();
    const { element } = await withSources({ script: 'failure' });
    expect(element.innerText).to.equal(FALLBACK);
  });
});

describe('JSON text with mistakes', () => {
  /** The places where authors write JSON text, and the path of a problem with it. */
  const places: Record<string, (text: string) => [element: HTMLElement, path: string, ...scripts: Node[]]> = {
    details: (details) => [make('event-recommendations', { details }), 'details'],
    items: (items) => [make('event-recommendations', { items }), 'items'],
    src: (body) => [make('event-recommendations', { src: testData('echo', { body }) }), 'src'],
    'a script inside': (text) => {
      const element = make('event-recommendations');
      element.append(jsonScript(text));
      return [element, 'script'];
    },
    'a script of the page': (text) => {
      const script = Object.assign(jsonScript(text), { id: 'with-mistakes' });
      return [make('event-recommendations', { from: script.id }), 'script#with-mistakes', script];
    },
  };
  const texts = (list: string, isItems: boolean): string => (isItems ? list : `{"recommendations": ${list}}`);

  for (const [name, inPlace] of Object.entries(places)) {
    for (const [mistake, list] of [
      ['an escape of JavaScript', String.raw`["It\'s", "A\x2bB"]`],
      ['texts that were escaped twice', String.raw`["It\\'s", "A\\u002bB"]`],
      ['a comma at the end', '["It\'s", "A+B",]'],
      ['a comment', '["It\'s", /* and */ "A+B"]'],
      ['a second pair of quotation marks', String.raw`["\"It's\"", "\"A+B\""]`],
      ['entities', "[&quot;It's&quot;, &quot;A+B&quot;]"],
    ] as const)
      it(`in ${name} is read in spite of ${mistake}, and reported`, async () => {
        const warnings = catchWarnings();
        // The mistakes of the list around it are those of the list: entities for quotation marks are in all of it.
        const text = texts(list, name === 'items');
        const [element, path, ...scripts] = inPlace(mistake === 'entities' ? text.replaceAll('"', '&quot;') : text);
        const events = listenTo(element);
        place(...scripts, element);
        await until(
          () => items(element).length === 2 && events.some(({ type }) => type === 'details-error'),
          'not read',
        );
        expect(items(element)).to.deep.equal(["It's", 'A+B']);
        const { problems } = events.find(({ type }) => type === 'details-error') as DetailsErrorEvent;
        expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
        expect(problems[0]!.message).to.match(/JSON text.+ was repaired/);
        await until(() => warnings.length, 'there was no warning');
        expect(warnings).to.have.length(1);
      });

    it(`in ${name} loses only the value that cannot be read`, async () => {
      catchWarnings();
      const [element, , ...scripts] = inPlace(texts('["One", NaN, "Two"]', name === 'items'));
      place(...scripts, element);
      await until(() => items(element).length, 'not read');
      expect(items(element)).to.deep.equal(['One', 'Two']);
    });
  }

  it('in an attribute is not read again after the attribute was removed', async () => {
    catchWarnings();
    const element = make('event-recommendations', { items: '["Old",]' });
    element.details = data('details');
    place(element);
    element.removeAttribute('items');
    await untilShown(element, 'details');
    await aTimeout(50);
    expect(items(element)).to.deep.equal(['details']);
  });
});

describe('details that are set again', () => {
  const event = (): object => ({ recommendations: { name: 'Asked for', itemListElement: ['One', { name: 'Two' }] } });
  const count = (element: EventRecommendationsElement): string[] => {
    const types: string[] = [];
    for (const type of ['details-load', 'details-error']) element.addEventListener(type, () => types.push(type));
    return types;
  };
  const rendered = async (element: EventRecommendationsElement): Promise<void> => {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  };

  for (const [form, equal] of [
    ['an object', event],
    ['JSON text', (): string => JSON.stringify(event())],
    ['an object with a problem', (): object => ({ recommendations: ['One', 7, {}] })],
  ] as const)
    it(`report ${form} that is set again without a change only once`, async () => {
      catchWarnings();
      const element = make('event-recommendations', {}, { details: equal() });
      const events = count(element);
      place(element);
      await rendered(element);
      const before = [...events];
      expect(before).to.include('details-load');
      for (let i = 0; i < 3; i++) {
        element.details = equal();
        await rendered(element);
      }
      expect(events).to.deep.equal(before);
    });

  it('cause no loop if a handler sets equal data', async () => {
    const element = make('event-recommendations', {}, { details: event() });
    let calls = 0;
    element.addEventListener('details-load', () => {
      if (calls++ < 20) element.details = event();
    });
    place(element);
    await rendered(element);
    expect([calls, items(element)]).to.deep.equal([1, ['One', 'Two']]);
  });

  it('are read again after a change, also deep inside an object that was set before', async () => {
    const data = { recommendations: { itemListElement: ['One', { name: 'Two' }] } };
    const element = make('event-recommendations', {}, { details: data });
    const events = count(element);
    place(element);
    await rendered(element);
    data.recommendations.itemListElement[1] = { name: 'Three' };
    element.details = { ...data };
    await rendered(element);
    expect(items(element)).to.deep.equal(['One', 'Three']);
    expect(events).to.deep.equal(['details-load', 'details-load']);
  });

  it('are read if they contain themselves', async () => {
    const data: Record<string, unknown> = { recommendations: ['One'] };
    data.self = data;
    const element = await show('event-recommendations', {}, { details: data });
    expect(items(element)).to.deep.equal(['One']);
  });

  it('are reported again after another data source was used', async () => {
    const element = await show('event-recommendations', {}, { details: event() });
    const events = count(element);
    element.details = undefined;
    await rendered(element);
    element.details = event();
    await rendered(element);
    expect(events).to.deep.equal(['details-load']);
  });
});

describe('from', () => {
  it('reports a problem if no script has this id', async () => {
    catchWarnings();
    const { element, events } = await withSources({ from: 'failure', context: 'data' });
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

  it('is read and observed without a change to its nodes', async () => {
    const element = make('event-recommendations');
    const list = html('One', 'Two');
    element.append(list);
    place(element);
    await untilShown(element, 'One');
    list.append(make('li', {}, { textContent: 'Three' }));
    list.firstElementChild!.textContent = 'First';
    await untilShown(element, 'First');
    expect(items(element)).to.deep.equal(['First', 'Two', 'Three']);
    expect([...element.childNodes]).to.deep.equal([list]);
    list.remove();
    await until(() => !items(element).length, 'an entry is still shown');
  });

  it('is only a fallback if it has no entry, so the element shows the event of the page', async () => {
    const element = make('event-recommendations');
    element.append(make('p', {}, { textContent: FALLBACK }));
    place(inPage(element));
    await untilShown(element, 'context');
  });

  it('keeps its heading level, unless the element sets another one', async () => {
    const element = make('event-recommendations');
    element.append(make('h4', {}, { textContent: 'Asked for' }), html('One'));
    place(element);
    await untilShown(element, 'One');
    const level = (): string => element.shadowRoot!.querySelector('[part="heading"]')!.localName;
    expect(level()).to.equal('h4');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(level()).to.equal('h3');
  });

  it('is overridden by an attribute, including its emphasis', async () => {
    const element = make('event-recommendations', { intro: 'By attribute' });
    const intro = make('p');
    intro.append('By ', make('em', {}, { textContent: 'the author' }));
    element.append(intro, html('One'));
    place(element);
    await untilShown(element, 'One');
    expect(parts(element, 'intro')).to.deep.equal(['By attribute']);
    element.removeAttribute('intro');
    await element.updateComplete;
    expect(parts(element, 'intro')).to.deep.equal(['By the author']);
    expect(element.shadowRoot!.querySelector('em')!.textContent).to.equal('the author');
  });
});

describe('An element without data', () => {
  it('shows its fallback, and warns once with its tag and id', async () => {
    const warnings = catchWarnings();
    await warningsWritten();
    const { tick } = stopTime();
    const element = make('event-recommendations', { id: 'empty' });
    element.append(make('p', {}, { textContent: FALLBACK }));
    const home = place(element);
    await tick(6000);
    // The reader of the author's HTML may still be on its way.
    await untilFrame(() => warnings.length, 'there is no warning');
    expect(warnings).to.have.length(1);
    home.append(element);
    element.requestUpdate();
    await element.updateComplete;
    await tick(60_000);
    await warningsWritten();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<event-recommendations id="empty"> has no data\. Give it "details", "src"/);
    expect(isFallbackShown(element)).to.be.true;
  });

  it('warns even if an optimizer answers that the loaded page is loading', async () => {
    const warnings = catchWarnings();
    fakePageState('loading');
    await warningsWritten();
    const { tick } = stopTime();
    place(make('event-recommendations'));
    await tick(6000);
    await warningsWritten();
    expect(warnings).to.have.length(1);
  });

  for (const element of [
    make('event-recommendations', { heading: 'Asked for', intro: 'The meeting asked for:' }),
    make('event-recent', { heading: 'Recent Events', href: '/events', 'link-text': 'All' }),
    make('event-articles', { heading: 'Articles', summary: 'Analysis' }),
    make('event-slideshow', { heading: 'Photos', credit: 'A. Person', label: 'Photos' }),
    make('event-header', { 'time-zone': 'Europe/Paris', status: 'scheduled' }),
    make('event-breadcrumb', { label: 'Where you are' }),
  ])
    it(`warns if ${element.localName} has only attributes that show nothing by themselves`, async () => {
      const warnings = catchWarnings();
      await warningsWritten();
      const { tick } = stopTime();
      place(element);
      await tick(6000);
      await warningsWritten();
      expect(warnings[0]).to.include(`<${element.localName}> has no data`);
    });

  it('does not warn if a framework sets the data some time after the page has loaded', async () => {
    const warnings = catchWarnings();
    await warningsWritten();
    const { tick } = stopTime();
    const element = make('event-recent');
    place(element);
    await tick(4000);
    Object.assign(element, { items: ['A launch'] });
    await tick(60_000);
    await warningsWritten();
    expect(warnings).to.deep.equal([]);
  });

  it('does not warn inside an event-page, or with an attribute that shows something, or with a list that is empty', async () => {
    const warnings = catchWarnings();
    await warningsWritten();
    const { tick } = stopTime();
    const inside = make('event-recommendations');
    const alone = [
      make('event-header', { place: 'Room 2' }),
      make('event-recommendations', { items: '["More staff"]' }),
      make('event-recommendations', {}, { items: [] }),
    ];
    place(inPage(inside), ...alone);
    for (const element of [inside, ...alone]) await element.updateComplete;
    await tick(60_000);
    await warningsWritten();
    expect(warnings).to.deep.equal([]);
  });
});
