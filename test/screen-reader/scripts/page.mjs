import { event, longDate, otherPhotos, photos } from '../expected.mjs';

export const title = 'A whole event page, read';
export const about =
  'The page is made by one tag, `<event-page>`: breadcrumb, page tools, header, recommendations, slideshow, articles, recent events. A visitor lets the screen reader read it from the top to the end, then goes through its headings, landmarks, lists and links.';
export const page = '/demo/plain.html';

/** Wide enough for two columns: the second one begins above what the first has scrolled to. */
export const size = { width: 1280, height: 960 };

const { breadcrumb, recommendations, image, articles, recentEvents } = event;
const parent = breadcrumb.at(-1).name;

/** What is seen, from top to bottom. */
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
  await visit.pass('ctrl+Home');
  await visit.readOn();
  checks.inOrder('everything is read, in the order in which it is seen', visit.heard, contents);
  checks.once('nothing is read twice', visit.heard, contents.filter(isUnique));
  checks.never('no photo that is not shown', visit.heard, otherPhotos(1));
  checks.exactly('no empty line', visit.heard, /\bblank\b/g, []);

  visit.part('From heading to heading');
  await visit.pass('ctrl+Home');
  await visit.jump('h', headings.length);
  checks.inOrder('every heading, in order', visit.heard, headings);

  visit.part('From landmark to landmark, and back');
  await visit.pass('ctrl+Home');
  await visit.jump('m', 3);
  const landmarks = [image.name, articles.name, recentEvents.name];
  checks.inOrder('the regions by name', visit.heard, landmarks);
  await visit.jump('shift+m', 3);
  checks.inOrder('the breadcrumb by name', visit.heard, [...landmarks, articles.name, image.name, 'Breadcrumb']);

  visit.part('From list to list, and back');
  await visit.pass('ctrl+Home');
  await visit.jump('l', 3);
  await visit.jump('shift+l', 3);
  const there = lists.slice(1);
  checks.exactly('every list with its length', visit.heard, /\d+ items/g, [...there, ...lists.toReversed().slice(1)]);

  visit.part('From link to link');
  await visit.pass('ctrl+Home');
  await visit.jump('k', links.length - 1);
  checks.inOrder('every link after the first says where it leads', visit.heard, links.slice(1));
}

/** Short texts and names are rightly met more than once. */
function isUnique(text, _, all) {
  return text.length > 20 && all.filter((other) => other.includes(text)).length === 1;
}
