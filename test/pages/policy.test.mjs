/**
 * The one-file build under the strictest Content Security Policy of a site: no inline code, and no HTML from strings.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree } from '../support/accessibility-tree.mjs';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';
import { POLICY } from '../support/strict-policy.mjs';

for (const browser of launchable)
  describe(`one tag under a strict policy in ${browser.name}`, () => {
    let server, program, page;
    const foreignRequests = [];

    before(async () => {
      server = await startServer({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
      program = await launch(browser);
      page = await program.newPage();
      // A data: URL needs no server. Firefox requests one for the fonts of automation itself.
      page.on(
        'request',
        (request) => /^(?:data:|http:..127\.0\.0\.1:)/.test(request.url()) || foreignRequests.push(request.url()),
      );
      await page.goto(`${server.origin}/test/pages/fixtures/one-tag.html`);
      await settled(page, () => {
        const inside = (tag) => document.querySelector('event-page')?.shadowRoot?.querySelector(tag)?.shadowRoot;
        return inside('event-slideshow')?.querySelector('#next') && inside('event-recent')?.querySelector('li');
      });
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    if (browser.name === 'Chromium')
      it('is read in the order of the model page', async () => {
        const read = flatten(await accessibilityTree(await page.createCDPSession()))
          .filter(({ role }) => !['RootWebArea', 'generic', 'none', 'paragraph', 'ListMarker'].includes(role))
          .map(({ name }) => name.trim())
          .filter(Boolean);
        let from = 0;
        for (const text of MODEL_PAGE) {
          const at = read.findIndex((name, i) => i >= from && name.includes(text));
          assert.notEqual(
            at,
            -1,
            `"${text}" is not read after "${read[from - 1]}", where there is: ${read.slice(from)}`,
          );
          from = at + 1;
        }
      });

    it('shows other photos by keyboard and opens the share menu without a violation', async () => {
      await inside(page, 'event-slideshow', '#next', (next) => next.focus());
      for (let press = 0; press < 8; press++) await page.keyboard.press('Enter');
      const index = await page.evaluate(
        () => document.querySelector('event-page').shadowRoot.querySelector('event-slideshow').index,
      );
      assert.equal(index, 8);
      await inside(page, 'event-actions', '#share', (share) => share.focus());
      await page.keyboard.press('Enter');
      const isOpen = await inside(page, 'event-actions', '#share-menu', (menu) => menu.matches(':popover-open'));
      assert.equal(isOpen, true);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    });

    it('sends no request to another host', () => assert.deepEqual(foreignRequests, []));

    it('cannot turn a string into HTML, since the policy applies', async () => {
      const refused = await page.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<b>no</b>';
          return false;
        } catch {
          return true;
        }
      });
      assert.equal(refused, true);
    });
  });

/** The texts of the model page, in reading order. Other texts may stand between them. */
const MODEL_PAGE = [
  ...['Breadcrumb', 'Start', 'Meetings', 'Water for Two Cities'],
  ...['Page tools', 'Print', 'Share', 'Back to Meetings'],
  ...[
    'Round Table',
    'March 22, 2012',
    'Water for Two Cities',
    'Engineers and mayors',
    'They left',
    'Minutes of the day',
  ],
  ...['Those present asked to', 'measure', 'publish', 'repair', 'share', 'train', 'plan', 'meet again'],
  ...[
    'Pictures of the day',
    'Previous image',
    'Next image',
    'Enlarge image 1',
    'Image 1 of 9',
    'Alt one',
    'Caption one.',
  ],
  ...['Pictures by the hosts', 'The Well', 'Pipes', 'How old they are.', 'A quarterly on water.', 'View more'],
  ...['Lately', 'February 1, 2012', 'Dams', 'A lecture.', 'View more'],
];

/** Runs an action in the page, on an element in the shadow root of an element of the page. */
function inside(page, tag, selector, action) {
  return page
    .evaluateHandle(
      (...names) => {
        const element = document.querySelector('event-page').shadowRoot.querySelector(names[0]);
        return element.shadowRoot.querySelector(names[1]);
      },
      tag,
      selector,
    )
    .then((handle) => handle.evaluate(action));
}

function flatten(node) {
  return [node, ...node.children.flatMap(flatten)];
}
