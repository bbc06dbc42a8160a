/**
 * Assertions about speech. The utterances of each check are joined first, since the screen reader decides where an
 * utterance ends. It also adds words of its own ("push button", "heading level 2").
 */
export class Checks {
  passed = 0;
  /** The checks that failed: { engine, name, error } each, as scripts/test.mjs lists them. */
  failures = [];
  #where;

  constructor(where) {
    this.#where = where;
  }

  /** Each text is heard exactly once. */
  once(claim, heard, texts) {
    const wrong = texts
      .map((text) => ({ text, times: speech(heard).split(text).length - 1 }))
      .filter(({ times }) => times !== 1)
      .map(({ text, times }) => `"${text}" once, not ${times} times`);
    this.#report(claim, wrong.join('; '), heard);
  }

  /** The texts are heard in this order. Other speech may come between them. */
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

  /** The matches of the pattern are exactly these texts, in this order. */
  exactly(claim, heard, pattern, texts) {
    const found = speech(heard).match(pattern) ?? [];
    this.#report(claim, found.join() === texts.join() ? '' : `${texts.join(', ')}; and not ${found.join(', ')}`, heard);
  }

  /** The last match of the pattern is this text. */
  last(claim, heard, pattern, text) {
    const found = speech(heard).match(pattern)?.at(-1);
    this.#report(claim, found === text ? '' : `"${text}" and not "${found}"`, heard);
  }

  /** The speech is word for word the same as before. */
  same(claim, heard, before) {
    const [one, other] = [speech(heard), speech(before)];
    const at = [...one].findIndex((letter, i) => letter !== other[i]);
    const differs = one === other ? '' : `"…${other.slice(Math.max(0, at - 60), at + 60)}…"`;
    this.#report(claim, differs, heard);
  }

  /** None of the texts is heard. */
  never(claim, heard, texts) {
    const wrong = texts.filter((text) => speech(heard).includes(text));
    this.#report(claim, wrong.length ? `not "${wrong.join('", "')}"` : '', heard);
  }

  /** Nothing is heard. */
  silence(claim, heard) {
    this.#report(claim, heard.length ? 'silence' : '', heard);
  }

  /** There is nothing wrong: the list is empty. */
  nothing(claim, wrong) {
    this.#report(claim, wrong.length ? `nothing wrong, but: ${wrong.join('; ')}` : '', []);
  }

  /** Something is heard at each step, and no blank line. */
  noEmptyStop(claim, steps) {
    const empty = steps.findIndex(({ heard, noted }) => noted && (!heard.length || heard.includes('blank')));
    this.#report(claim, empty < 0 ? '' : `speech at each key, but key ${empty + 1} was silent or blank`, [
      ...steps.flatMap(({ heard }) => heard),
    ]);
  }

  /** Records an error that ended a script as a failure. */
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
