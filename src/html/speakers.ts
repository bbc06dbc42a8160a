import type { EventDetails, Performer } from '../model/event-details.js';
import { lines, markup, type Markup } from './markup.js';
import {
  heading,
  innerLevel,
  item,
  linked,
  list,
  moreLink,
  paragraph,
  paragraphs,
  partHeading,
  picture,
  text,
  type Context,
} from './text.js';

export function speakers({ performer: people }: EventDetails, context: Context): Markup | undefined {
  if (!people) return undefined;
  const { words } = context;
  const ownHeading = partHeading(people, context, words.word('speakers'));
  const level = innerLevel(ownHeading, context);
  const items = [...people.itemListElement].map((person) => personItem(person, level));
  return lines(ownHeading, paragraphs(people), list('ul', items), moreLink(people, words));
}

function personItem(person: Performer, level: number): Markup {
  const { roleName, jobTitle, affiliation } = person;
  const title = [jobTitle && text(person, 'jobTitle'), affiliation].filter((one) => one !== undefined);
  return item(
    {},
    picture(person),
    roleName && paragraph(text(person, 'roleName')),
    heading(level, linked(person)),
    title.length ? paragraph(title.map((one, i) => (i ? markup`, ${one}` : one))) : undefined,
    paragraphs(person),
  );
}
