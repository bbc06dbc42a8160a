/** IBM's auditor, as a script in the page; it sees into open shadow roots. */

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [policy: string, confidence: string];
  readonly message: string;
  readonly snippet: string;
}

declare global {
  // What its script puts into the window.
  const ace: { Checker: new () => { check(root: Node, rulesets: string[]): Promise<{ results: Result[] }> } };
}

const RULESETS = ['WCAG_2_2', 'IBM_Accessibility'];

/** A script of 0.7 MB: once for each file of tests. */
export function load(): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    script.onload = () => done();
    script.onerror = () => fail(new Error('The auditor could not be loaded.'));
    document.head.append(script);
  });
}

interface LeftOut {
  readonly why: string;
  /** Only there. */
  readonly where?: RegExp;
}

/** What is not looked at. */
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  text_block_heading: {
    why: 'asks whether "Cancelled", bold and alone in its line, is a heading: it is a remark on the date after it',
  },
  widget_tabbable_exists: {
    why: 'wants each small picture to be a tab stop: together they are one, and arrow keys lead to the others',
    where: /tabindex="-1"/,
  },
};

function isLeftOut({ ruleId, snippet }: Result): boolean {
  const rule = Object.hasOwn(LEFT_OUT, ruleId) ? LEFT_OUT[ruleId] : undefined;
  return rule !== undefined && (rule.where?.test(snippet) ?? true);
}

/** What it holds for wrong, or perhaps wrong, inside `root`. What only a person can tell is no finding. */
export async function audit(root: Element): Promise<string[]> {
  const { results } = await quietly(() => new ace.Checker().check(root, RULESETS));
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && /^(FAIL|POTENTIAL)$/.test(confidence))
    .filter((result) => !isLeftOut(result))
    .map(({ ruleId, reasonId, message, snippet }) => `${ruleId} (${reasonId}): ${message} ${snippet}`);
}

/** It logs every colour that it cannot read, such as a mixed one; axe can. */
async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await action();
  } finally {
    console.log = log;
  }
}
