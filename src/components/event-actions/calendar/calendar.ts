/** What "Add to calendar" offers. It is fetched when the visitor comes near. */
import { calendarLinks, type CalendarLink } from '../../../model/calendar-links.js';
import type { EventDetails } from '../../../model/event-details.js';
import { fileName, toICalendar } from '../../../model/i-calendar.js';
import type { Words } from '../../../words/words.js';

/** The time after which the browser has certainly taken the file. */
const KEEP_MS = 60_000;

export interface CalendarOptions {
  readonly details: EventDetails;
  /** The address of the page. */
  readonly address: string | undefined;
  readonly words: Words;
}

/** Returns the links to calendar services. */
export function serviceLinks(options: CalendarOptions): readonly CalendarLink[] {
  return calendarLinks(options.details, entryOptions(options));
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
  const text = {
    joinOnline: words.text('joinOnline'),
    online: words.text('online'),
    cancelled: words.text('cancelled'),
    colon: words.mark('colon'),
  };
  return { address, words: text };
}
