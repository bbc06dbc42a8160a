import type { EventDetails } from '../model/event-details.js';
import { element, type Markup } from './markup.js';
import { item, linked, list, type Context } from './text.js';

export function breadcrumb({ breadcrumb: trail }: EventDetails, { words }: Context): Markup | undefined {
  if (!trail?.length) return undefined;
  const crumbs = [...trail].map((crumb) => item({}, linked(crumb)));
  return element('nav', { 'aria-label': words.text('breadcrumb') }, '\n', list('ol', crumbs), '\n');
}
