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

/** What it holds for wrong, or perhaps wrong, inside `root`. What only a person can tell is no finding. */
export async function audit(root: Element): Promise<string[]> {
  const { results } = await new ace.Checker().check(root, RULESETS);
  return results
    .filter(
      ({ value: [policy, confidence] }) =>
        policy === 'VIOLATION' && (confidence === 'FAIL' || confidence === 'POTENTIAL'),
    )
    .map(({ ruleId, reasonId, message, snippet }) => `${ruleId} (${reasonId}): ${message} ${snippet}`);
}
