import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { Crumb } from '../model/event-details.js';
import { readTrail } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { pageUrls } from '../page/page-address.js';
import { baseStyles } from '../ui/base.styles.js';
import { inline, linked } from '../ui/text.js';
import { breadcrumbWords } from '../words/en-elements.js';
import { breadcrumbStyles } from './event-breadcrumb.styles.js';
import { trailTo, type Trail } from './trail.js';

const OVERRIDES = { items: 'breadcrumb.items' };

/**
 * The trail to this page: a navigation landmark with an ordered list of links, whose last entry is the page itself.
 *
 * The last entry counts as this page if it has no address, an address of this page, or the event's name; otherwise the
 * event's name is added. Long trails wrap, and nothing is cut off. Without entries the element shows its own HTML.
 *
 * @example
 * <event-breadcrumb items='[{"name": "Home", "url": "/"}, {"name": "This event"}]'></event-breadcrumb>
 *
 * @summary The trail from the home page to this one.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart list - The ordered list.
 * @csspart current - The entry of this page.
 */
export class EventBreadcrumbElement extends LitElement {
  static override readonly styles = [baseStyles, breadcrumbStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { label: {}, current: {} });

  /** Name of the landmark; "Breadcrumb" by default. */
  declare label: string | null | undefined;
  /** The entries (`{name, url?}`): an array or a list object, or JSON text. Replaces `breadcrumb` of the data. */
  declare items: unknown;
  /** How the entry of this page is shown: `text` (default), `link`, or `hide`. */
  declare current: 'text' | 'link' | 'hide' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: readTrail,
    overrides: OVERRIDES,
    words: breadcrumbWords,
    loadHtmlReader: async () => (await import('../author-html/author-trail.js')).trailJson,
  });

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { crumbs, current } = this.#trail;
    if (!crumbs.length) return html`<slot></slot>`;
    const { words } = this.#data;
    const shown = this.current === 'hide' ? crumbs.filter((_, i) => i !== current) : crumbs;
    // Safari takes a list without bullets for no list, unless it has the role.
    return html`
      <nav aria-label=${this.label || words.text('breadcrumb')} lang=${(this.label ? undefined : words.lang('breadcrumb')) ?? nothing}>
        <ol role="list" part="list" lang=${(this.label ? undefined : words.langInside('breadcrumb')) ?? nothing}>
          ${shown.map((crumb, i) => html`<li>${this.#entry(crumb, i === current)}</li>`)}
        </ol>
      </nav>
    `;
  }

  get #trail(): Trail {
    const { breadcrumb = [], name, url } = this.#data.details;
    const { details } = this.#data.context ?? {};
    return trailTo(breadcrumb, { name: name ?? details?.name, urls: pageUrls(url ?? details?.url) });
  }

  #entry(crumb: Crumb, isCurrent: boolean): TemplateResult {
    const { url } = crumb;
    if (!isCurrent) return linked(crumb);
    return url && this.current === 'link'
      ? html`<a href=${url} part="current" aria-current="page">${inline(crumb)}</a>`
      : html`<span part="current" aria-current="page">${inline(crumb)}</span>`;
  }
}

export interface EventBreadcrumbElement extends SourceProperties {
  /** Unused here: a trail has no heading. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-breadcrumb': EventBreadcrumbElement;
  }
}
