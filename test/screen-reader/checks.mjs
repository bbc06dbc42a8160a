/**
 * What is asserted of speech. Utterances are joined first: where a line or a sentence ends is the screen reader's own affair,
 * and so are the words that it adds ("push button", "heading level 2").
 */
export class Checks {
  passed = 0;
  /** What was said and not heard: { engine, name, error } each, as scripts/test.mjs lists them. */
  failures = [];
  #where;

  constructor(where) {
    this.#where = where;
  }

  /** Each of the texts is heard, and once. */
  once(claim, heard, texts) {
    const wrong = texts
      .map((text) => ({ text, times: speech(heard).split(text).length - 1 }))
      .filter(({ times }) => times !== 1)
      .map(({ text, times }) => `"${text}" once, not ${times} times`);
    this.#report(claim, wrong.join('; '), heard);
  }

  /** The texts are heard one after the other, whatever is between them. */
  inOrder(claim, heard, texts) {
    let from = 0;
    const lost = texts.find((text) => {
      const at = speech(heard).indexOf(text, from);
      from = at + text.length;
      return at < 0;
    });
    const before = texts[texts.indexOf(lost) - 1];
    this.#report(claim, lost && `"${lost}"${before ? ` after "${before}"` : ''}`, heard);
  }

  /** What matches the pattern is exactly this, in this order, and nothing more. */
  exactly(claim, heard, pattern, texts) {
    const found = speech(heard).match(pattern) ?? [];
    this.#report(claim, found.join() === texts.join() ? '' : `${texts.join(', ')}; and not ${found.join(', ')}`, heard);
  }

  /** What matches the pattern last is this. */
  last(claim, heard, pattern, text) {
    const found = speech(heard).match(pattern)?.at(-1);
    this.#report(claim, found === text ? '' : `"${text}" and not "${found}"`, heard);
  }

  /** Word for word what was heard before. */
  same(claim, heard, before) {
    const [one, other] = [speech(heard), speech(before)];
    const at = [...one].findIndex((letter, i) => letter !== other[i]);
    const differs = one === other ? '' : `"…${other.slice(Math.max(0, at - 60), at + 60)}…"`;
    this.#report(claim, differs, heard);
  }

  never(claim, heard, texts) {
    const wrong = texts.filter((text) => speech(heard).includes(text));
    this.#report(claim, wrong.length ? `not "${wrong.join('", "')}"` : '', heard);
  }

  silence(claim, heard) {
    this.#report(claim, heard.length ? 'silence' : '', heard);
  }

  /** At each of the steps something is heard, and not that there is nothing. */
  noEmptyStop(claim, steps) {
    const empty = steps.findIndex(({ heard, noted }) => noted && (!heard.length || heard.includes('blank')));
    this.#report(claim, empty < 0 ? '' : `something at each key, not only until the ${empty + 1}th`, [
      ...steps.flatMap(({ heard }) => heard),
    ]);
  }

  /** A script that breaks off is a failure, too. */
  brokeOff(error) {
    this.failures.push({ engine: this.#where, name: 'broke off', error: error.message });
    console.log(`FAILED  ${this.#where}: ${error.message}`);
  }

  #report(claim, expected, heard) {
    if (expected) this.failures.push({ engine: this.#where, name: claim, error: `expected: ${expected}` });
    else this.passed++;
    console.log(`${expected ? 'FAILED' : 'passed'}  ${this.#where}: ${claim}`);
    if (expected) console.log(`        expected: ${expected}\n        heard:    ${heard.join(' | ') || '(silence)'}`);
  }
}

function speech(heard) {
  return heard.join(' ');
}
