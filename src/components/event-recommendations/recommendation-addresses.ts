import type { LitElement } from 'lit';
import type { EntryList } from '../../model/entry-list.js';
import type { Recommendation } from '../../model/event-details.js';
import { EntryAddresses } from '../../page/entry-addresses.js';
import { isPageFragment } from '../../page/page-address.js';

/** The addresses of the recommendations, such as `#recommendation-3`. */
export class RecommendationAddresses extends EntryAddresses {
  declare readonly host: LitElement;
  /** The number of the recommendations as of the last update. */
  #shownCount = 0;

  constructor(host: LitElement, entries: () => EntryList<Recommendation> | undefined) {
    super(host, 'recommendation', entries);
  }

  /**
   * Scrolls to the recommendation that the address of the page names, when the first ones arrive. More of them may
   * arrive while the browser parses the page.
   */
  hostUpdated(): void {
    const { host, count } = this;
    const isLater = this.#shownCount > 0 && document.readyState !== 'loading';
    const isNew = count !== this.#shownCount;
    this.#shownCount = count;
    if (isLater || !isNew) return;
    const index = this.findIndex();
    // If the visitor has scrolled meanwhile, or the browser has restored a scroll position, the page stays there. It
    // still scrolls if the browser has scrolled to the author's own item, which the element replaces.
    if (index !== undefined && (!scrollY || host.querySelector(':target'))) this.#item(index)?.scrollIntoView();
  }

  /** An element of the page with the same id is where the browser has gone already. */
  override findIndex(): number | undefined {
    const target = document.querySelector(':target');
    return target && !this.host.contains(target) && isPageFragment(target.id) ? undefined : super.findIndex();
  }

  protected override open(index: number, takesFocus: boolean): void {
    const item = this.#item(index);
    // After all listeners: if the author's HTML has the id, one of them scrolls to the top of the element.
    setTimeout(() => item?.scrollIntoView());
    if (!takesFocus) return;
    // It is not a tab stop.
    item?.setAttribute('tabindex', '-1');
    item?.focus({ preventScroll: true });
  }

  #item(index: number): HTMLElement | undefined {
    return [...this.host.renderRoot.querySelectorAll('li')][index];
  }
}
