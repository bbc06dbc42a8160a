/**
 * JSON-LD as the event calendars and the SEO modules of content management systems print it, with their defects and
 * with invented content. The event is on 18 June 2027 from 10:00 to 12:00 in New York. A page of the demo shows the
 * same data.
 */
export type Generator =
  | 'The Events Calendar'
  | 'The Events Calendar, whole day'
  | 'The Events Calendar, without a venue'
  | 'Modern Events Calendar'
  | 'Event Espresso'
  | 'Eventbrite'
  | 'Luma'
  | 'Meetup'
  | 'Indico'
  | 'Yoast'
  | 'Drupal Metatag'
  | 'Google’s form';

const response = await fetch('/demo/generators.json');

/** The data of each generator, by its name. */
export const generators = (await response.json()) as Readonly<Record<Generator, object>>;
