/** The printed demo page: it has every text and photo, and no control. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

const event = JSON.parse(readFileSync('demo/event.json', 'utf8'));
const photos = event.image.associatedMedia;

for (const browser of launchable)
  describe(`the page printed by ${browser.name}`, () => {
    let server, program, text, images;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      const page = await program.newPage();
      await page.goto(`${server.origin}/demo/plain.html`);
      await settled(page, () => document.querySelector('event-page')?.shadowRoot?.querySelector('event-slideshow'));
      // Shows a photo in the middle, since print must not depend on the current photo.
      await page.evaluate(() => {
        document.querySelector('event-page').shadowRoot.querySelector('event-slideshow').index = 4;
      });
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
      images = await drawnImages(pdf);
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('has nine photos', () => assert.equal(images, 9));

    it('[print] has the caption of each photo', () => {
      for (const { caption } of photos) assert.ok(contains(text, caption), caption);
    });

    it('has the credit', () => assert.ok(contains(text, event.image.creditText), text));

    it('has the title, all recommendations and the addresses of links', () => {
      const { name, recommendations, subjectOf } = event;
      for (const part of [name, ...recommendations.itemListElement]) assert.ok(contains(text, part.name ?? part), part);
      // Line breaks fall anywhere in an address.
      assert.ok(text.replaceAll(' ', '').includes(new URL(subjectOf[0].url, server.origin).pathname), subjectOf[0].url);
    });

    it('[print] has no control and no counter', () => {
      for (const word of ['Next image', 'Previous image', 'Enlarge image', 'Share', 'Copy link', 'Image 5 of 9'])
        assert.ok(!text.includes(word), word);
    });
  });

/** Whether the text has the part, regardless of white space. */
function contains(text, part) {
  return text.includes(part.replace(/\s+/g, ' '));
}

/** Counts the images that the pages draw. */
async function drawnImages(pdf) {
  const { OPS } = await getResolvedPDFJS();
  let images = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    images += fnArray.filter((operator) => operator === OPS.paintImageXObject).length;
  }
  return images;
}
