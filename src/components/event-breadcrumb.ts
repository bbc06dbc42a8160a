import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController, sourceProperties } from '../data/event-data.js';
import { pageUrls } from '../page/page-address.js';
import { Words } from '../words/words.js';
import type { Crumb } from '../model/event-details.js';
import { readTrail } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { trailTo, type Trail } from './trail.js';
import { hostStyles } from '../ui/host.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { breadcrumbWords } from '../words/en.js';
import { linked } from '../ui/text.js';
import { breadcrumbStyles } from './event-breadcrumb.styles.js';

/**
 * The trail to this page: a navigation landmark with an ordered list of links, whose last entry is the page itself.
 *
 * The last entry counts as this page if it has no address, an address of this page, or the event's name; otherwise the event's name is added.
 * Long trails wrap, and nothing is cut off. Without entries the element shows its own HTML.
 *
 * @example
 * <event-breadcrumb items='[{"name": "Home", "url": "/"}, {"name": "Events", "url": "/events"}, {"name": "This event"}]'></event-breadcrumb>
 *
 * @summary The trail from the home page to this one.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart list - The ordered list.
 * @csspart current - The entry of this page.
 */
export class EventBreadcrumbElement extends LitElement {
  static override readonly styles = [hostStyles, tokens, breadcrumbStyles];

  static override readonly properties = {
    ...sourceProperties,
    label: {},
    items: {},
    current: {},
  };

  /** Address of the event's JSON. */
  declare src: string | null | undefined;
  /** Which JSON of the page itself: `page` for the JSON-LD that the CMS prints, or the id of a script with JSON. */
  declare from: string | null | undefined;
  /** The event: an object, or JSON text. Gives back what was set. */
  declare details: unknown;
  /** Unused here: a trail has no heading. */
  declare headingLevel: number | undefined;
  /** Words that replace the package's own: an object, or JSON text. */
  declare strings: unknown;
  /** Name of the landmark; "Breadcrumb" by default. */
  declare label: string | null | undefined;
  /** The entries (`{name, url?}`): an array or a list object, or JSON text. Replaces `breadcrumb` of the data. */
  declare items: unknown;
  /** How the entry of this page is shown: `text` (default), `link`, or `hide`. */
  declare current: 'text' | 'link' | 'hide' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: readTrail,
    overrides: () => ({ 'breadcrumb.items': this.items }),
    loadHtmlReader: async () => (await import('../author-html/author-trail.js')).readAuthorTrail,
  });
  readonly #words = new Words(this, breadcrumbWords, () => this.#data.context?.strings);

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override render(): TemplateResult {
    const { crumbs, current } = this.#trail;
    if (!crumbs.length) return html`<slot></slot>`;
    const words = this.#words;
    const shown = this.current === 'hide' ? crumbs.filter((_, i) => i !== current) : crumbs;
    // A list without bullets is none to Safari, unless the role says so.
    return html`
      <nav aria-label=${this.label || words.say('breadcrumb')} lang=${(this.label ? undefined : words.lang('breadcrumb')) ?? nothing}>
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

  #entry({ name, url }: Crumb, isCurrent: boolean): TemplateResult {
    if (!isCurrent) return linked(name, url);
    return url && this.current === 'link'
      ? html`<a href=${url} part="current" aria-current="page"><bdi>${name}</bdi></a>`
      : html`<span part="current" aria-current="page"><bdi>${name}</bdi></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-breadcrumb': EventBreadcrumbElement;
  }
}
