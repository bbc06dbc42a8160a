/** Audits a state: with axe, with IBM Equal Access, and by its width. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { audit, load } from './equal-access.js';
import { present, type State } from './state.js';

const { documentElement } = document;

/** The engine for IBM’s audit. The audit is slow, and its result is the same in each engine, so one is enough. */
const ENGINE_OF_IBM = 'Chromium';

before(async () => {
  if ((await engine()) === ENGINE_OF_IBM) await load();
});

beforeEach(() => {
  // The surrounding page must be correct itself. Without a background the auditors assume white.
  document.title = 'A page for tests';
  documentElement.lang = 'en';
  Object.assign(documentElement.style, { colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText' });
  catchWarnings();
});

interface AuditOptions {
  /** The width of the surrounding page; by default that of the window. */
  readonly width?: string;
  /** Whether forced colours are active. Both auditors read those of the style sheet, so neither checks colours then. */
  readonly hasForcedColors?: boolean;
}

/** Expects that neither auditor finds anything in a state, and that nothing overflows. */
export async function expectNoFindings(
  state: State,
  { width = '', hasForcedColors = false }: AuditOptions = {},
): Promise<void> {
  const main = document.createElement('main');
  main.style.inlineSize = width;
  const home = place(main);
  await present(state, main);
  await expect(home, state.name).to.be.accessible({ ignoredRules: hasForcedColors ? ['color-contrast'] : [] });
  if (!hasForcedColors && (await engine()) === ENGINE_OF_IBM) expect(await audit(home), state.name).to.deep.equal([]);
  // Nothing overflows, so no reader has to scroll sideways.
  expect(main.scrollWidth, state.name).to.be.at.most(main.clientWidth);
  home.remove();
}
