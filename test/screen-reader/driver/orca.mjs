/** The screen reader Orca: starts it on a desktop and returns its speech. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../orca', import.meta.url));

/** The voices of Orca for texts of a page. It has others for its own words: roles, states, messages. */
const OF_THE_PAGE = ['default', 'hyperlink', 'uppercase'];

/**
 * What Orca has spoken. `isOrcas` (whether the words are Orca's own) and `language` (which it requested for the text)
 * are known on a desktop with a language.
 * @typedef {{ text: string, isOrcas: boolean, language: string | undefined }} Utterance
 */

export class Orca {
  /**
   * The utterances since the last call of `listen`.
   * @type {Utterance[]}
   */
  #spoken = [];
  #onSpeech = () => {};
  #stopListening = () => {};

  static async start(desktop) {
    const orca = new Orca();
    const settings = desktop.makeFolder('orca');
    copyFileSync(join(SOURCES, 'orca-customizations.py'), join(settings, 'orca-customizations.py'));
    const child = desktop.spawn('orca', ['--user-prefs', settings], {
      env: {
        // The voice is loaded from the sources. Python must not write compiled files beside them.
        PYTHONPATH: SOURCES,
        PYTHONDONTWRITEBYTECODE: '1',
        PATH: `${folderWithFakePgrep(desktop)}:${desktop.env.PATH}`,
      },
      isRead: true,
    });
    createInterface({ input: child.stdout }).on('line', (line) => orca.#onLine(line));
    child.once('exit', () => orca.#stopListening());
    // Orca first announces that it is on.
    const greeting = await orca.listen({ first: 30_000 });
    if (!greeting.length) throw new Error('Orca did not announce its start within 30 s.');
    return orca;
  }

  /**
   * Returns the utterances up to a silence of `quiet` ms. Waits `first` ms for the first one, and `longest` ms in all.
   * @returns {Promise<Utterance[]>}
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
    // Speech is printed as JSON. Other output of Orca is not speech.
    if (!line.startsWith('{')) return;
    const { text, kind, language } = JSON.parse(line);
    const spoken = text.replace(/\s+/g, ' ').trim();
    if (!spoken) return;
    this.#spoken.push({ text: spoken, isOrcas: !OF_THE_PAGE.includes(kind), language });
    this.#onSpeech();
  }
}

/**
 * Makes a folder with a `pgrep` that finds nothing. Orca does not start if `pgrep` finds another Orca of the same user,
 * even on another desktop. Several can run here without conflict: one for each browser, and that of a person who uses
 * Orca.
 */
function folderWithFakePgrep(desktop) {
  const folder = desktop.makeFolder('bin');
  writeFileSync(join(folder, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return folder;
}
