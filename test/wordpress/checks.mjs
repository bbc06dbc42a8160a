/** Claims about what was found, each on a line of its own. One that does not hold does not keep the others from being looked at. */
import assert from 'node:assert/strict';

export class Checks {
  passed = 0;
  failed = 0;
  #where = '';

  at(where) {
    this.#where = where;
  }

  async claim(what, look) {
    try {
      await look();
      this.passed++;
      console.log(`passed  ${this.#where}: ${what}`);
    } catch (error) {
      this.failed++;
      console.log(`FAILED  ${this.#where}: ${what}\n        ${error.message.replaceAll('\n', '\n        ')}`);
    }
  }

  equal(what, found, expected) {
    return this.claim(what, () => assert.deepEqual(found, expected));
  }
}
