import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { announcerFor } from '../../page/announcer.js';
import { EventDataController } from '../../data/event-data.js';
import { propertiesOf, type SourceProperties } from '../../data/source-properties.js';
import { pageUrls } from '../../page/page-address.js';
import { goBackTo, lastVisited } from '../../page/previous-page.js';
import { shareableUrl } from '../../page/shareable-url.js';
import { isUnmodified } from '../../page/own-events.js';
import { Clock } from '../../page/clock.js';
import type { Crumb, EventDetails } from '../../model/event-details.js';
import type { DateInput } from '../../model/event-input.js';
import { phaseChanges } from '../../model/phase.js';
import { readTrail } from '../../model/read-lists.js';
import { readCalendarEvents } from '../../model/read-sessions.js';
import { readSummary } from '../../model/read-summary.js';
import type { Problem } from '../../model/reading.js';
import { safeUrl } from '../../model/safe-url.js';
import { shareLinks, type ShareLink } from './share-links.js';
import { AddToCalendar, checkStart } from './add-to-calendar.js';
import { Menu } from './menu.js';
import { newTabLink } from './new-tab-link.js';
import { parentOf, trailTo } from '../trail.js';
import { controlStyles } from '../../ui/controls.styles.js';
import { copyMessage, copyResultTemplate, copyText, selectLink, type CopyResult } from '../../ui/copy-link.js';
import { baseStyles } from '../../ui/base.styles.js';
import { actionsWords, calendarWords, copyWords } from '../../words/en-elements.js';
import { backIcon, printIcon, shareIcon } from '../../ui/icons.js';
import { word, wordAround } from '../../ui/text.js';
import { actionsStyles } from './event-actions.styles.js';

const OVERRIDES = {
  heading: 'name',
  start: 'startDate',
  end: 'endDate',
  timeZone: 'timeZone',
  place: 'location.name',
  joinHref: 'joinHref',
  summary: 'description',
};

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
 * A group of up to four controls: Add to calendar, Print, Share and Back. They follow the natural tab order and are not
 * printed.
 *
 * "Add to calendar" is there while an event with a known day is still to come or takes place. It makes a calendar file
 * in the browser, and has plain links to calendar services.
 *
 * Share opens the system's share dialog if there is one. Otherwise it opens a popover with a button that copies the
 * link, and with plain links to networks. Nothing is loaded from third parties. Back is a link to the parent page in
 * the trail. If the visitor came from that page, Back goes back in history instead, where the browser tells.
 *
 * @example
 * <event-actions back-href="/events" back-text="All events" share-to="email linkedin"></event-actions>
 *
 * @summary Controls to add the event to a calendar, print the page, share it, and go back.
 * @fires {ShareCompleteEvent} share-complete - The visitor has shared the page or copied its link.
 * @fires {DetailsLoadEvent} details-load - The element has read its own data source.
 * @fires {DetailsErrorEvent} details-error - Some of the data could not be used.
 * @cssstate loading - The element waits for its data.
 * @csspart control - A button or link of the bar.
 * @csspart menu - The popover of Share, and that of Add to calendar.
 */
export class EventActionsElement extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, actionsStyles];

  static override readonly properties = propertiesOf(OVERRIDES, {
    actions: {},
    calendars: {},
    calendarHref: { attribute: 'calendar-href' },
    shareTo: { attribute: 'share-to' },
    href: {},
    backHref: { attribute: 'back-href' },
    backText: { attribute: 'back-text' },
    copyResult: { state: true },
    isShareRefused: { state: true },
  });

  /** The controls to show, in this order; `calendar print share back` by default. */
  declare actions: string | null | undefined;
  /**
   * The calendars to offer, in this order; `file google outlook office365 yahoo` by default. With `file` alone, the
   * button makes the file at once.
   */
  declare calendars: string | null | undefined;
  /** Address of a calendar file or a calendar (`webcal:`) of the site. It is offered in the place of the file. */
  declare calendarHref: string | null | undefined;
  /** The title of the event; replaces `name`. */
  declare heading: string | null | undefined;
  /** The start in ISO 8601, for the calendar; replaces `startDate`. */
  declare start: DateInput | null | undefined;
  /** The end in ISO 8601, for the calendar; replaces `endDate`. */
  declare end: DateInput | null | undefined;
  /** IANA name of the time zone of `start` and `end`; replaces `timeZone`. */
  declare timeZone: string | null | undefined;
  /** Name of the place, for the calendar; replaces `location.name`. */
  declare place: string | null | undefined;
  /** Address at which to join the event, for the calendar; it adds a `VirtualLocation` to `location`. */
  declare joinHref: string | null | undefined;
  /** The summary, for the calendar; replaces `description`. */
  declare summary: string | null | undefined;
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

  readonly #data = new EventDataController<EventDetails>(this, {
    read: (event) => {
      const summary = readSummary(event);
      // The calendar file of a series has its events.
      const subEvent = summary['@type'] && readCalendarEvents(event);
      return { ...summary, ...readTrail(event), ...(subEvent && { subEvent }) };
    },
    check: checkStart,
    overrides: OVERRIDES,
    words: { ...actionsWords, ...calendarWords, ...copyWords },
    needsNoData: true,
  });
  readonly #clock = new Clock(this, () => phaseChanges(this.#data.details));
  readonly #calendar = new AddToCalendar(this, this.#data.words);
  readonly #shareMenu = new Menu(this, 'share', () => (this.copyResult = undefined));

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
    const templates = {
      calendar: () => this.#calendar.template(this.#data.details, this.#clock.now, this.#url),
      print: () => this.#print(),
      share: () => this.#share(),
      back: () => this.#back(),
    };
    const names = String(this.actions ?? 'calendar print share back')
      .split(/\s+/)
      .filter((name): name is keyof typeof templates => Object.hasOwn(templates, name));
    return html`
      <div role="group" class="no-print" @keydown=${this.#onKeydown} aria-label=${words.text('pageTools')} lang=${words.lang('pageTools') ?? nothing}>
        <div class="bar" lang=${words.langInside('pageTools') ?? nothing}>${[...new Set(names)].map((name) => templates[name]())}</div>
      </div>
    `;
  }

  #print(): TemplateResult | typeof nothing {
    // The browser inside an app may be unable to print.
    if (typeof window.print !== 'function') return nothing;
    const { words } = this.#data;
    return html`<button class="control" part="control" type="button" lang=${words.lang('print') ?? nothing} @click=${() => window.print()}>${printIcon()}<span>${words.text('print')}</span></button>`;
  }

  #share(): TemplateResult | typeof nothing {
    const words = this.#data.words;
    const url = this.#url;
    if (!url) return nothing;
    const hasDialog = 'share' in navigator && !this.isShareRefused;
    const links = shareLinks(String(this.shareTo ?? 'email'), this.#title, url);
    return html`
      <button class="control" part="control" id="share" type="button" lang=${words.lang('share') ?? nothing} popovertarget=${hasDialog ? nothing : 'share-menu'} @click=${hasDialog ? this.#openDialog : nothing}>
        ${shareIcon()}<span>${words.text('share')}</span>
      </button>
      ${this.#shareMenu.template(html`
        <ul role="list">
          <li><button class="control" id="copy" type="button" lang=${words.lang('copyLink') ?? nothing} @click=${this.#copy}>${words.text('copyLink')}</button></li>
          ${links.map((link) => html`<li>${this.#shareLink(link)}</li>`)}
        </ul>
        ${copyResultTemplate(this.copyResult, url, words)}
      `)}
    `;
  }

  #shareLink({ network, url }: ShareLink): TemplateResult {
    const words = this.#data.words;
    if (network === 'email')
      return html`<a class="control" href=${url} lang=${words.lang('eMail') ?? nothing}>${words.text('eMail')}</a>`;
    return newTabLink(url, word('shareOn', words, { network }), words);
  }

  #back(): TemplateResult | typeof nothing {
    const parent = this.#parent;
    const url = safeUrl(this.backHref, 'link', document.baseURI) ?? parent?.url;
    if (!url || (!this.backText && !parent)) return nothing;
    const { words } = this.#data;
    const text = this.backText ?? wordAround('backTo', words, { title: parent!.name });
    return html`<a class="control" part="control" id="back" href=${lastVisited(url)} @click=${this.#goBack}>${backIcon()}<span><bdi>${text}</bdi></span></a>`;
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
      // The visitor has cancelled, or has pressed twice. After any other error, the button belongs to the popover.
      if (/^(?:Abort|InvalidState)/.test((error as Error).name)) return;
      this.isShareRefused = true;
      await this.updateComplete;
      this.#shareMenu.open();
    }
  };

  readonly #copy = async (): Promise<void> => {
    const { words } = this.#data;
    const result = await copyText(this.#url!);
    if (result === 'copied') this.dispatchEvent(new ShareCompleteEvent('copy'));
    // A menu that was closed meanwhile would show the result when it opens again.
    if (!this.#shareMenu.isOpen) return;
    this.copyResult = result;
    const key = copyMessage(result);
    announcerFor(this).say(words.text(key), words.languageOf(key));
    await this.updateComplete;
    selectLink(this.renderRoot);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#calendar.menu.closeWith(event);
    this.#shareMenu.closeWith(event);
  };

  /** Goes back in history if the visitor came from the target page. Otherwise the link opens the page. */
  readonly #goBack = (event: MouseEvent): void => {
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (event.button === 0 && isUnmodified(event) && goBackTo(href)) event.preventDefault();
  };
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
