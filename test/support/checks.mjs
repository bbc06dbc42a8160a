/** Runs checks and prints one line for each. A check that fails does not stop the others. */
import assert from 'node:assert/strict';

export class Checks {
  passed = 0;
  failed = 0;
  #where = '';

  /** Sets the place that is printed with the next checks. */
  at(where) {
    this.#where = where;
  }

  /** Runs a check, which fails if `assertion` throws. Returns whether it has passed. */
  async claim(title, assertion) {
    try {
      await assertion();
      this.passed++;
      console.log(`passed  ${this.#where}: ${title}`);
      return true;
    } catch (error) {
      this.failed++;
      console.log(`FAILED  ${this.#where}: ${title}\n        ${error.message.replaceAll('\n', '\n        ')}`);
      return false;
    }
  }

  /** Checks that the two values are deeply equal. */
  equal(title, found, expected) {
    return this.claim(title, () => assert.deepEqual(found, expected));
  }
}

/** Asserts that the text has all parts, in this order. */
export function assertInOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `"${part}" is missing after character ${from} of: ${text}`);
    from = at + part.length;
  }
}
