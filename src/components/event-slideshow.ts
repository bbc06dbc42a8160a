import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announcerFor } from '../controllers/announcer.js';
import { EventDataController, sourceProperties } from '../controllers/event-data.js';
import { partLevel } from '../controllers/heading-level.js';
import { isRtl } from '../controllers/language.js';
import { isFirstOnPage } from '../controllers/parts.js';
import { SlideDeck } from '../controllers/slide-deck.js';
import { BeforeSlideChangeEvent, SlideChangeEvent, type SlideChangeReason } from '../controllers/slide-events.js';
import { SlideshowName } from '../controllers/slideshow-name.js';
import { SteadyHeight } from '../controllers/steady-height.js';
import { Words } from '../controllers/words.js';
import { announcementOf } from '../model/announcement.js';
import type { Gallery } from '../model/event-details.js';
import { readImage } from '../model/read-photos.js';
import type { Problem } from '../model/reading.js';
import { controlStyles } from '../styles/controls.js';
import { hostStyles } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { heading } from '../templates/heading.js';
import { photoTemplate } from '../templates/photo.js';
import { slideControls } from '../templates/slide-controls.js';
import { linked } from '../templates/text.js';
import { slideshowStyles } from './event-slideshow.styles.js';

/**
 * One captioned photo at a time. The index is the only state: CSS does the layout, nothing is measured.
 *
 * The controls stand before the photo, so that what a reader meets after them is the photo that is shown. Each change by the visitor is announced once,
 * with position, alternative text and caption; focus never moves. Photos that are not shown are out of the accessibility tree and the tab order,
 * but find-in-page finds them, and all of them are printed. Cost does not grow with their number.
 *
 * One photo has no controls; none, and the element shows its own HTML.
 *
 * @example
 * <event-slideshow heading="Photos from the meeting" src="/event.json"></event-slideshow>
 *
 * @summary One captioned photo at a time.
 * @slot - The author's HTML, shown while there are no photos.
 * @fires {BeforeSlideChangeEvent} before-slide-change - The visitor is about to turn to another photo; cancelable.
 * @fires {SlideChangeEvent} slide-change - The visitor has turned to another photo.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart heading - The heading.
 * @csspart counter - "Image 3 of 9", as seen.
 * @csspart controls - The row of buttons.
 * @csspart slides - What holds the photos.
 * @csspart photo - The box of a photo.
 * @csspart caption - A caption.
 * @csspart credit - The credit of a photo, or of the set.
 * @cssproperty [--event-photo-ratio=3 / 2] - Ratio of the photo box.
 * @cssproperty [--event-photo-ground] - What is beside a photo in another format.
 */
export class EventSlideshowElement extends LitElement {
  static override readonly styles = [hostStyles, tokens, controlStyles, slideshowStyles];

  static override readonly properties = {
    ...sourceProperties,
    heading: {},
    label: {},
    credit: {},
    items: {},
    index: { type: Number },
    loop: { type: Boolean },
    announce: {},
    landmark: {},
  };

  /** Address of the event's JSON. */
  declare src: string | null | undefined;
  /** The source inside the page; not yet available. */
  declare from: string | null | undefined;
  /** The event: an object, or JSON text. Gives back what was set. */
  declare details: unknown;
  /** Level of the heading, 1 to 6; by default one below the event's title. */
  declare headingLevel: number | undefined;
  /** Words that replace the package's own: an object, or JSON text. */
  declare strings: unknown;
  /** Seen above the photos, and their name; replaces `image.name`. */
  declare heading: string | null | undefined;
  /** Names the photos where there is no heading. Should not contain "slideshow". */
  declare label: string | null | undefined;
  /** Credit of the whole set; replaces `image.creditText`. */
  declare credit: string | null | undefined;
  /** The photos (addresses, or `{contentUrl, alt, caption, …}`): an array or a list object, or JSON text. */
  declare items: unknown;
  /** The photo that is shown, from 0. What is outside is clamped, also when it was set before the photos came. */
  declare index: number;
  /** Whether the last photo leads to the first and back; the controls then say so. */
  declare loop: boolean;
  /** How much a change says: `full` (default), `position`, or `off`. */
  declare announce: 'full' | 'position' | 'off' | null | undefined;
  /** `none` makes the landmark a plain group: for pages with many slideshows. */
  declare landmark: 'none' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ image: readImage(event) }),
    overrides: () => ({ 'image.items': this.items, 'image.name': this.heading, 'image.creditText': this.credit }),
  });
  readonly #words = new Words(this, () => this.#data.context?.strings);
  readonly #name = new SlideshowName(this);
  readonly #deck = new SlideDeck(this, {
    container: () => this.#part('slides'),
    slide: (index, isLoaded) =>
      photoTemplate(this.#gallery!.associatedMedia.at(index)!, index, this.count, this.#words, {
        isLoaded,
        // Only what may be the largest thing on the first screen is fetched before everything else.
        isFirst: index === 0 && isFirstOnPage(this),
      }),
    onFind: (index) => this.#turnTo(index, 'find'),
  });
  #gallery: Gallery | undefined;
  /** What all slides say, so that they are rendered again when it changes. */
  #wording = '';
  #hasActed = false;

  constructor() {
    super();
    new SteadyHeight(this, () => this.#part('slides'));
    this.index = 0;
    this.loop = false;
  }

  /** How many photos there are. */
  get count(): number {
    return this.#data.details.image?.associatedMedia.length ?? 0;
  }

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  /** Shows the next photo; after the last one the first, with `loop`. Nothing is announced: that is for what the visitor did. */
  next(): void {
    this.show(this.#step(1) ?? this.index);
  }

  /** Shows the photo before. */
  previous(): void {
    this.show(this.#step(-1) ?? this.index);
  }

  /** Shows the photo at `index`, from 0; an index outside is clamped. */
  show(index: number): void {
    this.index = this.count ? clamp(index, this.count) : index;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announcerFor(this).prepare();
  }

  protected override willUpdate(): void {
    if (this.count) this.index = clamp(this.index, this.count);
  }

  protected override update(changed: PropertyValues): void {
    // A control that is about to go takes the focus with it: the photo gets it.
    const hadFocus = this.shadowRoot?.activeElement != null;
    super.update(changed);
    this.#updateSlides();
    if (hadFocus && !this.shadowRoot.activeElement) this.#focusPhoto();
  }

  override render(): TemplateResult {
    const { image } = this.#data.details;
    if (!image?.associatedMedia.length) return html`<slot></slot>`;
    const words = this.#words;
    const title = image.name ? heading(partLevel(this.headingLevel, this.#data.context), linked(image.name)) : nothing;
    const photos = html`<div part="slides"></div>
      ${image.creditText ? html`<p part="credit" class="set-credit" dir="auto">${image.creditText}</p>` : nothing}`;
    if (image.associatedMedia.length === 1) return html`${title}${photos}`;
    const isForeign = !image.name && !this.label;
    // One template for the section, so that a change of name or heading never builds the photos anew.
    return html`
      <section
        role=${this.landmark === 'none' ? 'group' : nothing}
        aria-label=${image.name || this.label || words.say('photos')}
        aria-roledescription=${words.roleDescription('slideshow') ?? nothing}
        lang=${(isForeign ? words.lang('photos') : undefined) ?? nothing}
      >
        <div class="content" lang=${(isForeign ? words.langInside('photos') : undefined) ?? nothing}>
          <div class="head">
            ${title}
            <div part="controls" @keydown=${this.#onKeyDown} @focusout=${this.#onFocusOut}>${slideControls(this, words, this.#press)}</div>
          </div>
          ${photos}
        </div>
      </section>
    `;
  }

  /** The slides are no part of the template: see SlideDeck. */
  #updateSlides(): void {
    const { image } = this.#data.details;
    const container = this.#part('slides');
    const isNew =
      image?.associatedMedia !== this.#gallery?.associatedMedia || (this.count > 0 && !container?.firstChild);
    this.#gallery = image;
    if (isNew) this.#deck.reset(this.count);
    if (!this.count) return;
    const words = this.#words;
    const wording = [words.language, words.say('imageOf'), words.roleDescription('slide'), words.say('photo')].join();
    if (!isNew && wording !== this.#wording) this.#deck.refresh();
    this.#wording = wording;
    // A script may turn to another photo while something inside the one shown has the focus.
    const loses = this.#deck.current?.contains(this.shadowRoot!.activeElement) && this.#deck.current;
    this.#deck.show(this.index, [this.#step(1), this.#hasActed ? this.#step(-1) : undefined]);
    if (loses && loses !== this.#deck.current) this.#part('controls')?.querySelector<HTMLElement>('#next')?.focus();
    this.#name.check(image!.name ?? this.label ?? '', this.count > 1 && !this.#data.context);
  }

  /** The index one step on or back, or `undefined` at an end. */
  #step(by: 1 | -1): number | undefined {
    const index = this.index + by;
    if (index >= 0 && index < this.count) return index;
    return this.loop && this.count > 1 ? (index + this.count) % this.count : undefined;
  }

  readonly #press = (by: 1 | -1): void => {
    const index = this.#step(by);
    if (index === undefined) this.#say(this.#words.say(by === 1 ? 'lastImage' : 'firstImage'));
    else this.#turnTo(index, 'user');
  };

  /** What the visitor does ends here. */
  #turnTo(index: number, reason: SlideChangeReason): void {
    const previousIndex = this.index;
    if (reason === 'user' && !this.dispatchEvent(new BeforeSlideChangeEvent(index, previousIndex, reason))) return;
    this.#hasActed = true;
    this.index = index;
    const photo = this.#gallery!.associatedMedia.at(index)!;
    const position = this.#words.say('imageOf', { number: index + 1, count: this.count });
    this.#say(this.announce === 'position' ? position : announcementOf(position, photo));
    // The old photo is hidden before the browser goes on, which matters for find-in-page.
    this.performUpdate();
    this.dispatchEvent(new SlideChangeEvent(index, previousIndex, reason));
  }

  #say(text: string): void {
    if (this.announce !== 'off') announcerFor(this).say(text, this.#words.language);
  }

  /** Arrows are an extra, while one of our own controls has the focus; what the page or the browser uses stays theirs. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.#press((event.key === 'ArrowRight') === isRtl(this) ? -1 : 1);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (!this.#part('controls')?.contains(event.relatedTarget as Node | null)) announcerFor(this).clear();
  };

  #focusPhoto(): void {
    const photo = this.#deck.current?.querySelector<HTMLElement>('.figure');
    photo?.setAttribute('tabindex', '-1');
    photo?.focus({ preventScroll: true });
  }

  #part(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[part="${name}"]`);
  }
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(Math.trunc(index) || 0, 0), count - 1);
}

declare global {
  interface HTMLElementTagNameMap {
    'event-slideshow': EventSlideshowElement;
  }
}
