/** How a state is audited: by axe, by IBM Equal Access, and by its width. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/browser.js';
import { catchWarnings, place } from '../support/fixtures.js';
import { audit, load } from './equal-access.js';
import { present, type State } from './state.js';

const { documentElement } = document;

/** IBM's audit takes its time and looks at no engine differently: one is enough. */
const ibms = 'Chromium';

before(async () => {
  if ((await engine()) === ibms) await load();
});

beforeEach(() => {
  // The page around must be right itself; where none is painted, the auditors take the ground for white.
  document.title = 'A page for tests';
  documentElement.lang = 'en';
  Object.assign(documentElement.style, { colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText' });
  catchWarnings();
});

interface AuditOptions {
  /** Of the page around; by default that of the window. */
  readonly width?: string;
  /** Colours are the system's: both auditors read those of the style sheet instead, so neither looks at them. */
  readonly hasForcedColors?: boolean;
}

export async function findsNothing(
  state: State,
  { width = '', hasForcedColors = false }: AuditOptions = {},
): Promise<void> {
  const main = document.createElement('main');
  main.style.inlineSize = width;
  const home = place(main);
  await present(state, main);
  await expect(home, state.name).to.be.accessible({ ignoredRules: hasForcedColors ? ['color-contrast'] : [] });
  if (!hasForcedColors && (await engine()) === ibms) expect(await audit(home), state.name).to.deep.equal([]);
  // Nothing sticks out, and so no reader scrolls to and fro.
  expect(main.scrollWidth, state.name).to.be.at.most(main.clientWidth);
  home.remove();
}
