import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import type { Crumb } from '../model/event-details.js';
import { readTrail } from '../model/read-lists.js';
import type { CrumbInput, ListInput } from '../model/event-input.js';
import type { Problem } from '../model/reading.js';
import { pageUrls } from '../page/page-address.js';
import { baseStyles } from '../ui/base.styles.js';
import { inline, linked } from '../ui/text.js';
import { breadcrumbWords } from '../words/en-elements.js';
import { breadcrumbStyles } from './event-breadcrumb.styles.js';
import { trailTo, type Trail } from './trail.js';

const OVERRIDES = { items: 'breadcrumb.items' };

/**
 * The breadcrumb trail: a navigation landmark with an ordered list of links. The last entry is the page itself.
 *
 * The last entry counts as this page if it has no address, an address of this page, or the event's name. Otherwise the
 * event's name is added. Long trails wrap, and nothing is cut off. Without entries, the element shows the author's
 * HTML.
 *
 * @example
 * <event-breadcrumb items='[{"name": "Home", "url": "/"}, {"name": "This event"}]'></event-breadcrumb>
 *
 * @summary The breadcrumb trail from the home page to this page.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart list - The ordered list.
 * @csspart current - The entry of this page.
 */
export class EventBreadcrumbElement extends LitElement {
  static override readonly styles = [baseStyles, breadcrumbStyles];
  static override readonly properties = propertiesOf(OVERRIDES, { label: {}, current: {} });

  /** Accessible name of the landmark; "Breadcrumb" by default. */
  declare label: string | null | undefined;
  /** The entries (`{name, url?}`): an array or a list object, or JSON text. Replaces `breadcrumb`. */
  declare items: ListInput<CrumbInput> | string | null | undefined;
  /** How the entry of this page is shown: `text` (default), `link`, or `hide`. */
  declare current: 'text' | 'link' | 'hide' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: readTrail,
    overrides: OVERRIDES,
    words: breadcrumbWords,
    loadHtmlReader: async () => (await import('../author-html/author-trail.js')).trailJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { crumbs, current } = this.#trail;
    if (!crumbs.length) return html`<slot></slot>`;
    const { words } = this.#data;
    const shown = this.current === 'hide' ? crumbs.filter((_, i) => i !== current) : crumbs;
    // Safari does not expose a list without bullets as a list, unless it has an explicit role.
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
    if (!isCurrent) return linked(crumb);
    return crumb.url && this.current === 'link'
      ? html`<a href=${crumb.url} part="current" aria-current="page">${inline(crumb)}</a>`
      : html`<span part="current" aria-current="page">${inline(crumb)}</span>`;
  }
}

export interface EventBreadcrumbElement extends SourceProperties {
  /** Not used: this element has no heading. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-breadcrumb': EventBreadcrumbElement;
  }
}
