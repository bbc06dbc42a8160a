import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { announcerFor } from '../page/announcer.js';
import { EventDataController } from '../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../data/source-properties.js';
import { pageUrls } from '../page/page-address.js';
import { goBackTo, lastVisited } from '../page/previous-page.js';
import { shareableUrl } from '../page/shareable-url.js';
import { isUnmodified, keepKey } from '../page/own-events.js';
import type { Crumb } from '../model/event-details.js';
import { readTrail } from '../model/read-lists.js';
import type { Problem } from '../model/reading.js';
import { safeUrl } from '../model/safe-url.js';
import { shareLinks, type ShareLink } from './share-links.js';
import { parentOf, trailTo } from './trail.js';
import { controlStyles } from '../ui/controls.styles.js';
import { copyMessage, copyResultTemplate, copyText, selectLink, type CopyResult } from '../ui/copy-link.js';
import { baseStyles } from '../ui/base.styles.js';
import { actionsWords, copyWords } from '../words/en-elements.js';
import { backIcon, printIcon, shareIcon } from '../ui/icons.js';
import { actionsStyles } from './event-actions.styles.js';

/** How the visitor shared the page: with the system's share dialog, or by copying the link. */
export type ShareMethod = 'share' | 'copy';

/** Fires when the visitor has shared the page or copied its link. Does not fire if the visitor cancels. */
export class ShareCompleteEvent extends Event {
  /** The name of the event. */
  static readonly eventName = 'share-complete';
  /** `share` or `copy`. */
  readonly method: ShareMethod;

  constructor(method: ShareMethod) {
    super(ShareCompleteEvent.eventName, { bubbles: true, composed: true });
    this.method = method;
  }
}

/**
 * A group of up to three controls: Print, Share and Back. They follow the natural tab order and are not printed.
 *
 * Share opens the system's share dialog if there is one. Otherwise it opens a popover with a button that copies the
 * link, and with plain links to networks. Nothing is loaded from third parties. Back is a link to the parent page in
 * the trail. If the visitor came from that page, Back goes back in history instead, where the browser tells.
 *
 * @example
 * <event-actions back-href="/events" back-text="All events" share-to="email linkedin"></event-actions>
 *
 * @summary Controls to print the page, share it, and go back.
 * @fires {ShareCompleteEvent} share-complete - The visitor has shared the page or copied its link.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart control - A button or link of the bar.
 * @csspart menu - The popover of Share.
 */
export class EventActionsElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, actionsStyles];

  static override readonly properties = propertiesOf(undefined, {
    actions: {},
    shareTo: { attribute: 'share-to' },
    href: {},
    backHref: { attribute: 'back-href' },
    backText: { attribute: 'back-text' },
    copyResult: { state: true },
    isShareRefused: { state: true },
  });

  /** The controls to show, in this order; `print share back` by default. */
  declare actions: string | null | undefined;
  /**
   * The share links in the popover: `email` (default), `linkedin`, `facebook`, `mastodon`, `whatsapp`, `x`, `bluesky`.
   */
  declare shareTo: string | null | undefined;
  /**
   * The address to share. By default the canonical link of the page, or else its own address without the fragment. A
   * fragment that is a route (`#/…`, `#!…`) is kept. A page without a web address, such as a file, has no Share.
   */
  declare href: string | null | undefined;
  /** Address of Back; by default that of the last entry before this page in the trail. */
  declare backHref: string | null | undefined;
  /**
   * Text of Back, which names its target. By default "Back to …" with the name of the entry in the trail. Without a
   * trail, Back appears only if both this text and `back-href` are set.
   */
  declare backText: string | null | undefined;
  /** @internal The result of copying the link. */
  declare protected copyResult: CopyResult;
  /** @internal Whether the browser has refused its share dialog, as in a frame without the permission. */
  declare protected isShareRefused: boolean | undefined;

  readonly #data = new EventDataController(this, {
    read: readTrail,
    words: { ...actionsWords, ...copyWords },
    needsNoData: true,
  });

  /** The problems with the data, at most 100. */
  get problems(): readonly Problem[] {
    return this.#data.problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announcerFor(this).prepare();
  }

  override render(): TemplateResult {
    // Without its script, none of the controls would work.
    if (isServer) return html`<slot></slot>`;
    const words = this.#data.words;
    const templates = { print: () => this.#print(), share: () => this.#share(), back: () => this.#back() };
    const names = String(this.actions ?? 'print share back')
      .split(/\s+/)
      .filter((name): name is keyof typeof templates => Object.hasOwn(templates, name));
    return html`
      <div role="group" class="bar no-print" @keydown=${this.#closeWithEscape} aria-label=${words.text('pageTools')} lang=${words.lang('pageTools') ?? nothing}>
        ${[...new Set(names)].map((name) => templates[name]())}
      </div>
    `;
  }

  #print(): TemplateResult | typeof nothing {
    // The browser inside an app may be unable to print.
    if (typeof window.print !== 'function') return nothing;
    return html`<button class="control" part="control" type="button" @click=${() => window.print()}>${printIcon()}<span>${this.#data.words.text('print')}</span></button>`;
  }

  #share(): TemplateResult | typeof nothing {
    const words = this.#data.words;
    const url = this.#url;
    if (!url) return nothing;
    const hasDialog = 'share' in navigator && !this.isShareRefused;
    const links = shareLinks(String(this.shareTo ?? 'email'), this.#title, url);
    return html`
      <button class="control" part="control" id="share" type="button" popovertarget=${hasDialog ? nothing : 'menu'} @click=${hasDialog ? this.#openDialog : nothing}>
        ${shareIcon()}<span>${words.text('share')}</span>
      </button>
      <div id="menu" part="menu" popover @beforetoggle=${this.#onBeforeToggle} @toggle=${this.#onToggle}>
        <ul role="list">
          <li><button class="control" id="copy" type="button" @click=${this.#copy}>${words.text('copyLink')}</button></li>
          ${links.map((link) => html`<li>${this.#shareLink(link)}</li>`)}
        </ul>
        ${copyResultTemplate(this.copyResult, url, words)}
      </div>
    `;
  }

  #shareLink({ network, url }: ShareLink): TemplateResult {
    const words = this.#data.words;
    if (network === 'email') return html`<a class="control" href=${url}>${words.text('eMail')}</a>`;
    return html`<a class="control" href=${url} target="_blank" rel="noopener"
      >${words.text('shareOn', { network })}<span class="visually-hidden"> (${words.text('opensInANewTab')})</span></a
    >`;
  }

  #back(): TemplateResult | typeof nothing {
    const parent = this.#parent;
    const url = safeUrl(this.backHref, 'link', document.baseURI) ?? parent?.url;
    if (!url || (!this.backText && !parent)) return nothing;
    const text = this.backText ?? this.#data.words.text('backTo', { title: parent!.name });
    const lang = this.backText ? this.#data.words.langInside('pageTools') : undefined;
    return html`<a class="control" part="control" id="back" href=${lastVisited(url)} lang=${lang ?? nothing} @click=${this.#goBack}>${backIcon()}<span><bdi>${text}</bdi></span></a>`;
  }

  get #parent(): Crumb | undefined {
    const { breadcrumb = [], name, url } = this.#data.details;
    return parentOf(trailTo(breadcrumb, { name, urls: pageUrls(url) }));
  }

  get #title(): string {
    return this.#data.details.name ?? document.title;
  }

  /** The address to share; `undefined` if there is none. */
  get #url(): string | undefined {
    return safeUrl(this.href, 'data', document.baseURI) ?? shareableUrl();
  }

  readonly #openDialog = async (event: Event): Promise<void> => {
    // A browser that refuses may do so before it handles the click, which would close the popover again.
    event.preventDefault();
    try {
      await navigator.share({ title: this.#title, url: this.#url! });
      this.dispatchEvent(new ShareCompleteEvent('share'));
    } catch (error) {
      // An `AbortError` means that the visitor has cancelled. After any other error, the button belongs to the popover.
      if ((error as Error).name === 'AbortError') return;
      this.isShareRefused = true;
      await this.updateComplete;
      this.#menu.showPopover();
    }
  };

  readonly #copy = async (): Promise<void> => {
    const { words } = this.#data;
    this.copyResult = await copyText(this.#url!);
    announcerFor(this).say(words.text(copyMessage(this.copyResult)), words.language);
    if (this.copyResult === 'copied') this.dispatchEvent(new ShareCompleteEvent('copy'));
    await this.updateComplete;
    selectLink(this.renderRoot);
  };

  /**
   * Remembers whether the menu has the focus when it closes. In a shadow root, no browser returns the focus after
   * Escape.
   */
  readonly #onBeforeToggle = ({ newState }: ToggleEvent): void => {
    this.#hadFocus = newState === 'closed' && this.#menu.contains(this.shadowRoot!.activeElement);
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') return;
    this.copyResult = undefined;
    const active = document.activeElement;
    if (this.#hadFocus && (!active || active === document.body || active === this))
      this.renderRoot.querySelector<HTMLElement>('#share')!.focus();
  };

  /** Closes the menu with Escape. Otherwise WebKit would also close a dialog around the menu. */
  readonly #closeWithEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.renderRoot.querySelector('#menu:popover-open')) return;
    keepKey(event, this);
    this.#menu.hidePopover();
  };

  /** Goes back in history if the visitor came from the target page. Otherwise the link opens the page. */
  readonly #goBack = (event: MouseEvent): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (event.button === 0 && isUnmodified(event) && goBackTo(href)) event.preventDefault();
  };

  #hadFocus = false;

  get #menu(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#menu')!;
  }
}

export interface EventActionsElement extends SourceProperties {
  /** Not used: this element has no heading. */
  headingLevel: number | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-actions': EventActionsElement;
  }
  interface GlobalEventHandlersEventMap {
    'share-complete': ShareCompleteEvent;
  }
}
