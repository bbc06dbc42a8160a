/** Recordings under the strictest policy of a site. */
import { aTimeout, expect } from '@open-wc/testing';
import { place, textOf, until } from '../../support/fixtures.js';

/** The time limit for a page, which three browsers may fetch at the same time. */
const SECONDS = 20;

interface Visit {
  readonly root: ShadowRoot;
  /** Returns the directives that the page has violated. */
  readonly violated: () => Promise<string[]>;
}

/** Opens the page with recordings in a frame, whose policy allows the frames of `hosts`. */
async function visit(hosts = ''): Promise<Visit> {
  const home = `/strict-policy/${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  frame.src = `${home}/test/pages/fixtures/media.html${hosts && `?frame-src=${hosts}`}`;
  place(frame);
  const find = (): ShadowRoot | null | undefined => frame.contentDocument?.querySelector('event-media')?.shadowRoot;
  await until(() => find()?.querySelector('button'), 'there is no button', SECONDS);
  const violated = async (): Promise<string[]> => {
    // A real wait, since the browser sends its reports some time after a violation.
    await aTimeout(300);
    const reports = (await (await fetch(`${home}/reports`)).json()) as Record<string, Record<string, string>>[];
    return reports.map(
      (report) => report['csp-report']!['effective-directive'] ?? report['csp-report']!['violated-directive']!,
    );
  };
  return { root: find()!, violated };
}

const linksIn = (root: ShadowRoot): string[] => [...root.querySelectorAll('[part=watch] a')].map(textOf);

describe('recordings under a strict policy', () => {
  it('[G4] violate nothing before a press; a player that is blocked then leaves its link', async () => {
    const { root, violated } = await visit();
    expect(await violated()).to.deep.equal([]);
    root.querySelector('button')!.click();
    await until(() => root.querySelector('iframe'), 'there is no frame');
    await until(async () => (await violated()).length, 'the violation was not reported', SECONDS);
    expect((await violated()).map((directive) => directive.split(' ')[0])).to.deep.equal(['frame-src']);
    expect(linksIn(root)).to.deep.equal(['Watch on video.invalid']);
  });

  it('[G4] need one entry of frame-src for the player', async () => {
    const { root, violated } = await visit('https://video.invalid');
    root.querySelector('button')!.click();
    await until(() => root.querySelector('iframe'), 'there is no frame');
    expect(await violated()).to.deep.equal([]);
    expect(linksIn(root)).to.deep.equal(['Watch on video.invalid']);
  });
});
