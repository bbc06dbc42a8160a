import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Gallery } from '../../model/event-details.js';
import { readImage } from '../../model/read-photos.js';
import type { Problem } from '../../model/reading.js';
import { announcerFor } from '../../page/announcer.js';
import { LazyPart } from '../../page/lazy-part.js';
import { baseStyles } from '../../ui/base.styles.js';
import { controlStyles } from '../../ui/controls.styles.js';
import { heading } from '../../ui/heading.js';
import { inline, text } from '../../ui/text.js';
import { slideshowWords } from '../../words/en-slideshow.js';
import { AuthoringWarnings } from './authoring-warnings.js';
import { EnlargeLauncher } from './enlarge-launcher.js';
import { slideshowStyles } from './event-slideshow.styles.js';
import { PhotoAddresses } from './photo-addresses.js';
import { PhotoSlides } from './photo-slides.js';
import { enlargeControl, turnControls } from './slide-controls.js';
import { SlideTurns } from './slide-turns.js';
import { Slideshow } from './slideshow.js';
import { SteadyHeight } from './steady-height.js';
import { SwipeLauncher } from './swipe-launcher.js';

const OVERRIDES = { items: 'image.items', heading: 'image.name', credit: 'image.creditText' };

/**
 * One captioned photo at a time. The index is the only state: CSS does the layout, nothing is measured.
 *
 * The controls come before the photo, so that a reader meets the shown photo right after them. Each change by the
 * visitor is announced once, with position, alternative text and caption; the focus stays where it is. Hidden photos
 * are out of the accessibility tree and the tab order, but find-in-page finds them, and all of them are printed. The
 * cost does not grow with their number.
 *
 * A single photo has no controls to turn. Without photos the element shows its own HTML. Pictures in the author's HTML
 * are photos too.
 *
 * @example
 * <event-slideshow heading="Photos from the meeting" src="/event.json"></event-slideshow>
 *
 * @summary One captioned photo at a time.
 * @slot - The author's HTML: its pictures are the photos; without any it is shown while there are none.
 * @fires {BeforeSlideChangeEvent} before-slide-change - The visitor is about to turn to another photo; cancelable.
 * @fires {SlideChangeEvent} slide-change - Another photo is shown, because of what the visitor did.
 * @fires {BeforeEnlargeEvent} before-enlarge - The visitor asks for the larger view; cancelable, for pages with a viewer of their own.
 * @fires {DetailsLoadEvent} details-load - The element's own source was read.
 * @fires {DetailsErrorEvent} details-error - Something in the data could not be taken as it is.
 * @csspart heading - The heading.
 * @csspart counter - "Image 3 of 9", as seen.
 * @csspart controls - The row of buttons.
 * @csspart slides - What holds the photos.
 * @csspart photo - The box of a photo.
 * @csspart caption - A caption.
 * @csspart credit - The credit of a photo, or of the set.
 * @csspart failure - What stands in the place of a picture that did not arrive.
 * @csspart thumbnails - The strip of small pictures.
 * @csspart enlarged-caption - The caption in the larger view, which is dark.
 * @csspart enlarged-credit - The credit in the larger view.
 * @csspart enlarged-counter - "Image 3 of 9" in the larger view.
 */
export class EventSlideshowElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, slideshowStyles];
  static override readonly properties = propertiesOf(OVERRIDES, {
    label: {},
    index: { type: Number },
    loop: { type: Boolean },
    thumbnails: { type: Boolean },
    noEnlarge: { attribute: 'no-enlarge', type: Boolean },
    autoplay: { type: Boolean },
    interval: { type: Number },
    history: { type: Boolean },
    announce: {},
    landmark: {},
  });

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
  /** Whether small pictures to choose from stand below the photo. */
  declare thumbnails: boolean;
  /** Leaves out the button that opens the larger view. */
  declare noEnlarge: boolean;
  /**
   * Offers a button that starts a slide show. Nothing moves until it is pressed, and never where less motion is wanted.
   */
  declare autoplay: boolean;
  /** How long a photo stays while the slide show runs, in ms; 7000 by default, at least 2000. */
  declare interval: number;
  /** Whether "back" closes the larger view: it then has an entry of its own in the history, with the same address. */
  declare history: boolean;
  /** How much a change says: `full` (default), `position`, or `off`. */
  declare announce: 'full' | 'position' | 'off' | null | undefined;
  /** `none` makes the landmark a plain group: for pages with many slideshows. */
  declare landmark: 'none' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ image: readImage(event) }),
    overrides: OVERRIDES,
    words: slideshowWords,
    loadHtmlReader: async () => (await import('../../author-html/author-photos.js')).photosJson,
  });
  readonly #slideshow = new Slideshow(this, this.#data.words, () => this.performUpdate());
  readonly #warnings = new AuthoringWarnings(this);
  readonly #turns = new SlideTurns(this.#slideshow);
  readonly #slides = new PhotoSlides(this.#slideshow, this.#turns, this.#warnings);
  readonly #addresses = new PhotoAddresses(this.#slideshow, this.#turns, this.#slides);
  readonly #launcher = new EnlargeLauncher(this.#slideshow, this.#turns, this.#slides, this.#addresses);
  readonly #autoplay = new LazyPart(this, async () => {
    const { Autoplay } = await import('./autoplay/autoplay.js');
    return new Autoplay(this.#slideshow, this.#turns);
  });
  readonly #strip = new LazyPart(this, async () => {
    const { ThumbnailStrip } = await import('./thumbnails/thumbnail-strip.js');
    return new ThumbnailStrip(this.#slideshow, this.#turns);
  });
  readonly #swipe = new SwipeLauncher(this.#slideshow, this.#turns, this.#slides);

  constructor() {
    super();
    new SteadyHeight(this.#slideshow);
    this.index = 0;
    this.interval = 7000;
    this.loop = this.thumbnails = this.noEnlarge = this.autoplay = this.history = false;
  }

  /** How many photos there are, as of the last update. */
  get count(): number {
    return this.#slideshow.count;
  }

  /** What was wrong with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  /**
   * Shows the next photo; after the last one the first, with `loop`. Nothing is announced: that is for what the visitor
   * did.
   */
  next(): void {
    this.#updateNow();
    this.show(this.#slideshow.step(1) ?? this.index);
  }

  /** Shows the photo before. */
  previous(): void {
    this.#updateNow();
    this.show(this.#slideshow.step(-1) ?? this.index);
  }

  /** Shows the photo at `index`, from 0; an index outside is clamped. */
  show(index: number): void {
    this.#updateNow();
    this.index = this.#slideshow.clamp(index);
  }

  /** A method sees photos that were set just before it was called. */
  #updateNow(): void {
    if (this.hasUpdated && this.isConnected) this.performUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const slideshow = this.#slideshow;
    const isFirst = !slideshow.gallery && !this.#turns.hasActed;
    slideshow.take(this.#data.details.image, changed.has('index'));
    // The photo that the page was opened at counts until the visitor has turned to another.
    if (isFirst) this.#addresses.showInitial();
    // A control that is about to go may have the focus: the photo gets it.
    this.#slides.keepFocus(() => {
      super.update(changed);
      this.#slides.show();
    });
    if (this.count > 1 && this.isConnected) this.#warnings.checkName(slideshow.name ?? '', !this.#data.context);
  }

  override render(): TemplateResult {
    const { gallery, count, words, name } = this.#slideshow;
    if (!gallery || !count) return html`<slot></slot>`;
    const content = this.#content(gallery);
    if (count === 1) return content;
    const lang = name ? undefined : words.lang('photos');
    const langInside = name ? undefined : words.langInside('photos');
    // One template for the section with and without a heading, so that a change of name never builds the photos anew.
    return html`
      <section
        role=${this.landmark === 'none' ? 'group' : nothing}
        aria-label=${name || words.text('photos')}
        aria-roledescription=${words.roleDescription('slideshow') ?? nothing}
        lang=${lang ?? nothing}
      >
        <div class="content" lang=${langInside ?? nothing}>${content}</div>
      </section>
    `;
  }

  #content(gallery: Gallery): TemplateResult {
    const isSingle = this.count === 1;
    const title = gallery.name && heading(this.#data.partLevel, inline(gallery));
    const controls = isSingle && this.noEnlarge ? undefined : this.#controls();
    return html`
      ${title || controls ? html`<div class="head">${title ?? nothing}${controls ?? nothing}</div>` : nothing}
      <div part="slides" @pointerover=${this.#swipe.onPointer}></div>
      ${gallery.creditText ? html`<p part="credit" class="set-credit" dir="auto">${text(gallery, 'creditText')}</p>` : nothing}
      ${this.thumbnails && !isSingle ? (this.#strip.request()?.render() ?? PENDING_STRIP) : nothing}
    `;
  }

  #controls(): TemplateResult {
    const { words } = this.#slideshow;
    const { prepare } = this.#launcher;
    return html`<div part="controls" @keydown=${this.#onKeyDown} @focusin=${prepare} @pointerover=${prepare} @focusout=${this.#onFocusOut}>
      ${this.autoplay && this.count > 1 ? (this.#autoplay.request()?.control ?? PENDING_BUTTON) : nothing}
      ${this.count > 1 ? turnControls(this, words, this.#turns.press) : nothing}
      ${this.noEnlarge ? nothing : enlargeControl(this, words, () => void this.#launcher.open())}
    </div>`;
  }

  /** Arrow keys work while one of the controls has the focus. Keys that the page or the browser uses stay theirs. */
  readonly #onKeyDown = (event: KeyboardEvent): void => void this.#turns.handleKey(event);

  /** Empties the live region, so that reading on does not meet the old announcement. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#slideshow.part('controls')?.contains(relatedTarget as Node | null)) announcerFor(this).clear();
  };
}

/** They keep the space of a lazy part that is on its way. */
const PENDING_BUTTON = html`<span class="coming"></span>`;
const PENDING_STRIP = html`<div class="strip"></div>`;

export interface EventSlideshowElement extends SourceProperties {
  /** Level of the heading, 1 to 6; by default one below the event's title. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-slideshow': EventSlideshowElement;
  }
}
