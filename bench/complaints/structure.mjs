/** Complaints about the content of the document. */
import { setTimeout as sleep } from 'node:timers/promises';
import { doesNotHold, holds, notApplicable, SETTLE_MS, visit } from './lab.mjs';

/** Complaint 11. */
export function clones(bench, key) {
  return visit(bench, key, { options: ['loop'] }, async (lab) => {
    await lab.click();
    const { ids, twice } = await lab.page.evaluate(() => {
      const texts = window.bench.findAll('.caption, [part~="caption"]').map((e) => e.textContent);
      return { ids: window.lab.duplicateIds(), twice: texts.filter((text, i) => texts.indexOf(text) !== i).length };
    });
    const found = [
      ...(twice ? [`${twice} captions are in the document twice`] : []),
      ...(ids.length ? [`duplicate ids: ${[...new Set(ids)].slice(0, 3).join(', ')}`] : []),
    ];
    return found.length ? holds(found.join('; ')) : doesNotHold();
  });
}

/** Complaint 12. */
export async function wrongRoles(bench, key) {
  if (key === 'photoswipe') return notApplicable('no control for choosing a photo');
  return visit(bench, key, { options: ['picker'] }, async (lab) => {
    if (key === 'ours' && !(await lab.tree()).some(({ name }) => name === 'Choose image'))
      throw new Error('event-slideshow has no thumbnails');
    await lab.page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = await lab.page.evaluate(async () => {
      const rules =
        'aria-allowed-role aria-required-children aria-required-parent aria-valid-attr-value aria-allowed-attr aria-roles list listitem button-name';
      const { violations } = await window.axe.run({ runOnly: rules.split(' ') });
      const tabsWithoutPanel = window.bench.findAll('[role="tab"]').filter((tab) => {
        const panel = tab.getRootNode().getElementById(tab.getAttribute('aria-controls'));
        return panel?.role !== 'tabpanel';
      });
      return [
        ...(tabsWithoutPanel.length ? [`${tabsWithoutPanel.length} tabs without a tab panel`] : []),
        ...violations.map(({ id, nodes }) => `axe ${id} (${nodes.length})`),
      ];
    });
    return found.length ? holds(found.join('; ')) : doesNotHold();
  });
}

/** Complaint 14. */
export async function historyPollution(bench, key) {
  return visit(bench, key, {}, async (lab) => {
    const before = await lab.page.evaluate('history.length');
    for (let i = 0; i < 3; i++) await lab.click();
    if (key === 'photoswipe') await lab.press('Escape');
    const added = (await lab.page.evaluate('history.length')) - before;
    return added ? holds(`three presses of Next leave ${added} history entries`) : doesNotHold();
  });
}

/** Complaint 19. */
export async function builtHidden(bench, key) {
  if (key === 'photoswipe') return notApplicable('opens on top of the page');
  return visit(bench, key, { variations: { attributes: 'hidden' }, isHidden: true }, async (lab) => {
    await lab.page.evaluate(() => (document.querySelector('.slideshow, event-slideshow').hidden = false));
    await sleep(SETTLE_MS + 600);
    const places = await lab.page.evaluate('lab.places()');
    if (!places.length) return holds('no photo is visible after its part of the page is shown');
    const [first] = await lab.shown();
    if (first !== 1) return holds('photo 1 is not visible after its part of the page is shown');
    await lab.click();
    const [second] = await lab.shown();
    return second === 2
      ? doesNotHold()
      : holds(
          `after its part of the page is shown, Next leads to ${second ? `photo ${second}` : 'a position between two photos'}`,
        );
  });
}
