/**
 * A page that an app adds and removes again: a router swaps its views all day. What was removed must not stay in
 * memory, neither for good nor for some seconds, in which a visitor may see dozens of views.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, launchable, settled } from '../support/puppeteer.mjs';
import { startServer } from '../support/server.mjs';

/** More than one, because a browser may keep the last element for a while, for example for undoing. */
const VIEWS = 4;

// Only Chromium counts the nodes and listeners that are still in memory.
for (const browser of launchable.filter(({ name }) => name === 'Chromium'))
  describe(`a removed page in ${browser.name}`, () => {
    let server, program, page, session;

    before(async () => {
      server = await startServer();
      program = await launch(browser);
      page = await program.newPage();
      session = await page.createCDPSession();
      await page.goto(`${server.origin}/demo/everything.html`);
      await settled(page, () =>
        document.querySelector('event-page')?.shadowRoot?.querySelector('event-recent')?.shadowRoot.querySelector('li'),
      );
    });

    after(async () => {
      await program?.close();
      server?.close();
    });

    it('leaves neither nodes nor listeners', async () => {
      // The first view creates templates and style sheets that stay.
      await page.evaluate(addAndRemove, 1);
      const first = await inMemory(session);
      const nodes = await page.evaluate(addAndRemove, VIEWS);
      const last = await inMemory(session);
      // A timer or an observer that holds one element holds all nodes of its view.
      assert.ok(nodes > 1000, `${nodes} nodes in a view`);
      assert.ok(last.Nodes - first.Nodes < nodes / 2, `${last.Nodes - first.Nodes} nodes are left, ${nodes} a view`);
      assert.ok(last.JSEventListeners <= first.JSEventListeners, JSON.stringify([first, last]));
    });
  });

/** Adds and removes views of the whole event. Returns the number of nodes of the last one. */
async function addAndRemove(times) {
  const { details } = document.querySelector('event-page');
  const nodesIn = (root) =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + (shadowRoot ? nodesIn(shadowRoot) : 0), 0) +
    root.querySelectorAll('*').length;
  let nodes = 0;
  for (let i = 0; i < times; i++) {
    const view = document.createElement('event-page');
    // A second landmark of the same name causes a warning, and the console keeps what it names.
    view.details = { ...details, name: `View ${performance.now()}`, image: { ...details.image, name: `Photos ${i}` } };
    document.body.append(view);
    const inside = (tag, selector) => view.shadowRoot?.querySelector(tag)?.shadowRoot?.querySelector(selector);
    while (!inside('event-slideshow', '#next') || !inside('event-recent', 'li'))
      await new Promise(requestAnimationFrame);
    inside('event-slideshow', '#next').click();
    nodes = nodesIn(view.shadowRoot);
    view.remove();
  }
  return nodes;
}

/** Returns what is in memory after what nobody needs has been collected. */
async function inMemory(session) {
  await session.send('Performance.enable');
  // Several times, because finalizers run between two collections.
  for (let i = 0; i < 4; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, 200));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
