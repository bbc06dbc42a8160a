import { event, longDate, otherPhotos, photos } from '../expected.mjs';

export const title = 'A whole event page, read';
export const about =
  'The page is made by one tag, `<event-page>`: breadcrumb, page tools, header, recommendations, slideshow, articles, recent events. A visitor lets the screen reader read it from the top to the end, then goes through its headings, landmarks, lists and links.';
export const page = '/demo/plain.html';

/** The size of a window with two columns. The second column starts above the scroll position of the first one. */
export const size = { width: 1280, height: 960 };

const { breadcrumb, recommendations, image, articles, recentEvents } = event;
const parent = breadcrumb.at(-1).name;

/** The visible texts, from top to bottom. */
const contents = [
  ...breadcrumb.map(({ name }) => name),
  event.name,
  ...['Print', 'Share', `Back to ${parent}`],
  event.category,
  longDate(event.startDate),
  event.name,
  ...event.description,
  ...event.subjectOf.map(({ name }) => name),
  recommendations.description,
  ...recommendations.itemListElement,
  image.name,
  ...['Previous image', 'Next image', 'Enlarge image 1'],
  ...Object.values(photos[0]),
  image.creditText,
  articles.name,
  ...articles.itemListElement.flatMap(({ headline, description }) => [headline, description]),
  articles.description,
  articles.linkText,
  recentEvents.name,
  ...recentEvents.itemListElement.flatMap(({ name, startDate, description, eventStatus }) => [
    ...(eventStatus ? ['Postponed'] : []),
    longDate(startDate),
    name,
    description,
  ]),
  'View more',
];

const headings = [
  event.name,
  image.name,
  articles.name,
  ...articles.itemListElement.map(({ headline }) => headline),
  recentEvents.name,
  ...recentEvents.itemListElement.map(({ name }) => name),
];

const links = [
  ...breadcrumb.map(({ name }) => name),
  `Back to ${parent}`,
  ...event.subjectOf.map(({ name }) => name),
  ...articles.itemListElement.map(({ headline }) => headline),
  articles.linkText,
  ...recentEvents.itemListElement.map(({ name }) => name),
  'View more',
];

const lists = [breadcrumb.length + 1, recommendations.itemListElement.length, 3, 3].map((items) => `${items} items`);

/** @param {import('../visit.mjs').Visit} visit @param {import('../checks.mjs').Checks} checks */
export async function run(visit, checks) {
  visit.part('From the top to the end, without stopping');
  await visit.top();
  await visit.readOn();
  checks.inOrder('everything is read in visual order', visit.heard, contents);
  checks.once('no text is read twice', visit.heard, contents.filter(isUnique));
  checks.never('no hidden photo is read', visit.heard, otherPhotos(1));
  checks.exactly('no blank line is read', visit.heard, /\bblank\b/g, []);

  visit.part('From heading to heading');
  await visit.top();
  await visit.jump('h', headings.length);
  checks.inOrder('every heading is read in order', visit.heard, headings);

  visit.part('From landmark to landmark, and back');
  await visit.top();
  await visit.jump('m', 3);
  const landmarks = [image.name, articles.name, recentEvents.name];
  checks.inOrder('the regions are read by name', visit.heard, landmarks);
  await visit.jump('shift+m', 3);
  checks.inOrder('the breadcrumb is read by name', visit.heard, [
    ...landmarks,
    articles.name,
    image.name,
    'Breadcrumb',
  ]);

  visit.part('From list to list, and back');
  await visit.top();
  await visit.jump('l', 3);
  await visit.jump('shift+l', 3);
  const forward = lists.slice(1);
  checks.exactly('every list is read with its length', visit.heard, /\d+ items/g, [
    ...forward,
    ...lists.toReversed().slice(1),
  ]);

  visit.part('From link to link');
  await visit.top();
  await visit.jump('k', links.length - 1);
  checks.inOrder('every link after the first is read by name', visit.heard, links.slice(1));
}

/** Whether a text occurs once. Short texts and names may occur more than once. */
function isUnique(text, _, all) {
  return text.length > 20 && all.filter((other) => other.includes(text)).length === 1;
}
