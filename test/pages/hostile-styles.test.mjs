/**
 * The demo page with a style sheet that breaks the page: the content of the elements keeps its layout, target sizes and
 * focus ring.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

for (const browser of launchable)
  describe(`under a hostile style sheet in ${browser.name}`, () => {
    let server, program, page;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      page = await program.newPage();
      await page.setViewport({ width: 1100, height: 900 });
      await page.goto(`${server.origin}/demo/hostile.html`);
      await settled(page, () => {
        const inside = (tag) => document.querySelector('event-page')?.shadowRoot?.querySelector(tag)?.shadowRoot;
        return inside('event-slideshow')?.querySelector('img')?.complete && inside('event-recent')?.querySelector('li');
      });
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    /** Maps elements in the shadow root of an element of the page with `inPage`, which runs in the page. */
    const inspect = (tag, selector, inPage) =>
      page.evaluate(
        (tag, selector, code) => {
          const root = document.querySelector('event-page').shadowRoot.querySelector(tag).shadowRoot;
          return [...root.querySelectorAll(selector)].map(new Function(`return ${code}`)());
        },
        tag,
        selector,
        String(inPage),
      );

    it('the style sheet applies to the page', async () => {
      assert.ok((await page.$eval('body > p button', (button) => button.getBoundingClientRect().height)) < 20);
    });

    it('buttons keep their target size', async () => {
      for (const [tag, selector] of [
        ['event-slideshow', '[part=controls] button'],
        ['event-actions', 'button'],
      ])
        for (const { width, height } of await inspect(tag, selector, (element) => {
          const { width, height } = element.getBoundingClientRect();
          return { width, height };
        }))
          // A button that is not shown has no size.
          if (width) assert.ok(width >= 44 && height >= 44, `${tag}: ${width} x ${height}`);
    });

    it('the slideshow shows one photo at full width, not distorted', async () => {
      const photos = await inspect('event-slideshow', '[part=photo]', (photo) => {
        const img = photo.querySelector('img');
        return img && photo.checkVisibility({ contentVisibilityAuto: true })
          ? [photo.clientWidth, img.clientWidth, getComputedStyle(img).objectFit]
          : undefined;
      });
      const [[place, width, fit], ...others] = photos.filter(Boolean);
      assert.deepEqual(others, []);
      assert.ok(place > 400 && width === place, `${width} of ${place}`);
      assert.equal(fit, 'contain');
    });

    it('headings and links keep their style', async () => {
      const [size] = await inspect('event-header', 'h1', (element) => parseFloat(getComputedStyle(element).fontSize));
      assert.ok(size > 24, `${size}`);
      const links = await inspect('event-recent', 'li a', (link) => {
        const { pointerEvents, textDecorationLine, direction } = getComputedStyle(link);
        return `${pointerEvents} ${textDecorationLine} ${direction}`;
      });
      assert.deepEqual(new Set(links), new Set(['auto underline ltr']));
    });

    it('a focused button has a focus ring', async () => {
      await page.evaluate(() =>
        document
          .querySelector('event-page')
          .shadowRoot.querySelector('event-slideshow')
          .shadowRoot.querySelector('#next')
          .focus(),
      );
      await page.keyboard.press('Tab');
      const [outline] = await inspect('event-slideshow', '#enlarge', (button) => getComputedStyle(button).outlineStyle);
      assert.notEqual(outline, 'none');
    });

    it('a closed menu stays hidden, and the page does not scroll sideways', async () => {
      const closed = await inspect('event-actions', '[popover]', (menu) => menu.checkVisibility());
      assert.deepEqual(closed, [false]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    });
  });
