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
