/** The plugin in other languages than English: what an author reads in the editor. */
import assert from 'node:assert/strict';
import { asUser, control, nameOfSelected, openEditor, pressPreview, previewed, select, setBlocks } from './canvas.mjs';

/**
 * What an author reads in some languages, and the name of the button for the next photo. A preview has the language of
 * the site. The zip has no file for Canada or for the formal German.
 */
const LANGUAGES = [
  {
    locale: 'fr_FR',
    next: 'Image suivante',
    switch: 'Afficher en diaporama',
    heading: 'Titre',
    preview: 'Aperçu',
    group: 'Événements récents',
    entry: 'Titre d’un événement',
  },
  {
    locale: 'fr_CA',
    isOfUser: true,
    next: 'Next image',
    switch: 'Afficher en diaporama',
    heading: 'Titre',
    preview: 'Aperçu',
    group: 'Événements récents',
    entry: 'Titre d’un événement',
  },
  {
    locale: 'de_DE_formal',
    next: 'Nächstes Bild',
    switch: 'Als Diashow anzeigen',
    heading: 'Überschrift',
    preview: 'Vorschau',
    group: 'Vergangene Veranstaltungen',
    entry: 'Titel einer Veranstaltung',
  },
  {
    locale: 'ar',
    isRightToLeft: true,
    next: 'الصورة التالية',
    switch: 'إظهار كعرض شرائح',
    heading: 'العنوان',
    preview: 'معاينة',
    group: 'الفعاليات الأخيرة',
    entry: 'عنوان فعالية',
  },
];

export async function checkLanguages(browser, site, checks, slideshow, count, hasSettings, screenshot) {
  try {
    for (const { locale, isOfUser = false, ...words } of LANGUAGES) {
      checks.at(`the editor in ${locale}, the language of the ${isOfUser ? 'user' : 'site'}`);
      site.run('locale', isOfUser ? { site: '', author: locale } : { site: locale, author: '' });
      await checks.claim('all checks run to the end', () =>
        asUser(browser, site, 'author', async (page) => {
          await checkSlideshow(page, site, checks, words, slideshow, count, hasSettings);
          await screenshot(page, locale);
          await checkList(page, checks, words);
        }),
      );
    }
  } finally {
    site.run('locale', { site: '', author: '' });
  }
}

/** The panel is in the language of the user, and the preview in that of the site. */
async function checkSlideshow(page, site, checks, words, slideshow, count, hasSettings) {
  const frame = await openEditor(page, site);
  const [id] = await setBlocks(page, slideshow);
  await select(page, id);
  await checks.claim('the panel is in the language', async () => {
    await control(page, words.switch);
    if (hasSettings) await control(page, words.heading);
  });
  await checks.claim('the preview is called by its word', () => pressPreview(page, words.preview));
  await previewed(frame, count);
  await checks.equal('the preview has the language of the site', await frame.evaluate(readNextButton), words.next);
  if (words.isRightToLeft)
    await checks.claim('the panel and the preview run from right to left', async () => {
      const [label, input] = await page.evaluate(readSwitch, words.switch);
      assert.ok(label.right <= input.left, JSON.stringify({ label, input }));
      // WordPress gives the canvas its direction a moment after its blocks.
      await frame.waitForFunction(isNextAtTheLeft, { timeout: 10_000, polling: 100 });
    });
}

/** A list is in the language of the user. */
async function checkList(page, checks, words) {
  const { id, content } = await page.evaluate(insertGroup, 'event-page-elements-recent');
  await select(page, id);
  await checks.equal('a list has its name in the language', await nameOfSelected(page), words.group);
  await checks.claim('its entries are in the language', () => assert.ok(content.includes(words.entry), content));
}

/** Runs in the page. Returns the places of the text and of the control of a switch. */
function readSwitch(text) {
  const label = [...document.querySelectorAll('.components-toggle-control label')].find(
    ({ textContent }) => textContent.trim() === text,
  );
  const input = label.closest('.components-toggle-control').querySelector('input');
  return [label, input].map((one) => one.getBoundingClientRect().toJSON());
}

/** Runs in the canvas. Returns the name of the button for the next photo. */
function readNextButton() {
  const button = document.querySelector('event-slideshow').shadowRoot.getElementById('next');
  return button.getAttribute('aria-label') ?? button.textContent.trim();
}

/** Runs in the canvas. Says whether the button for the next photo is at the left of that for the previous one. */
function isNextAtTheLeft() {
  const root = document.querySelector('event-slideshow').shadowRoot;
  const [previous, next] = ['previous', 'next'].map((id) => root.getElementById(id).getBoundingClientRect());
  return next.right <= previous.left;
}

/** Runs in the page. Inserts a list that the inserter offers. Returns its id and its content. */
async function insertGroup(name) {
  const editor = wp.data.select('core/block-editor');
  const item = editor.getInserterItems().find(({ id }) => id === `core/group/${name}`);
  const inner = wp.blocks.createBlocksFromInnerBlocksTemplate(item.innerBlocks);
  const group = wp.blocks.createBlock(item.name, item.initialAttributes, inner);
  await wp.data.dispatch('core/block-editor').resetBlocks([group]);
  return { id: group.clientId, content: wp.blocks.serialize(group) };
}
