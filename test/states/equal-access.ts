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

/** What is not looked at, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  text_block_heading:
    'asks whether "Cancelled", bold and alone in its line, is a heading: it is a remark on the date after it',
};

/** What it holds for wrong, or perhaps wrong, inside `root`. What only a person can tell is no finding. */
export async function audit(root: Element): Promise<string[]> {
  const { results } = await quietly(() => new ace.Checker().check(root, RULESETS));
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && /^(FAIL|POTENTIAL)$/.test(confidence))
    .filter(({ ruleId }) => !Object.hasOwn(LEFT_OUT, ruleId))
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
