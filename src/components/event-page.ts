import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { eventContext } from '../data/event-context.js';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import { readDetails } from '../model/read-event.js';
import type { Problem } from '../model/reading.js';
import { baseStyles } from '../ui/base.styles.js';
import { PART_SELECTOR } from '../tags.js';
import { pageStyles } from './event-page.styles.js';

/**
 * Gives one event to all elements inside it; with none inside, shows the whole page: breadcrumb, page tools, header,
 * recommendations and photos, with articles and recent events beside them where there is room.
 *
 * As soon as one element of the package is among its descendants the order is the author's, and nothing is added. Other
 * children are a fallback: seen before there are data and when they fail. It brings no `main` and no `article`, since
 * the CMS has them.
 *
 * @example
 * <event-page src="/event.json"></event-page>
 *
 * @summary A whole event page from one source.
 * @slot - The author's own layout, or a fallback.
 * @fires {DetailsLoadEvent} details-load - The source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart page - The default layout.
 * @csspart main - Its wide column.
 * @csspart rail - Its narrow column.
 */
export class EventPageElement extends LitElement {
  static override readonly styles = [baseStyles, pageStyles];

  static override readonly properties = propertiesOf();

  readonly #data = new EventDataController(this, { read: readDetails });
  readonly #provider = new ContextProvider(this, {
    context: eventContext,
    initialValue: { details: undefined, loading: false, headingLevel: 1, strings: undefined },
  });

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override update(changed: PropertyValues): void {
    this.#provide(changed);
    super.update(changed);
  }

  #provide(changed: PropertyValues): void {
    const { details, isLoading } = this.#data;
    const { value } = this.#provider;
    const isSame = details === value.details && isLoading === value.loading;
    if (isSame && !changed.has('headingLevel') && !changed.has('strings')) return;
    this.#provider.setValue({
      details,
      loading: isLoading,
      headingLevel: this.#data.ownLevel ?? 1,
      strings: this.#data.words.own,
    });
  }

  override render(): TemplateResult {
    const { details } = this.#data;
    // With nothing to show the fallback stays.
    if (!Object.keys(details).length || this.querySelector(PART_SELECTOR)) return html`<slot></slot>`;
    const { recommendations, image, articles, recentEvents } = details;
    // A part without entries is left out, so that it leaves no gap.
    const hasRecommendations = recommendations?.itemListElement.length;
    const hasPhotos = image?.associatedMedia.length;
    const hasArticles = articles?.itemListElement.length;
    const hasRecent = recentEvents?.itemListElement.length;
    const hasRail = hasArticles || hasRecent;
    return html`
      <div part="page">
        <div class="tools"><event-breadcrumb></event-breadcrumb><event-actions></event-actions></div>
        <event-header></event-header>
        <div class=${hasRail ? 'columns' : ''}>
          <div part="main">
            ${hasRecommendations ? html`<event-recommendations></event-recommendations>` : nothing} ${hasPhotos ? html`<event-slideshow></event-slideshow>` : nothing}
          </div>
          ${
            hasRail
              ? html`<div part="rail">
                  ${hasArticles ? html`<event-articles></event-articles>` : nothing} ${hasRecent ? html`<event-recent></event-recent>` : nothing}
                </div>`
              : nothing
          }
        </div>
      </div>
    `;
  }
}

export interface EventPageElement extends SourceProperties {
  /** Level of the event's title, 1 to 6; 1 by default. Other headings stand one deeper. */
  headingLevel: number | undefined;
  /** Words that replace the package's own in all elements inside: an object, or JSON text. */
  strings: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-page': EventPageElement;
  }
}
