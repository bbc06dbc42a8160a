import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Datum } from '../../model/datum.js';
import { hostsIn } from '../../model/embeds.js';
import type { DocumentFile, EventDetails, Recording } from '../../model/event-details.js';
import type { ListInput, MediaInput } from '../../model/event-input.js';
import { phaseChanges, phaseOf } from '../../model/phase.js';
import { readMedia } from '../../model/read-media.js';
import { readWhen } from '../../model/read-summary.js';
import type { Problem } from '../../model/reading.js';
import { safeUrl } from '../../model/safe-url.js';
import { Clock } from '../../page/clock.js';
import { baseStyles } from '../../ui/base.styles.js';
import { controlStyles } from '../../ui/controls.styles.js';
import { partSection } from '../../ui/part-section.js';
import { printStyles } from '../../ui/print.styles.js';
import { link, paragraphs, word } from '../../ui/text.js';
import { listWords, mediaWords } from '../../words/en-elements.js';
import { documentTemplate } from './document.js';
import { mediaStyles } from './event-media.styles.js';
import { MediaHints } from './media-hints.js';
import { playbackOf, type Playback } from './playback.js';
import { datesOf, recordingTemplate } from './recording.js';

const OVERRIDES = {
  items: 'recordedIn.items',
  heading: 'recordedIn.name',
};

/** One of the two lists, with its entries as they are rendered. */
interface MediaList {
  readonly key: 'recordings' | 'documents';
  readonly content: (level: number) => TemplateResult;
}

/**
 * The recordings and the documents of the event.
 *
 * Nothing is loaded from another site before the visitor presses "Play". Until then, a video of YouTube or Vimeo is a
 * plate with a button, which says where the video comes from, and a link to the site. The player then has the focus.
 * Files of video and audio have the player of the browser. Any other recording is a link.
 *
 * A document is one link, with its type, its size and its language. It is in a list of its own, after the recordings.
 *
 * A content security policy must allow the players: `frame-src https://www.youtube-nocookie.com`, and `media-src` for
 * files on another host. A player that is blocked leaves the link to the site.
 *
 * @example
 * <event-media
 *   heading="Watch and read"
 *   items='[
 *     {"name": "The panel", "url": "https://vimeo.com/1", "transcriptUrl": "/panel"},
 *     {"name": "Report", "url": "/report.pdf"}
 *   ]'
 * ></event-media>
 *
 * @summary Recordings and documents.
 * @slot - The author's HTML, shown while there are no entries.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading of a list and the name of each recording.
 * @csspart recordings - The list of recordings.
 * @csspart live - "Live", or when the broadcast starts.
 * @csspart duration - The duration of a recording.
 * @csspart plate - The box in the place of a player of another site.
 * @csspart poster - The picture of that box.
 * @csspart play - The button that loads the player.
 * @csspart note - The line that says which site the player comes from.
 * @csspart player - A player.
 * @csspart watch - A link to a recording or to its transcript.
 * @csspart transcript - The text of a recording.
 * @csspart documents - The list of documents.
 * @csspart document - A document.
 * @csspart description - A paragraph of an entry.
 * @csspart contact - The link to ask for an accessible format.
 * @csspart summary - A paragraph of the description of the lists.
 * @csspart more - The closing link.
 */
export class EventMediaElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, mediaStyles, printStyles];
  static override readonly properties = propertiesOf(OVERRIDES, {
    show: {},
    embedHosts: { attribute: 'embed-hosts' },
    formatContact: { attribute: 'format-contact' },
  });

  /** The heading of both lists; replaces `recordedIn.name`. */
  declare heading: string | null | undefined;
  /** The entries: an array or a list object, or JSON text. */
  declare items: ListInput<MediaInput> | string | null | undefined;
  /** The lists to show: `recordings`, `documents` or both; `recordings documents` by default. */
  declare show: string | null | undefined;
  /**
   * Hosts whose players may be shown after a press, besides YouTube and Vimeo, separated by spaces, such as
   * `video.example.org`. Their addresses must have `https:`. The player is the page at the address of the recording.
   */
  declare embedHosts: string | null | undefined;
  /** Where to ask for a document in an accessible format: an e-mail address, or the address of a page. */
  declare formatContact: string | null | undefined;

  readonly #data = new EventDataController<EventDetails>(this, {
    read: (event) => ({ ...readWhen(event), recordedIn: readMedia(event) }),
    check: (event) => this.#check(event),
    overrides: OVERRIDES,
    words: { ...listWords, ...mediaWords },
    loadHtmlReader: async () => (await import('../../author-html/author-media.js')).mediaJson,
  });
  readonly #clock = new Clock(this, () =>
    this.#liveRecordings.flatMap((one) => phaseChanges(datesOf(one, this.#data.details))),
  );
  readonly #hints = new MediaHints(this);
  /** The addresses of the players that the visitor has asked for. */
  readonly #playing = new Set<string>();

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A player that returns into the page would start again, although nobody has pressed a button.
    this.#playing.clear();
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { details, words } = this.#data;
    const { recordedIn: list } = details;
    const lists = this.#lists();
    if (!list || !lists.length) return html`<slot></slot>`;
    const { name, url, linkText } = list;
    const closing = html`${paragraphs(list, 'summary')} ${link(url, linkText, 'more', words, 'viewMore')}`;
    // With a name, both lists are one part of the event.
    if (name)
      return partSection(
        list,
        this.#data,
        'recordings',
        (level) => html`${lists.map(({ content }) => content(level))} ${closing}`,
      );
    return html`${lists.map(({ key, content }) => partSection({}, this.#data, key, content))}${closing}`;
  }

  protected override updated(): void {
    const { details } = this.#data;
    for (const [i, recording] of this.#recordings.entries()) {
      // The text of a broadcast follows when it is over.
      const isOver = !recording.live || phaseOf(datesOf(recording, details), this.#clock.now) === 'past';
      if (isOver) this.#hints.check(recording, this.#playback(recording), i);
    }
  }

  get #media(): readonly (Recording | DocumentFile)[] {
    return [...(this.#data.details.recordedIn?.itemListElement ?? [])];
  }

  get #recordings(): readonly Recording[] {
    return this.#isShown('recordings') ? this.#media.filter((one) => one['@type'] === 'MediaObject') : [];
  }

  get #liveRecordings(): readonly Recording[] {
    return this.#recordings.filter(({ live }) => live);
  }

  get #documents(): readonly DocumentFile[] {
    return this.#isShown('documents') ? this.#media.filter((one) => one['@type'] === 'DigitalDocument') : [];
  }

  #isShown(key: MediaList['key']): boolean {
    return String(this.show ?? 'recordings documents')
      .split(/\s+/)
      .includes(key);
  }

  #playback(recording: Recording): Playback | undefined {
    return playbackOf(recording, hostsIn(this.embedHosts), location.protocol === 'https:');
  }

  /** Returns the lists that have entries. */
  #lists(): readonly MediaList[] {
    const [recordings, documents] = [this.#recordings, this.#documents];
    return [
      ...(recordings.length
        ? [{ key: 'recordings', content: (level: number) => this.#recordingList(recordings, level) } as const]
        : []),
      ...(documents.length ? [{ key: 'documents', content: () => this.#documentList(documents) } as const] : []),
    ];
  }

  #recordingList(recordings: readonly Recording[], level: number): TemplateResult {
    const { details: event, words } = this.#data;
    const { now } = this.#clock;
    const items = recordings.map((recording, index) => {
      const playback = this.#playback(recording);
      const src = playback?.kind === 'embed' ? playback.src : '';
      const onPlay = (press: Event): void => void this.#play(src, press);
      const isPlaying = this.#playing.has(src);
      const options = { playback, isPlaying, onPlay, event, now, level, index, words };
      return html`<li>${recordingTemplate(recording, options)}</li>`;
    });
    return html`<ul role="list" part="recordings">${items}</ul>`;
  }

  #documentList(documents: readonly DocumentFile[]): TemplateResult {
    const { words } = this.#data;
    const contact = String(this.formatContact ?? '').trim();
    const isEmail = /^[^\s@:/?#]+@[^\s@:/?#]+$/.test(contact);
    const href = safeUrl(isEmail ? `mailto:${contact}` : contact, 'link', document.baseURI);
    return html`
      <ul role="list" part="documents">
        ${documents.map((one) => html`<li>${documentTemplate(one, words)}</li>`)}
      </ul>
      ${href ? html`<p part="contact"><a href=${href}>${word('askForAnAccessibleFormat', words)}</a></p>` : nothing}
    `;
  }

  /** Loads the player in the place of the button, and gives it the focus of the button. */
  async #play(src: string, { currentTarget }: Event): Promise<void> {
    const item = (currentTarget as Element).closest('li');
    this.#playing.add(src);
    this.requestUpdate();
    await this.updateComplete;
    item?.querySelector('iframe')?.focus();
  }

  /** Reports files that the page must not load. */
  #check(event: Datum): void {
    if (location.protocol !== 'https:') return;
    const recordings = this.#media.entries();
    for (const [i, medium] of recordings)
      if (medium['@type'] === 'MediaObject' && !this.#playback(medium) && medium.contentUrl)
        event.reading.report(`recordedIn[${i}].contentUrl`, 'an address with https:', medium.contentUrl);
  }
}

export interface EventMediaElement extends SourceProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'event-media': EventMediaElement;
  }
}
