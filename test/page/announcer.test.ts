import { expect } from '@open-wc/testing';
import { announcerFor } from '../../src/page/announcer.js';
import '../../src/define/event-actions.js';
import { axNodes } from '../support/browser.js';
import { stopTime } from '../support/clock.js';
import { announced, place, region, show, until } from '../support/fixtures.js';

const regions = (): Element[] => [...document.querySelectorAll('[aria-live]')];
const hears = (text: string) => until(() => region()!.textContent === text, `"${text}" was not said`);

/** A second copy of the module, as a page has that loads the package twice. */
async function secondCopy(): Promise<typeof announcerFor> {
  const address = '/src/page/announcer.ts?second-copy';
  const copy = (await import(address)) as { announcerFor: typeof announcerFor };
  expect(copy.announcerFor).not.to.equal(announcerFor);
  return copy.announcerFor;
}

describe('The announcer', () => {
  afterEach(() => announcerFor(document.body).clear());

  it('[announcer] is one region in the page’s own light DOM, there and empty before anything is said', async () => {
    await show('event-actions');
    await show('event-actions');
    expect(regions()).to.have.length(1);
    expect(regions()[0]!.parentElement).to.equal(document.body);
    expect(region()!.textContent).to.equal('');
  });

  it('[announcer] is polite, atomic, and has no role, since an empty status is a stop in browse mode', async () => {
    await show('event-actions');
    announcerFor(document.body).say('Anything');
    await hears('Anything');
    const live = (await axNodes()).find(({ properties }) => properties['live']);
    expect(live?.properties).to.include({ live: 'polite', atomic: true });
    expect(region()!.hasAttribute('role')).to.be.false;
  });

  it('takes no room and is not seen', async () => {
    await show('event-actions');
    const { scrollWidth, scrollHeight } = document.documentElement;
    announcerFor(document.body).say('A long text '.repeat(100));
    await until(() => region()!.textContent, 'nothing was said');
    expect(document.documentElement).to.include({ scrollWidth, scrollHeight });
    expect(region()!.hasAttribute('style') && getComputedStyle(region()!).clipPath).to.equal('inset(50%)');
  });

  it('is the same for a second copy of the package', async () => {
    const other = await secondCopy();
    const element = await show('event-actions');
    other(element).prepare();
    expect(other(element)).to.equal(announcerFor(element));
    expect(regions()).to.have.length(1);
  });

  it('[say-last] says only the last of several quick texts', async () => {
    const element = await show('event-actions');
    const said = announced();
    for (const text of ['one', 'two', 'three']) announcerFor(element).say(text);
    await hears('three');
    expect(said).to.deep.equal(['three']);
  });

  it('[say-last] waits a moment, so that a held key does not chatter', async () => {
    const element = await show('event-actions');
    const { tick } = stopTime();
    announcerFor(element).say('Later');
    await tick(100);
    expect(region()!.textContent).to.equal('');
  });

  it('[announcer] changes the text when it says the same again', async () => {
    const element = await show('event-actions');
    const said = announced();
    const texts: (string | null)[] = [];
    for (let times = 1; times <= 3; times++) {
      announcerFor(element).say('Link copied');
      await until(() => said.length === times, `it was not said ${times} times`);
      texts.push(region()!.textContent);
    }
    expect(texts).to.deep.equal(['Link copied', 'Link copied\u00a0', 'Link copied']);
  });

  it('says in which language, and only then', async () => {
    const element = await show('event-actions');
    announcerFor(element).say('Bonjour', 'fr');
    await hears('Bonjour');
    expect(region()!.lang).to.equal('fr');
    announcerFor(element).say('Hello');
    await hears('Hello');
    expect(region()!.hasAttribute('lang')).to.be.false;
  });

  it('[say-cleared] empties itself after about five seconds, counted from the last text', async () => {
    const [first, second] = [await show('event-actions'), await show('event-actions')];
    const { tick } = stopTime();
    announcerFor(first).say('First');
    await tick(300);
    expect(region()!.textContent).to.equal('First');
    await tick(2500);
    announcerFor(second).say('Second');
    await tick(300);
    expect(region()!.textContent).to.equal('Second');
    await tick(4000);
    expect(region()!.textContent).to.equal('Second');
    await tick(1000);
    expect(region()!.textContent).to.equal('');
  });

  it('[say-cleared] says nothing any more once it is cleared', async () => {
    const element = await show('event-actions');
    const texts = announced();
    const { tick } = stopTime();
    announcerFor(element).say('Never');
    announcerFor(element).clear();
    await tick(60_000);
    // The region empties itself after a while, so its text alone would prove nothing.
    expect(texts).to.deep.equal([]);
    expect(region()!.textContent).to.equal('');
  });

  it('comes back when a script exchanges the whole body’s content', async () => {
    const element = await show('event-actions');
    region()!.remove();
    announcerFor(element).say('Still here');
    await until(() => region()?.textContent === 'Still here', 'it was not said');
  });

  describe('in an open dialog', () => {
    async function dialogAround(home: (dialog: HTMLDialogElement) => ParentNode): Promise<HTMLDialogElement> {
      const dialog = document.createElement('dialog');
      place(dialog);
      dialog.showModal();
      const element = await show('event-actions');
      home(dialog).append(element);
      await element.updateComplete;
      return dialog;
    }

    it('[say-in-dialog] is inside the dialog, since nothing outside is heard', async () => {
      const dialog = await dialogAround((found) => found);
      announcerFor(dialog.querySelector('event-actions')!).say('Inside');
      await until(() => dialog.querySelector('[aria-live]')?.textContent === 'Inside', 'it was not said');
      expect(region()?.textContent ?? '').to.equal('');
    });

    it('is found from a shadow root inside the dialog', async () => {
      const dialog = await dialogAround((found) => {
        const wrapper = document.createElement('div');
        found.append(wrapper);
        return wrapper.attachShadow({ mode: 'open' });
      });
      expect(dialog.querySelectorAll(':scope > [aria-live]')).to.have.length(1);
    });

    it('is the page’s again when the dialog is closed', async () => {
      const dialog = await dialogAround((found) => found);
      dialog.close();
      announcerFor(dialog.querySelector('event-actions')!).say('Outside');
      await hears('Outside');
    });
  });
});
