import { expect } from '@open-wc/testing';
import '../../../src/define/event-slideshow.js';
import { press } from '../../support/browser.js';
import { stopTime } from '../../support/clock.js';
import { button, photos, shown, slideshow, thumbnailButtons } from '../../support/slideshow.js';
import { announced, exposed, until } from '../../support/fixtures.js';

const undo: (() => void)[] = [];

/** Returns a list that gets the key events that reach the page until the end of the test: "keydown n", "keyup n". */
function keysInPage(): string[] {
  const keys: string[] = [];
  const onKey = ({ type, key }: KeyboardEvent): void => void keys.push(`${type} ${key}`);
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(type, onKey);
    undo.push(() => document.removeEventListener(type, onKey));
  }
  return keys;
}

afterEach(() => undo.splice(0).forEach((step) => step()));

describe('<event-slideshow>', () => {
  describe('with the keyboard', () => {
    it('[say-once] [key-press] [focus-stays] announces each of nine photos once and keeps the focus on Next', async () => {
      const element = await slideshow(photos(9));
      button(element, 'next').focus();
      const announcements = announced();
      const { tick } = stopTime();
      for (let n = 2; n <= 9; n++) {
        await press(n % 2 ? 'Space' : 'Enter');
        await tick(1000);
        expect(announcements).to.have.length(n - 1);
        expect(shown(element)).to.deep.equal([`Caption number ${n}`]);
        expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
      }
      expect(announcements).to.deep.equal(
        Array.from(
          { length: 8 },
          (_, i) => `Image ${i + 2} of 9. Speaker ${i + 2} at the desk. Caption number ${i + 2}`,
        ),
      );
    });

    it('[say-last] announces only the last of five quick presses', async () => {
      const element = await slideshow(photos(9));
      button(element, 'next').focus();
      const announcements = announced();
      const { tick } = stopTime();
      for (let i = 0; i < 5; i++) button(element, 'next').click();
      await tick(60_000);
      expect(announcements).to.deep.equal(['Image 6 of 9. Speaker 6 at the desk. Caption number 6']);
    });

    it('[key-tab] has three tab stops: Previous, Next and Enlarge', async () => {
      const element = await slideshow(photos(3));
      const before = document.createElement('button');
      const after = document.createElement('button');
      element.before(before);
      element.after(after);
      before.focus();
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'previous'));
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'enlarge'));
      await press('Tab');
      expect(document.activeElement).to.equal(after);
    });

    for (const [dir, rightStep] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const)
      it(`[key-arrows] turns with the arrow keys in ${dir}, but only on its own controls`, async () => {
        const element = await slideshow(photos(5));
        element.index = 2;
        element.dir = dir;
        await element.updateComplete;
        button(element, 'previous').focus();
        await press('ArrowRight');
        expect(element.index).to.equal(2 + rightStep);
        await press('ArrowLeft', 'ArrowLeft');
        expect(element.index).to.equal(2 - rightStep);
        button(element, 'previous').blur();
        await press('ArrowRight');
        expect(element.index).to.equal(2 - rightStep);
      });

    it('[key-others] ignores key combinations, other keys and handled keys', async () => {
      const element = await slideshow(photos(5));
      element.index = 2;
      button(element, 'next').focus();
      await press('Control+ArrowRight', 'Shift+ArrowRight', 'Home', 'End', 'ArrowDown', 'PageDown', 'n', '3');
      element.addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
      await press('ArrowRight');
      expect(element.index).to.equal(2);
    });

    it('[key-arrows] [key-others] keeps the keys that it uses from the page, and no others', async () => {
      const element = await slideshow(photos(2));
      button(element, 'next').focus();
      const keys = keysInPage();
      await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
      expect(keys).to.deep.equal([]);
      await press('ArrowDown', 'Control+ArrowRight', 'n');
      const [down, up] = [
        keys.filter((key) => key.startsWith('keydown')),
        keys.filter((key) => key.startsWith('keyup')),
      ];
      expect(down).to.deep.equal(['keydown ArrowDown', 'keydown Control', 'keydown ArrowRight', 'keydown n']);
      expect(up).to.have.length(down.length);
    });

    it('[key-arrows] [key-edges] keeps the keys of its thumbnails from the page', async () => {
      const element = await slideshow(photos(5), { thumbnails: '' });
      await until(() => thumbnailButtons(element).length, 'there are no thumbnails');
      thumbnailButtons(element)[0]!.focus();
      const keys = keysInPage();
      await press('ArrowRight', 'End', 'Home');
      expect(element.index).to.equal(0);
      expect(keys).to.deep.equal([]);
    });

    it('[key-others] leaves the arrow keys of a single photo to the page', async () => {
      const element = await slideshow(photos(1));
      button(element, 'enlarge').focus();
      const keys = keysInPage();
      await press('ArrowRight');
      expect(keys).to.deep.equal(['keydown ArrowRight', 'keyup ArrowRight']);
    });

    it('[key-others] does not handle the keys of another slideshow', async () => {
      const [one, two] = [await slideshow(photos(3)), await slideshow(photos(3), { label: 'Others' })];
      button(one, 'next').focus();
      await press('ArrowRight');
      expect([one.index, two.index]).to.deep.equal([1, 0]);
    });
  });

  describe('at the ends', () => {
    it('[say-end] [focus-stays] keeps the control, and announces the end on each press', async () => {
      const element = await slideshow(photos(2));
      button(element, 'next').focus();
      const { tick } = stopTime();
      await press('Enter');
      expect(button(element, 'next').getAttribute('aria-disabled')).to.equal('true');
      await tick(1000);
      const announcements = announced();
      for (let presses = 1; presses <= 2; presses++) {
        await press('Enter');
        await tick(1000);
        expect(announcements).to.have.length(presses);
      }
      expect(announcements).to.deep.equal(['Last image', 'Last image']);
      expect(element.index).to.equal(1);
      expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
    });

    it('[loop] continues at the other end with loop, and names the target on the control', async () => {
      const element = await slideshow(photos(3), { loop: '' });
      expect(await exposed(/^button /)).to.deep.equal([
        'button Go to last image',
        'button Next image',
        'button Enlarge image 1',
      ]);
      button(element, 'previous').click();
      await element.updateComplete;
      expect(element.index).to.equal(2);
      expect(await exposed(/^button /)).to.deep.equal([
        'button Previous image',
        'button Go to first image',
        'button Enlarge image 3',
      ]);
      button(element, 'next').click();
      expect(element.index).to.equal(0);
    });
  });
});
