/** What the menu of "Add to calendar" contains. It is fetched when the visitor comes near. */
import { html, type TemplateResult } from 'lit';
import { calendarLinks } from '../../../model/calendar-links.js';
import type { EventDetails } from '../../../model/event-details.js';
import { fileName, toICalendar } from '../../../model/i-calendar.js';
import { newTabLink } from '../new-tab-link.js';
import type { Words } from '../../../words/words.js';

/** The time after which the browser has certainly taken the file. */
const KEEP_MS = 60_000;

export interface CalendarOptions {
  readonly details: EventDetails;
  /** The address of the page. */
  readonly address: string | undefined;
  readonly words: Words;
}

/** Renders the choices of `calendars`, in that order. `file` is the control for the calendar file. */
export function calendarChoices(
  calendars: readonly string[],
  file: TemplateResult,
  options: CalendarOptions,
): TemplateResult {
  const { details, words } = options;
  const links = calendarLinks(details, entryOptions(options));
  const choices = calendars.map((name) => {
    if (name === 'file') return file;
    const link = links.find(({ service }) => service === name);
    return link && newTabLink(link.url, html`<span lang="en">${link.name}</span>`, words);
  });
  return html`<ul role="list">
    ${choices.filter(Boolean).map((choice) => html`<li>${choice}</li>`)}
  </ul>`;
}

/** Gives the visitor a calendar file. It is made in the browser, and no server takes part. */
export function downloadCalendarFile(options: CalendarOptions): void {
  const file = new Blob([toICalendar(options.details, entryOptions(options))], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName(options.details);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

function entryOptions({ address, words }: CalendarOptions) {
  return { address, words: { joinOnline: words.text('joinOnline'), online: words.text('online') } };
}
