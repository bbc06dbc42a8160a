/** IBM’s auditor, as a script in the page. It checks open shadow roots as well. */

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [policy: string, confidence: string];
  readonly message: string;
  readonly snippet: string;
}

declare global {
  // The global variable of its script.
  const ace: { Checker: new () => { check(root: Node, rulesets: string[]): Promise<{ results: Result[] }> } };
}

const RULESETS = ['WCAG_2_2', 'IBM_Accessibility'];

/** Loads the auditor: a script of 0.7 MB, once for each test file. */
export function load(): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = '/node_modules/accessibility-checker-engine/ace.js';
    script.onload = () => done();
    script.onerror = () => fail(new Error('The auditor could not be loaded.'));
    document.head.append(script);
  });
}

/** A rule that is not checked. */
interface Exception {
  readonly why: string;
  /** Only in snippets that match. */
  readonly where?: RegExp;
}

/** The rules that are not checked, and why. */
const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  text_block_heading: {
    why: 'asks whether "Cancelled", bold and alone in its line, is a heading: it is a note on the date after it',
  },
  widget_tabbable_exists: {
    why: 'expects each thumbnail to be a tab stop: together they are one tab stop, and arrow keys move between them',
    where: /tabindex="-1"/,
  },
};

function isException({ ruleId, snippet }: Result): boolean {
  const rule = Object.hasOwn(EXCEPTIONS, ruleId) ? EXCEPTIONS[ruleId] : undefined;
  return rule !== undefined && (rule.where?.test(snippet) ?? true);
}

/** Returns the failures and potential failures inside `root`. Questions that only a person can answer are left out. */
export async function audit(root: Element): Promise<string[]> {
  const { results } = await quietly(() => new ace.Checker().check(root, RULESETS));
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && /^(FAIL|POTENTIAL)$/.test(confidence))
    .filter((result) => !isException(result))
    .map(({ ruleId, reasonId, message, snippet }) => `${ruleId} (${reasonId}): ${message} ${snippet}`);
}

/** Runs the auditor without its log. It logs every colour that it cannot read, such as a mixed one; axe reads them. */
async function quietly<T>(action: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await action();
  } finally {
    console.log = log;
  }
}
