/** The first photo comes as soon as possible: nothing waits for a task, and no other picture competes with it. */
import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import '../../../src/define/event-page.js';
import { testData } from '../../support/browser.js';
import { place, until } from '../../support/fixtures.js';
import { pictures, slideshow, twoFrames, type TestPhoto } from '../../support/slideshow.js';

const picture = (n: string, ms = 0): string => testData('picture', { n, w: 30, h: 20, ms });
const items = (name: string, ms = 0): TestPhoto[] =>
  [1, 2, 3].map((n) => ({ contentUrl: picture(`${name}-${n}`, n === 1 ? ms : 0), alt: `Photo ${n}` }));

/** Returns the pictures in the page and in shadow roots. */
const imagesIn = (root: ParentNode): HTMLImageElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
  ]);

describe('the first photo', () => {
  afterEach(restore);

  for (const tag of ['event-slideshow', 'event-page'] as const)
    it(`[at-once] of ${tag} is requested in the task in which the data arrives`, async () => {
      const url = picture(`at-once-${tag}`);
      const body = JSON.stringify({ name: 'Event', image: [{ contentUrl: url, alt: 'A' }] });
      const home = place();
      const requested = new Promise<boolean>((resolve) => {
        const parse = JSON.parse.bind(JSON);
        stub(JSON, 'parse').callsFake((text: string) => {
          const isBody = text === body;
          const { port1, port2 } = new MessageChannel();
          // The next task.
          port1.onmessage = () => resolve(imagesIn(home).some(({ src }) => src.endsWith(url)));
          if (isBody) port2.postMessage('');
          return parse(text) as unknown;
        });
      });
      const element = document.createElement(tag);
      element.src = testData('echo', { body });
      home.append(element);
      expect(await requested).to.equal(true);
    });

  it('[first-alone] is complete before the next one is fetched', async () => {
    const element = await slideshow(items('alone', 700));
    await until(() => pictures(element).length === 2, 'the next picture was not built');
    expect(pictures(element)[0]!.complete).to.equal(true);
  });

  it('[first-alone] does not hold back the next one if it fails', async () => {
    const [first, ...others] = items('fails');
    const element = await slideshow([{ ...first, contentUrl: testData('status', { code: 404 }) }, ...others]);
    await until(() => pictures(element).some(({ src }) => src.includes('fails-2')), 'the next picture was not built');
  });

  it('[priority] has high priority in the first slideshow of the page only', async () => {
    const first = await slideshow(items('first'));
    const second = await slideshow(items('second'));
    for (const element of [first, second]) await until(() => pictures(element).length === 2, 'the next picture');
    await twoFrames();
    expect([first, second].map((element) => pictures(element).map(({ fetchPriority }) => fetchPriority))).to.deep.equal(
      [
        ['high', 'auto'],
        ['auto', 'auto'],
      ],
    );
  });

  it('[priority] has high priority in the layout of an event-page', async () => {
    const page = document.createElement('event-page');
    page.details = { name: 'Event', breadcrumb: [{ name: 'Home', url: '/' }], image: items('page') };
    place(page);
    await until(() => imagesIn(page.shadowRoot!).length, 'no picture');
    expect(imagesIn(page.shadowRoot!)[0]!.fetchPriority).to.equal('high');
  });
});
