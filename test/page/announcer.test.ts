import { expect } from '@open-wc/testing';
import { announcerFor } from '../../src/page/announcer.js';
import '../../src/define/event-actions.js';
import { axNodes } from '../support/browser.js';
import { stopTime } from '../support/clock.js';
import { announced, place, region, show, until } from '../support/fixtures.js';

const regions = (): Element[] => [...document.querySelectorAll('[aria-live]')];
const untilAnnounced = (text: string) => until(() => region()!.textContent === text, `"${text}" was not announced`);

/** Loads a second copy of the module, as a page does that loads the package twice. */
async function secondCopy(): Promise<typeof announcerFor> {
  const address = '/src/page/announcer.ts?second-copy';
  const copy = (await import(address)) as { announcerFor: typeof announcerFor };
  expect(copy.announcerFor).not.to.equal(announcerFor);
  return copy.announcerFor;
}

describe('The announcer', () => {
  afterEach(() => announcerFor(document.body).clear());

  it('[announcer] is one empty live region in the light DOM of the page before the first announcement', async () => {
    await show('event-actions');
    await show('event-actions');
    expect(regions()).to.have.length(1);
    expect(regions()[0]!.parentElement).to.equal(document.body);
    expect(region()!.textContent).to.equal('');
  });

  it('[announcer] is polite and atomic, and has no role, because browse mode would stop at an empty status', async () => {
    await show('event-actions');
    announcerFor(document.body).say('Anything');
    await untilAnnounced('Anything');
    const live = (await axNodes()).find(({ properties }) => properties['live']);
    expect(live?.properties).to.include({ live: 'polite', atomic: true });
    expect(region()!.hasAttribute('role')).to.be.false;
  });

  it('takes no space and is invisible', async () => {
    await show('event-actions');
    const { scrollWidth, scrollHeight } = document.documentElement;
    announcerFor(document.body).say('A long text '.repeat(100));
    await until(() => region()!.textContent, 'nothing was announced');
    expect(document.documentElement).to.include({ scrollWidth, scrollHeight });
    expect(region()!.hasAttribute('style') && getComputedStyle(region()!).clipPath).to.equal('inset(50%)');
  });

  it('is shared with a second copy of the package', async () => {
    const other = await secondCopy();
    const element = await show('event-actions');
    other(element).prepare();
    expect(other(element)).to.equal(announcerFor(element));
    expect(regions()).to.have.length(1);
  });

  it('[say-last] announces only the last of several quick texts', async () => {
    const element = await show('event-actions');
    const announcements = announced();
    for (const text of ['one', 'two', 'three']) announcerFor(element).say(text);
    await untilAnnounced('three');
    expect(announcements).to.deep.equal(['three']);
  });

  it('[say-last] delays the announcement, so a held key announces once', async () => {
    const element = await show('event-actions');
    const { tick } = stopTime();
    announcerFor(element).say('Later');
    await tick(100);
    expect(region()!.textContent).to.equal('');
  });

  it('[announcer] changes the text when it announces the same text again', async () => {
    const element = await show('event-actions');
    const announcements = announced();
    const texts: (string | null)[] = [];
    for (let times = 1; times <= 3; times++) {
      announcerFor(element).say('Link copied');
      await until(() => announcements.length === times, `it was not announced ${times} times`);
      texts.push(region()!.textContent);
    }
    expect(texts).to.deep.equal(['Link copied', 'Link copied\u00a0', 'Link copied']);
  });

  it('sets the language of an announcement only if one is given', async () => {
    const element = await show('event-actions');
    announcerFor(element).say('Bonjour', 'fr');
    await untilAnnounced('Bonjour');
    expect(region()!.lang).to.equal('fr');
    announcerFor(element).say('Hello');
    await untilAnnounced('Hello');
    expect(region()!.hasAttribute('lang')).to.be.false;
  });

  it('[say-cleared] empties the region about five seconds after the last text', async () => {
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

  it('[say-cleared] cancels a pending announcement when it is cleared', async () => {
    const element = await show('event-actions');
    const announcements = announced();
    const { tick } = stopTime();
    announcerFor(element).say('Never');
    announcerFor(element).clear();
    await tick(60_000);
    // The region empties itself after a while, so its text alone would prove nothing.
    expect(announcements).to.deep.equal([]);
    expect(region()!.textContent).to.equal('');
  });

  it('adds the region again if a script has removed it', async () => {
    const element = await show('event-actions');
    region()!.remove();
    announcerFor(element).say('Still here');
    await until(() => region()?.textContent === 'Still here', '"Still here" was not announced');
  });

  describe('in an open dialog', () => {
    /** Opens a modal dialog with an element inside the node that `parentIn` returns. */
    async function dialogAround(parentIn: (dialog: HTMLDialogElement) => ParentNode): Promise<HTMLDialogElement> {
      const dialog = document.createElement('dialog');
      place(dialog);
      dialog.showModal();
      const element = await show('event-actions');
      parentIn(dialog).append(element);
      await element.updateComplete;
      return dialog;
    }

    it('[say-in-dialog] is inside the dialog, because screen readers announce nothing outside it', async () => {
      const dialog = await dialogAround((opened) => opened);
      announcerFor(dialog.querySelector('event-actions')!).say('Inside');
      await until(() => dialog.querySelector('[aria-live]')?.textContent === 'Inside', '"Inside" was not announced');
      expect(region()?.textContent ?? '').to.equal('');
    });

    it('is inside the dialog even for an element in a shadow root', async () => {
      const dialog = await dialogAround((opened) => {
        const wrapper = document.createElement('div');
        opened.append(wrapper);
        return wrapper.attachShadow({ mode: 'open' });
      });
      expect(dialog.querySelectorAll(':scope > [aria-live]')).to.have.length(1);
    });

    it('is the live region of the page again after the dialog closes', async () => {
      const dialog = await dialogAround((opened) => opened);
      dialog.close();
      announcerFor(dialog.querySelector('event-actions')!).say('Outside');
      await untilAnnounced('Outside');
    });
  });
});
