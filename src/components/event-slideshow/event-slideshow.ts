import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EventDataController } from '../../data/event-data.js';
import { BOOLEAN, propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import type { Gallery } from '../../model/event-details.js';
import { readImage } from '../../model/read-photos.js';
import type { PhotosInput } from '../../model/event-input.js';
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

// The types of an element include those of its events.
export type { BeforeEnlargeEvent, BeforeSlideChangeEvent, SlideChangeEvent } from './slide-events.js';

const OVERRIDES = { items: 'image.items', heading: 'image.name', credit: 'image.creditText' };

/**
 * A slideshow that shows one captioned photo at a time.
 *
 * The controls come before the photo in the reading order, so that the shown photo follows them directly. Each change
 * by the visitor is announced once, with position, alternative text and caption. The focus stays where it is. Hidden
 * photos are not in the accessibility tree or the tab order, but find-in-page finds them, and all photos are printed.
 * The cost of a change does not grow with the number of photos.
 *
 * A single photo has no buttons for the previous and the next photo. Pictures in the author's HTML are photos too.
 * Without photos, the element shows the author's HTML. What no photo can show, such as a film or a form, follows the
 * photos as the author wrote it.
 *
 * @example
 * <event-slideshow heading="Photos from the meeting" src="/event.json"></event-slideshow>
 *
 * @summary A slideshow that shows one captioned photo at a time.
 * @slot - The author's HTML, whose pictures become the photos. It is shown while there are no photos.
 * @slot kept - The part of the author's HTML that no photo shows. The element itself fills this slot.
 * @fires {BeforeSlideChangeEvent} before-slide-change - The visitor is about to turn to another photo; cancelable.
 * @fires {SlideChangeEvent} slide-change - Another photo is shown because of an action of the visitor.
 * @fires {BeforeEnlargeEvent} before-enlarge - The visitor is about to enlarge a photo; cancelable, for custom viewers.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart heading - The heading.
 * @csspart counter - The visible counter, "Image 3 of 9".
 * @csspart controls - The row of buttons.
 * @csspart slides - The container of the photos.
 * @csspart photo - The box of a photo.
 * @csspart caption - The caption of a photo.
 * @csspart credit - The credit of a photo or of the whole set.
 * @csspart failure - The message in place of a picture that failed to load.
 * @csspart thumbnails - The strip of thumbnails.
 * @csspart enlarged-caption - The caption in the enlarged view, which has a dark background.
 * @csspart enlarged-credit - The credit in the enlarged view.
 * @csspart enlarged-counter - The counter "Image 3 of 9" in the enlarged view.
 * @csspart rights - The copyright notice and the links to licence, usage and original photo in the enlarged view.
 * @csspart printed-rights - The copyright notice and the licence of a photo, only in print.
 */
export class EventSlideshowElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, slideshowStyles];
  static override readonly properties = propertiesOf(OVERRIDES, {
    label: {},
    index: { type: Number },
    loop: BOOLEAN,
    thumbnails: BOOLEAN,
    noEnlarge: { attribute: 'no-enlarge', ...BOOLEAN },
    autoplay: BOOLEAN,
    interval: { type: Number },
    history: BOOLEAN,
    download: BOOLEAN,
    announce: {},
    landmark: {},
  });

  /** The heading above the photos, which is also their accessible name; replaces `image.name`. */
  declare heading: string | null | undefined;
  /** Accessible name of the photos if there is no heading. It should not contain "slideshow". */
  declare label: string | null | undefined;
  /** Credit of the whole set; replaces `image.creditText`. */
  declare credit: string | null | undefined;
  /** The photos (addresses, or `{contentUrl, alt, caption, …}`): an array or a list object, or JSON text. */
  declare items: PhotosInput | string | null | undefined;
  /**
   * Index of the shown photo, from 0. A value out of range is clamped, even if it was set before the photos were read.
   */
  declare index: number;
  /** Whether the first photo follows the last one, and vice versa. The controls then say so. */
  declare loop: boolean;
  /** Whether to show thumbnails below the photo. */
  declare thumbnails: boolean;
  /** Whether to leave out the button that opens the enlarged view. */
  declare noEnlarge: boolean;
  /** Whether to show a button that starts autoplay. It is never shown if the visitor prefers reduced motion. */
  declare autoplay: boolean;
  /** The time that autoplay shows each photo, in ms; 7000 by default, at least 2000. */
  declare interval: number;
  /** Whether "back" closes the enlarged view. The view then adds a history entry with the same address. */
  declare history: boolean;
  /** Whether the enlarged view has a link to the original file of each photo: `enlargedUrl`, or else `contentUrl`. */
  declare download: boolean;
  /** The content of an announcement: `full` (default), `position`, or `off` for no announcement. */
  declare announce: 'full' | 'position' | 'off' | null | undefined;
  /** `none` turns the landmark into a plain group, for pages with many slideshows. */
  declare landmark: 'none' | null | undefined;

  readonly #data = new EventDataController(this, {
    read: (event) => ({ image: readImage(event) }),
    overrides: OVERRIDES,
    words: slideshowWords,
    loadHtmlReader: async () => {
      const { KeptContent, photosJson } = await import('../../author-html/author-photos.js');
      new KeptContent(this);
      return photosJson;
    },
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
    this.loop = this.thumbnails = this.noEnlarge = this.autoplay = this.history = this.download = false;
  }

  /** The number of photos, as of the last update. */
  get count(): number {
    return this.#slideshow.count;
  }

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  /**
   * Shows the next photo. With `loop`, the first photo follows the last one. Nothing is announced, because only changes
   * by the visitor are announced.
   */
  next(): void {
    this.#updateNow();
    this.show(this.#slideshow.step(1) ?? this.index);
  }

  /** Shows the previous photo. With `loop`, the last photo comes before the first one. */
  previous(): void {
    this.#updateNow();
    this.show(this.#slideshow.step(-1) ?? this.index);
  }

  /** Shows the photo at `index`, from 0. An index out of range is clamped. */
  show(index: number): void {
    this.#updateNow();
    this.index = this.#slideshow.clamp(index);
  }

  /** Updates at once, so that a method knows photos that were set just before the call. */
  #updateNow(): void {
    if (this.hasUpdated && this.isConnected) this.performUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const slideshow = this.#slideshow;
    const before = slideshow.photos;
    slideshow.take(this.#data.details.image, changed.has('index'));
    if (slideshow.photos !== before) this.#addresses.onNewPhotos(before?.length);
    // If the update removes the focused control, the photo gets the focus.
    this.#slides.keepFocus(() => {
      super.update(changed);
      this.#slides.show();
    });
    if (this.count > 1 && this.isConnected) this.#warnings.checkName(slideshow.name ?? '', !this.#data.context);
  }

  override render(): TemplateResult {
    const { gallery, count } = this.#slideshow;
    if (!gallery || !count) return html`<slot></slot>`;
    return html`${this.#photos(gallery, count)}<slot name="kept"></slot>`;
  }

  #photos(gallery: Gallery, count: number): TemplateResult {
    const { words, name } = this.#slideshow;
    const content = this.#content(gallery);
    if (count === 1) return content;
    const lang = name ? undefined : words.lang('photos');
    const langInside = name ? undefined : words.langInside('photos');
    // One template for the section with and without a heading, so that a change of name never rebuilds the photos.
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
      ${this.thumbnails && !isSingle ? (this.#strip.request()?.render() ?? STRIP_PLACEHOLDER) : nothing}
    `;
  }

  #controls(): TemplateResult {
    const { words } = this.#slideshow;
    const { prepare } = this.#launcher;
    return html`<div part="controls" @keydown=${this.#onKeyDown} @focusin=${prepare} @pointerover=${prepare} @focusout=${this.#onFocusOut}>
      ${this.autoplay && this.count > 1 ? (this.#autoplay.request()?.control ?? BUTTON_PLACEHOLDER) : nothing}
      ${this.count > 1 ? turnControls(this, words, this.#turns.press) : nothing}
      ${this.noEnlarge ? nothing : enlargeControl(this, words, () => void this.#launcher.open())}
    </div>`;
  }

  /** Handles the arrow keys while a control has the focus, unless the page or the browser uses them. */
  readonly #onKeyDown = (event: KeyboardEvent): void => void this.#turns.handleKey(event);

  /** Empties the live region, so that a screen reader does not read the old announcement later. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#slideshow.part('controls')?.contains(relatedTarget as Node | null)) announcerFor(this).clear();
  };
}

/** Placeholders that keep the space of a lazy part while it loads. */
const BUTTON_PLACEHOLDER = html`<span class="coming"></span>`;
const STRIP_PLACEHOLDER = html`<div class="strip"></div>`;

export interface EventSlideshowElement extends SourceProperties {
  /** Level of the heading, 1 to 6; by default one below the event's title. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-slideshow': EventSlideshowElement;
  }
}
