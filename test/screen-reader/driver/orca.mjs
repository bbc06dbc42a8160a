/** The screen reader: starts it on a desktop and gives what it speaks. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../orca', import.meta.url));

export class Orca {
  /** What was spoken and not yet taken. */
  #spoken = [];
  #onSpeech = () => {};
  #stopListening = () => {};

  static async start(desktop) {
    const orca = new Orca();
    const settings = desktop.makeFolder('orca');
    copyFileSync(join(SOURCES, 'orca-customizations.py'), join(settings, 'orca-customizations.py'));
    const child = desktop.spawn('orca', ['--user-prefs', settings], {
      env: {
        // The voice is loaded from the sources; nothing is written beside them.
        PYTHONPATH: SOURCES,
        PYTHONDONTWRITEBYTECODE: '1',
        PATH: `${folderWithoutOthers(desktop)}:${desktop.env.PATH}`,
      },
      isRead: true,
    });
    createInterface({ input: child.stdout }).on('line', (line) => orca.#onLine(line));
    child.once('exit', () => orca.#stopListening());
    // The first thing it says is that it is on.
    const greeting = await orca.listen({ first: 30_000 });
    if (!greeting.length) throw new Error('Orca does not start.');
    return orca;
  }

  /**
   * What is spoken until there was silence for `quiet` ms. Silence alone lasts `first` ms: so long the first word may take.
   * @returns {Promise<string[]>}
   */
  listen({ first = 8000, quiet = 500, longest = 60_000 } = {}) {
    return new Promise((done) => {
      const end = () => {
        clearTimeout(silence);
        clearTimeout(limit);
        this.#onSpeech = () => {};
        this.#stopListening = () => {};
        done(this.#spoken.splice(0));
      };
      let silence = setTimeout(end, this.#spoken.length ? quiet : first);
      const limit = setTimeout(end, longest);
      this.#stopListening = end;
      this.#onSpeech = () => {
        clearTimeout(silence);
        silence = setTimeout(end, quiet);
      };
    });
  }

  #onLine(line) {
    // Whatever else Orca prints is not speech.
    if (!line.startsWith('{')) return;
    const text = JSON.parse(line).text.replace(/\s+/g, ' ').trim();
    if (!text) return;
    this.#spoken.push(text);
    this.#onSpeech();
  }
}

/**
 * Orca does not start when `pgrep` finds another one of the same user, on whatever desktop. Ours bothers none: neither the one of the other
 * browser's desktop nor that of a person who uses Orca and runs these tests.
 */
function folderWithoutOthers(desktop) {
  const folder = desktop.makeFolder('bin');
  writeFileSync(join(folder, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return folder;
}
