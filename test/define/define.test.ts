import { expect, aTimeout } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { TAGS } from '../../src/tags.js';
import { VERSION } from '../../src/version.js';
import { catchWarnings, until } from '../support/fixtures.js';

/** Defines a tag as another copy of the package does, or another script, which has no version. */
function taken(tag: string, version?: string): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      static version = version;
    },
  );
}
const [page, breadcrumb, actions, header] = TAGS;
const [recommendations, slideshow, articles, recent] = TAGS.filter((tag) => /rec|slide|art/.test(tag));

describe('Elements that are already defined', () => {
  // A tag is defined once for a page, so each test has tags of its own.
  it('by other versions of the package cause one warning for each version, and keep their definition', async () => {
    for (const tag of [page, breadcrumb, actions] as const) taken(tag!, '0.0.1');
    taken(header!, '0.0.2');
    const before = customElements.get(page!);
    const warnings = catchWarnings();
    for (const tag of [breadcrumb, actions, header, page] as const) define(tag!, class extends HTMLElement {});
    await until(() => warnings.length >= 2, 'there are not two warnings');
    await aTimeout(50);
    expect(warnings).to.have.length(2);
    // The imports of the messages settle in any order, so a warning may name any of the tags, and any may come first.
    for (const other of ['0.0.1', '0.0.2']) {
      const ofOther = warnings.filter((text) => text.includes(`defined by version ${other}; version ${VERSION} `));
      expect(ofOther, other).to.have.length(1);
    }
    expect(customElements.get(page!)).to.equal(before);
  });

  it('by other scripts cause a warning for each tag', async () => {
    for (const tag of [recommendations, slideshow] as const) taken(tag!);
    const warnings = catchWarnings();
    for (const tag of [recommendations, slideshow] as const) define(tag!, class extends HTMLElement {});
    await until(() => warnings.length >= 2, 'there are not two warnings');
    // Each warning comes on its own.
    const tags = warnings.map((text) => text.split(' ')[0]).sort();
    expect(tags).to.deep.equal(['<event-recommendations>', '<event-slideshow>']);
  });

  it('by the same version cause no warning', async () => {
    for (const tag of [articles, recent] as const) taken(tag!, VERSION);
    const warnings = catchWarnings();
    for (const tag of [articles, recent] as const) define(tag!, class extends HTMLElement {});
    await aTimeout(50);
    expect(warnings).to.deep.equal([]);
  });
});
