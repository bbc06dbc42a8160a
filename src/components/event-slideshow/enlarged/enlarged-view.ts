import { render } from 'lit';
import type { Gallery } from '../../../model/event-details.js';
import { announcerFor, type Announcer } from '../../../page/announcer.js';
import { shareableUrl } from '../../../page/shareable-url.js';
import { copyMessage, copyText, selectLink, type CopyResult } from '../../../ui/copy-link.js';
import { enlargedWords } from '../../../words/en-on-demand.js';
import { copyWords } from '../../../words/en-elements.js';
import { formatPercent } from '../../../words/format-number.js';
import { languageOrEnglish } from '../../../words/languages.js';
import { joinSentences } from '../announcement.js';
import type { PhotoAddresses } from '../photo-addresses.js';
import { PictureAttempts } from '../picture-attempts.js';
import { largeSources } from '../picture-sources.js';
import { hasSamePicture } from '../same-photo.js';
import type { SlideTurns } from '../slide-turns.js';
import type { Slideshow } from '../slideshow.js';
import type { Swipe, SwipeTarget } from '../swipe/swipe.js';
import { containEvents } from './contain-events.js';
import { Departure } from './departure.js';
import { enlargedTemplate, type EnlargedPhoto } from './enlarged-template.js';
import { enlargedStyles } from './enlarged.styles.js';
import { Zoom } from './zoom.js';

/**
 * The enlarged view: a native modal dialog, so the browser handles Tab, Escape and the inert page behind it. It shows
 * the current photo of the slideshow and can turn to other photos. Its own state is only the zoom, the loading of the
 * picture, and the result of copying the link.
 */
export class EnlargedView implements SwipeTarget {
  readonly element = document.createElement('dialog');
  readonly #slideshow: Slideshow;
  readonly #turns: SlideTurns;
  readonly #addresses: PhotoAddresses;
  readonly #zoom = new Zoom(() => this.#stage);
  readonly #departure: Departure;
  readonly #swipe: Swipe;
  readonly #sizes = new ResizeObserver(() => this.#onResize());
  #onClosed: (() => void) | undefined;
  #announcer: Announcer | undefined;
  /** The shown photo and its set of photos; `undefined` while the view is closed. */
  #shown: (EnlargedPhoto & { readonly gallery: Gallery | undefined }) | undefined;
  #copyResult: CopyResult;

  constructor(slideshow: Slideshow, turns: SlideTurns, addresses: PhotoAddresses, swipe: typeof Swipe) {
    this.#slideshow = slideshow;
    this.#turns = turns;
    this.#addresses = addresses;
    this.#swipe = new swipe(this);
    this.#departure = new Departure(this, addresses);
    slideshow.words.add({ ...enlargedWords, ...copyWords });
    slideshow.host.shadowRoot!.adoptedStyleSheets.push(enlargedStyles.styleSheet!);
    this.element.addEventListener('close', this.#onClose);
    containEvents(this.element, slideshow.host, (event) => turns.handleKey(event, true));
  }

  /** Opens the view. `onClosed` returns the focus to the place where the view was opened. */
  open(onClosed: () => void): void {
    const { host, current } = this.#slideshow;
    // The photos may have been removed while the code was loading.
    if (this.element.open || !host.isConnected || !current) return;
    this.#onClosed = onClosed;
    // An announcement that is still in the page's live region would be spoken again when the dialog closes.
    announcerFor(host).clear();
    host.shadowRoot!.append(this.element);
    this.update();
    this.element.showModal();
    if (this.#isHiddenByPage) return this.close();
    this.#slideshow.dialog = this.element;
    this.#announcer = announcerFor(this.element);
    this.#announcer.prepare();
    this.#sizes.observe(this.element);
    this.focusClose();
    this.#departure.start(host.history);
    this.#announceOpening();
  }

  /** Announces name and position: in Chromium a screen reader is silent on opening, and in no browser says the name. */
  #announceOpening(): void {
    const { words, count, host } = this.#slideshow;
    const position = count > 1 ? words.text('imageOf', { number: host.index + 1, count }) : '';
    this.#turns.announce(joinSentences([this.#name, position], words.mark('stop')));
  }

  /** Shows the current photo of the slideshow. */
  update(): void {
    const { current: photo, gallery, host } = this.#slideshow;
    if (!photo) return this.close();
    const { index } = host;
    if (this.#hasPhotoChanged()) {
      this.#zoom.reset();
      this.#copyResult = undefined;
      this.#shown = { photo, index, gallery, attempts: new PictureAttempts(largeSources(photo)) };
    } else this.#shown = { ...this.#shown!, photo, index, gallery };
    this.#render();
  }

  /** Whether the photo has changed. In the same data, another index is another photo, even with the same file. */
  #hasPhotoChanged(): boolean {
    const { current, gallery, host } = this.#slideshow;
    const shown = this.#shown;
    return !hasSamePicture(shown?.photo, current) || (shown!.index !== host.index && shown!.gallery === gallery);
  }

  /** Closes the view. `isLeft`: whether the visitor has gone to another place in the page, and the focus is there. */
  close(isLeft = false): void {
    if (!this.#shown) return;
    this.#announcer?.clear();
    // A dialog returns the focus by itself when it closes, unless it has been removed before.
    if (isLeft) this.element.remove();
    this.element.close();
    this.#sizes.disconnect();
    this.#departure.end();
    this.element.remove();
    this.#shown = undefined;
    this.#slideshow.dialog = undefined;
    if (!isLeft) this.#onClosed?.();
  }

  #render(): void {
    if (!this.#shown) return;
    const { words, host, count } = this.#slideshow;
    const { hasFocus } = this;
    this.element.setAttribute('aria-label', this.#name);
    const template = enlargedTemplate(
      {
        ...this.#shown,
        gallery: this.#gallery,
        hasOriginal: host.download,
        count,
        loop: host.loop,
        isEnlarged: true,
        name: this.#slideshow.name,
        url: this.#url,
        zoom: this.#zoom,
        copyResult: this.#copyResult,
        onPress: this.#turns.press,
        onZoom: this.#onZoom,
        onCopy: () => void this.#onCopy(),
        onClose: () => this.close(),
        onError: this.#onError,
        onLoad: this.#onLoad,
        onRetry: this.#onRetry,
      },
      words,
    );
    render(template, this.element, { host });
    this.#swipe.attach(this.element.querySelector<HTMLElement>('.enlarged')!);
    this.#makeCaptionScrollable();
    // The close button gets the focus if the focused element was removed or is no longer a tab stop.
    if (hasFocus && (!this.hasFocus || this.#slideshow.focused!.matches('.stage:not([tabindex])'))) this.focusClose();
  }

  /** The set of photos. The address of its creator is not that of the credit in the attribute. */
  get #gallery(): Gallery | undefined {
    const { gallery, host } = this.#slideshow;
    return gallery && host.credit ? { ...gallery, creditUrl: undefined } : gallery;
  }

  get #name(): string {
    return this.#slideshow.name ?? this.#slideshow.words.text('photos');
  }

  /** The address of the photo; `undefined` if the photo or the page has no address to share. */
  get #url(): string | undefined {
    const { fragment } = this.#addresses;
    const page = shareableUrl();
    return page && fragment && `${page}#${encodeURIComponent(fragment)}`;
  }

  get #stage(): HTMLElement | null {
    return this.element.querySelector('.stage');
  }

  get hasFocus(): boolean {
    return this.element.contains(this.#slideshow.focused ?? null);
  }

  focusClose(): void {
    this.element.querySelector<HTMLElement>('#close')!.focus();
  }

  /** The element that follows the finger. A zoomed photo is scrolled, not turned. */
  get current(): HTMLElement | undefined {
    return this.#zoom.isZoomed ? undefined : (this.#stage ?? undefined);
  }

  canTurn(by: 1 | -1): boolean {
    return this.#slideshow.step(by) !== undefined;
  }

  turn(by: 1 | -1): void {
    this.#turns.press(by);
  }

  #onResize(): void {
    if (this.#isHiddenByPage) return this.close();
    this.#zoom.refit();
    this.#render();
  }

  /** Whether the page hides an element around the dialog, which would leave the page inert. Print hides it always. */
  get #isHiddenByPage(): boolean {
    return !this.element.getClientRects().length && !matchMedia('print').matches;
  }

  /** Makes a caption a tab stop if it does not fit, because not every browser lets the keyboard scroll it. */
  #makeCaptionScrollable(): void {
    const caption = this.element.querySelector<HTMLElement>('.words')!;
    if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0;
    else if (caption.matches(':focus')) caption.tabIndex = -1;
    else caption.removeAttribute('tabindex');
  }

  readonly #onError = ({ target }: Event): void => {
    if (!this.#isCurrent(target)) return;
    if (this.#shown!.attempts.failed()) this.#turns.announceWord('photoCouldNotBeLoaded');
    this.#render();
  };

  readonly #onLoad = ({ target }: Event): void => {
    if (!this.#isCurrent(target)) return;
    this.#shown!.attempts.loaded();
    this.#render();
  };

  readonly #onRetry = (): void => {
    this.#shown?.attempts.retry();
    this.#render();
  };

  /** Whether the event is from the current image, and not from an image that has been replaced. */
  #isCurrent(target: EventTarget | null): boolean {
    return this.#shown !== undefined && target === this.element.querySelector('.stage img');
  }

  readonly #onZoom = (by: 1 | -1): void => {
    const { language } = this.#slideshow.words;
    const size = this.#zoom.step(by);
    this.#render();
    if (size === undefined) return;
    if (size === 0 || size === 1) this.#turns.announceWord(size ? 'actualSize' : 'fitToWindow');
    else this.#turns.announce(formatPercent(size, languageOrEnglish(language)));
  };

  readonly #onCopy = async (): Promise<void> => {
    const { attempts } = this.#shown!;
    const result = await copyText(this.#url ?? '');
    // The link is to this photo. Meanwhile the visitor may have turned to another one, or closed the view.
    if (this.#shown?.attempts !== attempts) return;
    this.#copyResult = result;
    this.#render();
    this.#turns.announceWord(copyMessage(result));
    selectLink(this.element);
  };

  /** Handles `close` after Escape. In WebKit the event fires late, when the view may be open again. */
  readonly #onClose = (): void => {
    if (!this.element.open) this.close();
  };
}
