import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Datum } from '../../model/datum.js';
import type { EventDetails } from '../../model/event-details.js';
import { isInCalendars, periodsOf } from '../../model/periods.js';
import { isStillOn } from '../../model/phase.js';
import { safeUrl } from '../../model/safe-url.js';
import { announcerFor } from '../../page/announcer.js';
import { LazyPart } from '../../page/lazy-part.js';
import { calendarIcon } from '../../ui/icons.js';
import { word } from '../../ui/text.js';
import type { Words } from '../../words/words.js';
import type { CalendarOptions } from './calendar/calendar.js';
import { Menu } from './menu.js';
import { newTabLink } from './new-tab-link.js';

const READY = 'calendarFileReadyOpenItToAddTheEvent';

interface Host extends LitElement {
  calendars: string | null | undefined;
  calendarHref: string | null | undefined;
}

/** The control "Add to calendar". The code of its menu is fetched when the visitor comes near. */
export class AddToCalendar {
  readonly menu: Menu;
  readonly #host: Host;
  readonly #words: Words;
  readonly #calendar;
  #isFileReady = false;

  constructor(host: Host, words: Words) {
    this.#host = host;
    this.#words = words;
    this.menu = new Menu(host, 'calendar', () => this.#showResult(false));
    this.#calendar = new LazyPart(host, () => import('./calendar/calendar.js'));
  }

  /** Renders the control, if there is something to add. `address` is that of the page. */
  template(details: EventDetails, now: number, address: string | undefined): TemplateResult | typeof nothing {
    const words = this.#words;
    const { calendars, calendarHref } = this.#host;
    const href = safeUrl(calendarHref, 'link', document.baseURI);
    if (!isStillOn(details, now) || !(href || isForCalendars(details, now))) return nothing;
    const names = [...new Set(String(calendars ?? 'file google outlook office365 yahoo').split(/\s+/))];
    const options = { details, address, words };
    const lang = words.lang('addToCalendar') ?? nothing;
    const content = html`${calendarIcon()}<span>${words.text('addToCalendar')}</span>`;
    const result = this.#isFileReady ? html`<p class="copied">${word(READY, words)}</p>` : nothing;
    if (names.join('') === 'file')
      return href
        ? this.#file(href, options, 'control')
        : html`<button class="control" part="control" id="calendar" type="button" lang=${lang} @click=${() => this.#download(options)}>${content}</button>${result}`;
    return html`
      <button class="control" part="control" id="calendar" type="button" lang=${lang} popovertarget="calendar-menu" @pointerenter=${this.#onNear} @focus=${this.#onNear} @click=${this.#onNear}>${content}</button>
      ${this.menu.template([this.#choices(names, href, options), result])}
    `;
  }

  /** Renders the choices of `calendars`, in that order, as soon as their code is there. */
  #choices(names: readonly string[], href: string | undefined, options: CalendarOptions): TemplateResult | undefined {
    const links = this.#calendar.loaded?.serviceLinks(options);
    if (!links) return undefined;
    const choices = names.map((name) => {
      if (name === 'file') return this.#file(href, options);
      const link = links.find(({ service }) => service === name);
      return link && newTabLink(link.url, html`<span lang="en">${link.name}</span>`, this.#words);
    });
    return html`<ul role="list">
      ${choices.filter(Boolean).map((choice) => html`<li>${choice}</li>`)}
    </ul>`;
  }

  /** Renders the control for the file: a link to that of the site, or a button that makes one. */
  #file(href: string | undefined, options: CalendarOptions, part?: string): TemplateResult {
    const text = this.#words.text('calendarFileIcs');
    const lang = this.#words.lang('calendarFileIcs') ?? nothing;
    if (href) return html`<a class="control" part=${part ?? nothing} href=${href} lang=${lang}>${text}</a>`;
    return html`<button class="control" type="button" lang=${lang} @click=${() => this.#download(options)}>${text}</button>`;
  }

  readonly #onNear = (): void => void this.#calendar.request();

  async #download(options: CalendarOptions): Promise<void> {
    const { downloadCalendarFile } = await import('./calendar/calendar.js');
    downloadCalendarFile(options);
    this.#showResult(true);
    const words = this.#words;
    announcerFor(this.#host).say(words.text(READY), words.languageOf(READY));
  }

  #showResult(isFileReady: boolean): void {
    this.#isFileReady = isFileReady;
    this.#host.requestUpdate();
  }
}

/** Whether a calendar can hold the event or, of a series, one of its events: it is still to come, on a known day. */
function isForCalendars({ '@type': isSeries, subEvent, ...event }: EventDetails, now: number): boolean {
  const events = isSeries && subEvent?.itemListElement.length ? [...subEvent.itemListElement] : [event];
  const { timeZone = '' } = event;
  return events.some(
    (one) => isStillOn(one, now) && periodsOf({ ...(timeZone && { timeZone }), ...one }).some(isInCalendars),
  );
}

/** Reports a start that no calendar can hold, unless there is nothing to add to one. */
export function checkStart(event: Datum): void {
  const details = event.value as EventDetails;
  const [first] = periodsOf(details);
  if (first?.start.includes('T') && !isInCalendars(first) && isStillOn(details, Date.now()))
    event.at('startDate').report('a time with an offset, or beside a "timeZone", for "Add to calendar"');
}
