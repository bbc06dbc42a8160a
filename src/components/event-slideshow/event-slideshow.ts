import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announcerFor } from '../../page/announcer.js';
import { AuthorHints } from './author-hints.js';
import type { Shown } from './enlarged/enlarged-view.js';
import { Enlarging } from './enlarging.js';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import { Later } from '../../page/later.js';
import { canonicalUrl } from '../../page/page-address.js';
import { cameByLink, PhotoAddresses } from './photo-addresses.js';
import { PhotoSlides } from './photo-slides.js';
import { SlideTurns } from './slide-turns.js';
import { SteadyHeight } from './steady-height.js';
import { readImage } from '../../model/read-photos.js';
import type { Problem } from '../../model/reading.js';
import { indexOfSame } from './same-photo.js';
import { controlStyles } from '../../ui/controls.styles.js';
import { baseStyles } from '../../ui/base.styles.js';
import { slideshowWords } from '../../words/en.js';
import { heading } from '../../ui/heading.js';
import { enlargeControl, turnControls } from './slide-controls.js';
import { inline, text } from '../../ui/text.js';
import { slideshowStyles } from './event-slideshow.styles.js';

const OVERRIDES = { heading: 'image.name', credit: 'image.creditText', items: 'image.items' };

/**
 * One captioned photo at a time. The index is the only state: CSS does the layout, nothing is measured.
 *
 * The controls stand before the photo, so that what a reader meets after them is the photo that is shown. Each change by the visitor is announced once,
 * with position, alternative text and caption; focus stays where it is. Photos that are not shown are out of the accessibility tree and the tab order,
 * but find-in-page finds them, and all of them are printed. Cost does not grow with their number.
 *
 * One photo has nothing to turn; none, and the element shows its own HTML. The author's own pictures inside the element are photos too.
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
  /** Offers a button that starts a slide show. Nothing moves until it is pressed, and never where less motion is wanted. */
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
    loadHtmlReader: async () => (await import('../../author-html/author-photos.js')).readAuthorPhotos,
  });
  readonly #hints = new AuthorHints(this);
  readonly #turns: SlideTurns = new SlideTurns(this, {
    words: this.#data.words,
    photo: (index) => this.#slides.photo(index),
    place: (): Element => this.#enlarging.dialog ?? this,
    render: () => this.performUpdate(),
    onAct: () => this.#stop(),
  });
  readonly #slides = new PhotoSlides(this, {
    words: this.#data.words,
    hints: this.#hints,
    turns: this.#turns,
    container: () => this.#part('slides'),
    onAct: () => this.#stop(),
    next: () => this.#control('next'),
  });
  readonly #autoplay = new Later(this, async () => {
    const { Autoplay } = await import('./autoplay/autoplay.js');
    return new Autoplay(this, this.#data.words, () => {
      const index = this.#turns.step(1);
      if (index !== undefined) this.#turns.turn(index, 'autoplay');
      return this.#turns.step(1) !== undefined;
    });
  });
  readonly #enlarging = new Enlarging(this, {
    words: this.#data.words,
    turns: this.#turns,
    shown: () => this.#shown,
    hasHistory: () => this.history,
    onClose: () => (this.#control('enlarge') ?? this.#slides).focus(),
  });
  readonly #strip = new Later(this, async () => {
    const { ThumbnailStrip } = await import('./thumbnails/thumbnail-strip.js');
    return new ThumbnailStrip(this, this.#data.words, this.#turns, () => this.#part('thumbnails'));
  });
  readonly #addresses = new PhotoAddresses(this, (hash) => this.#onHash(hash));
  readonly #swipe = new Later(this, async () => {
    const { Swipe } = await import('./swipe/swipe.js');
    return new Swipe({
      current: () => (this.count > 1 ? this.#slides.current : undefined),
      neighbour: (by) => this.#slides.ready(this.#turns.step(by)!),
      canTurn: (by) => this.#turns.step(by) !== undefined,
      turn: this.#turns.press,
      onMove: this.#stop,
    });
  });

  constructor() {
    super();
    new SteadyHeight(this, () => this.#part('slides'));
    this.index = 0;
    this.interval = 7000;
    this.loop = this.thumbnails = this.noEnlarge = this.autoplay = this.history = false;
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
    this.show(this.#turns.step(1) ?? this.index);
  }

  /** Shows the photo before. */
  previous(): void {
    this.show(this.#turns.step(-1) ?? this.index);
  }

  /** Shows the photo at `index`, from 0; an index outside is clamped. */
  show(index: number): void {
    this.index = this.count ? clamp(index, this.count) : index;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announcerFor(this).prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#enlarging.close();
  }

  #takePhotos(changed: PropertyValues): void {
    const photos = this.#data.details.image?.associatedMedia;
    if (!photos?.length) return;
    const before = this.#slides.gallery?.associatedMedia;
    // Other photos: the one that is shown stays, where it is still among them and no script says otherwise.
    if (before && before !== photos && !changed.has('index'))
      this.index = indexOfSame(photos, before.at(this.index), this.index) ?? this.index;
    // The address at which the page was opened counts until somebody has turned.
    const wanted = before || this.#turns.hasActed ? undefined : this.#addresses.find(photos);
    if (wanted !== undefined) {
      this.index = wanted;
      // Who has scrolled meanwhile, or came back to where they were, stays there; to the author's own figure the browser has gone by itself.
      if (!scrollY || this.querySelector(':target')) void this.updateComplete.then(() => this.scrollIntoView());
    }
    this.index = clamp(this.index, photos.length);
  }

  protected override update(changed: PropertyValues): void {
    this.#takePhotos(changed);
    const { image } = this.#data.details;
    // A control that is about to go takes the focus with it: the photo gets it.
    this.#slides.keepFocus(() => {
      super.update(changed);
      this.#slides.show(image);
    });
    if (this.count > 1 && this.isConnected) this.#hints.checkName(image!.name ?? this.label ?? '', !this.#data.context);
    if (matchMedia('(any-pointer: coarse)').matches) this.#prepareSwipe();
    this.#swipe.here?.attach(this.#part('slides') ?? undefined);
    this.#enlarging.update();
  }

  override render(): TemplateResult {
    const { image } = this.#data.details;
    if (!image?.associatedMedia.length) return html`<slot></slot>`;
    const words = this.#data.words;
    const isOne = image.associatedMedia.length === 1;
    const isForeign = !image.name && !this.label;
    const title = image.name && heading(this.#data.partLevel, inline(image));
    const controls = isOne && this.noEnlarge ? undefined : this.#controls();
    const content = html`
      ${title || controls ? html`<div class="head">${title ?? nothing}${controls ?? nothing}</div>` : nothing}
      <div part="slides" @pointerover=${this.#onPointer}></div>
      ${image.creditText ? html`<p part="credit" class="set-credit" dir="auto">${text(image, 'creditText')}</p>` : nothing}
      ${this.thumbnails && !isOne ? (this.#strip.want()?.render(image.associatedMedia, this.index, words) ?? comingStrip) : nothing}
    `;
    if (isOne) return content;
    // One template for the section, so that a change of name or heading never builds the photos anew.
    return html`
      <section
        role=${this.landmark === 'none' ? 'group' : nothing}
        aria-label=${image.name || this.label || words.text('photos')}
        aria-roledescription=${words.roleDescription('slideshow') ?? nothing}
        lang=${(isForeign ? words.lang('photos') : undefined) ?? nothing}
      >
        <div class="content" lang=${(isForeign ? words.langInside('photos') : undefined) ?? nothing}>${content}</div>
      </section>
    `;
  }

  #controls(): TemplateResult {
    const words = this.#data.words;
    const { prepare } = this.#enlarging;
    return html`<div part="controls" @keydown=${this.#onKeyDown} @focusin=${prepare} @pointerover=${prepare} @focusout=${this.#onFocusOut}>
      ${this.autoplay && this.count > 1 ? (this.#autoplay.want()?.control ?? coming) : nothing}
      ${this.count > 1 ? turnControls(this, words, this.#turns.press) : nothing}
      ${this.noEnlarge ? nothing : enlargeControl(this, words, this.#enlarge)}
    </div>`;
  }

  /** Arrows are an extra, while one of our own controls has the focus; what the page or the browser uses stays theirs. */
  readonly #onKeyDown = (event: KeyboardEvent): void => void this.#turns.byKey(event);

  /** A finger or a pen is near. */
  readonly #onPointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') this.#prepareSwipe();
  };

  #prepareSwipe(): void {
    if (this.count > 1) this.#swipe.want();
  }

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (!this.#part('controls')?.contains(event.relatedTarget as Node | null)) announcerFor(this).clear();
  };

  /** What runs by itself ends with anything that the visitor does. */
  readonly #stop = (): void => this.#autoplay.here?.stop();

  readonly #enlarge = (): void => {
    this.#stop();
    void this.#enlarging.open();
  };

  get #shown(): Shown | undefined {
    const { index, count, loop } = this;
    if (!count) return undefined;
    const photo = this.#slides.photo(index);
    const id = this.#addresses.idOf(photo, index);
    const gallery = this.#slides.gallery!;
    const { name = this.label || undefined } = gallery;
    const url = id && `${canonicalUrl()}#${encodeURIComponent(id)}`;
    return { index, count, loop, photo, name, credit: gallery, url };
  }

  #onHash(hash: string): boolean {
    const index = this.#addresses.find(this.#slides.gallery?.associatedMedia, hash);
    if (index === undefined) return false;
    const takesFocus = cameByLink();
    this.#turns.turn(index, 'hash');
    this.scrollIntoView();
    if (takesFocus) this.#slides.focus();
    return true;
  }

  #control(id: string): HTMLElement | null | undefined {
    return this.#part('controls')?.querySelector<HTMLElement>(`#${id}`);
  }

  #part(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[part="${name}"]`);
  }
}

/** Keeps the place of what was asked for and is not here yet. */
const coming = html`<span class="coming"></span>`;
const comingStrip = html`<div class="strip"></div>`;

function clamp(index: number, count: number): number {
  return Math.min(Math.max(Math.trunc(index) || 0, 0), count - 1);
}

export interface EventSlideshowElement extends SourceProperties {
  /** Level of the heading, 1 to 6; by default one below the event's title. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-slideshow': EventSlideshowElement;
  }
}
