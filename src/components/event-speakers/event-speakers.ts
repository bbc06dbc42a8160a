import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Performer } from '../../model/event-details.js';
import type { ListInput, PerformerInput } from '../../model/event-input.js';
import { readPerformers } from '../../model/read-performers.js';
import type { Problem } from '../../model/reading.js';
import { baseStyles } from '../../ui/base.styles.js';
import { heading } from '../../ui/heading.js';
import { followEntry } from '../../ui/list-section.js';
import { listStyles } from '../../ui/list.styles.js';
import { picture } from '../../ui/picture.js';
import { partSection } from '../../ui/part-section.js';
import { printStyles } from '../../ui/print.styles.js';
import { inline, link, linked, paragraphs, text } from '../../ui/text.js';
import { listWords, speakersWords } from '../../words/en-elements.js';
import type { Words } from '../../words/words.js';
import { speakersStyles } from './event-speakers.styles.js';

const OVERRIDES = {
  items: 'performer.items',
  heading: 'performer.name',
};

/**
 * The people and organizations with a part in the event. Each entry has a portrait, the role, the name, the title with
 * the organization, and a few words about the person.
 *
 * The visual order is the reading order: the role comes before the name, which is the only link of an entry. A click
 * anywhere in the entry leads to it. A portrait that cannot be loaded disappears, and leaves no gap.
 *
 * @example
 * <event-speakers heading="Speakers" items='[{"name": "Ana Silva", "roleName": "Moderator"}]'></event-speakers>
 *
 * @summary Speakers with their roles and portraits.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of the list and of each entry. The heading of an entry is the name.
 * @csspart intro - A paragraph of the description of the list.
 * @csspart list - The list.
 * @csspart picture - The portrait of an entry.
 * @csspart role - The role of a person in the event, such as "Moderator".
 * @csspart title - The title of a person, and the organization.
 * @csspart description - A paragraph about a person.
 * @csspart more - The closing link.
 */
export class EventSpeakersElement extends LitElement {
  static override readonly styles = [baseStyles, listStyles, speakersStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES);

  /** The heading; replaces `performer.name`. Inside `event-page`, "Speakers" by default. */
  declare heading: string | null | undefined;
  /**
   * The entries (`{name, roleName?, jobTitle?, affiliation?, image?, imageAlt?, url?, description?}`): an array or a
   * list object, or JSON text.
   */
  declare items: ListInput<PerformerInput> | string | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ performer: readPerformers(event) }),
    overrides: OVERRIDES,
    words: { ...listWords, ...speakersWords },
    loadHtmlReader: async () => (await import('../../author-html/author-people.js')).peopleJson,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', followEntry);
  }

  override render(): TemplateResult {
    const { performer } = this.#data.details;
    if (!performer?.itemListElement.length) return html`<slot></slot>`;
    const { url, linkText, itemListElement } = performer;
    const content = (level: number): TemplateResult => html`
      ${paragraphs(performer, 'intro')}
      <ul role="list" part="list">
        ${[...itemListElement].map((person) => html`<li>${this.#entry(person, level)}</li>`)}
      </ul>
      ${link(url, linkText, 'more', this.#data.words, 'viewMore')}
    `;
    return partSection(performer, this.#data, 'speakers', content);
  }

  #entry(person: Performer, level: number): TemplateResult {
    const { roleName } = person;
    return html`
      ${picture(person)}
      <div class="text">
        ${roleName ? html`<p part="role" dir="auto">${text(person, 'roleName')}</p>` : nothing}
        ${heading(level, linked(person))} ${title(person, this.#data.words)} ${paragraphs(person, 'description')}
      </div>
    `;
  }
}

/** Renders the title of a person and the organization in one line. */
function title(person: Performer, words: Words): TemplateResult | typeof nothing {
  const { jobTitle, affiliation } = person;
  if (!jobTitle && !affiliation) return nothing;
  return html`<p part="title">${jobTitle ? inline(person, 'jobTitle') : nothing}${jobTitle && affiliation ? words.mark('comma') : nothing}${affiliation ? inline(person, 'affiliation') : nothing}</p>`;
}

export interface EventSpeakersElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-speakers': EventSpeakersElement;
  }
}
