import { parseJson, type ParsedText } from './json.js';

/** Parses a text as JSON or, if it is an iCalendar file, as the recent events of event JSON. */
export async function parseJsonOrCalendar(text: string): Promise<ParsedText> {
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text)) return parseJson(text);
  const { readCalendar } = await import('./i-calendar.js');
  return readCalendar(text);
}
