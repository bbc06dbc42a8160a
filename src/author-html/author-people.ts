/**
 * Reads the people in the author's HTML as event JSON, each with role, name, title, portrait and description. Reads
 * headings with the text below, list items, terms, figures with captions, and lines that begin with a name. Does not
 * change the author's nodes.
 */
import { isPresent } from '../model/fields.js';
import { findUnshown } from '../upgrade/unshown.js';
import { blockContent, blocksOf, isCredit, isHeading, linkAround, linkedContent, type Block } from './author-blocks.js';
import { descriptionFields, linkIn, linesOf, linesWith, listFields, soleLink } from './author-lines.js';
import type { AddressedImage } from './author-copies.js';
import { isCreditText } from './author-credit.js';
import {
  canBeName,
  isName,
  isRole,
  isTitle,
  splitLine,
  startsWithName,
  unwrapped,
  type PersonLine,
} from './author-names.js';
import { groupPeople, type PersonGroup } from './author-people-groups.js';
import { alternativeText, picturesOf, seenImagesIn } from './author-entry-pictures.js';
import { findUnseen, isUnseen } from './author-sight.js';
import { hrefOf, hrefsIn, languageOf, plain, textFields, textOf, withoutLinks, type Content } from './author-text.js';

/** Links without text that people see, such as the sign of a network. A link around a portrait is none. */
const SIGN_LINKS = 'a[href]:is([aria-label], [title], :has(svg, i, span)):not(:has(img))';

/**
 * Returns the people as event JSON. Returns `undefined` if there are none, or if the entries could not hold everything:
 * two pictures of one person, a list about a person, or a text that belongs to nobody.
 */
export function peopleJson(host: Element): unknown {
  findUnseen(host);
  const isSign = (link: Element): boolean => !isUnseen(link) && !textOf(link);
  if (findUnshown(host, 'event-speakers') || [...host.querySelectorAll(SIGN_LINKS)].some(isSign)) return undefined;
  const images = seenImagesIn(host);
  const found = groupPeople(
    blocksOf(host),
    images.map(({ img }) => img),
  );
  const portraits = found && picturesOf(found.people, images);
  if (!portraits) return undefined;
  const entries = found.people.map((person, i) => personJson(person, portraits[i]));
  if (entries.includes(undefined)) return undefined;
  return { performer: { ...listFields(found.before, found.after), itemListElement: entries } };
}

/** Returns a person as JSON, or `undefined` if a line has no place in the entry. */
function personJson({ roles, blocks }: PersonGroup, portrait: AddressedImage | undefined): object | undefined {
  const at = nameIndexOf(blocks);
  const [above, below] = [blocks.slice(0, at), blocks.slice(at + 1)];
  const own = blocks[at]!;
  const line = lineOf(own);
  const credits = above.filter(isCredit);
  const kickers = above.filter((block) => !credits.includes(block));
  const url = addressOf(line.name, blocks, portrait);
  if (kickers.length > 1 || !kickers.every((block) => isRole(textOf(block.nodes))) || !isName(plain(line.name)) || !url)
    return undefined;
  // "Read more" leads to the address that the name has.
  const isRepeated = (block: Block): boolean => url.href !== undefined && hrefOf(soleLink(block)) === url.href;
  const lines = [
    ...linesWith(own, line.title),
    ...[...below, ...credits].filter((block) => !isRepeated(block)).flatMap((block) => linesOf(block, url.href)),
  ];
  const [first] = lines;
  const title =
    first && isTitle(first.text) && !isCreditText(first.text, languageOf(first.block.element)) ? first : undefined;
  // The link around a heading of several people leads to none of them, so it stays in their role.
  const role = joined([
    ...roles.map((block) => linkedContent(block, unwrapped(blockContent(block)))),
    ...kickers.map((block) => unwrapped(blockContent(block))),
    line.role,
  ]);
  const description = lines.filter((one) => one !== title);
  const texts = [role, line.name, ...lines.map(({ content }) => content)].map(plain).join(' ');
  return {
    ...textFields('name', url.isInName ? line.name : unwrapped(withoutLinks(line.name))),
    url: url.href,
    ...textFields('roleName', role),
    ...textFields('jobTitle', title?.content),
    image: portrait?.address.thumbnail ?? portrait?.address.contentUrl,
    imageAlt: portrait && alternativeText(portrait.img, texts),
    ...descriptionFields(description),
  };
}

/**
 * Returns the place of the line with the name: the heading, or the first line. It is the second one if that line begins
 * with a bold text, and the first one can be a role.
 */
function nameIndexOf(blocks: readonly Block[]): number {
  const heading = blocks.findIndex(isHeading);
  if (heading >= 0) return heading;
  const [first, second] = blocks as [Block, Block?];
  const isBold = (block: Block): boolean => startsWithName(blockContent(block), 'strong');
  const canBeRole = !isTerm(first) && !isBold(first) && !linkIn(first) && canBeName(blockContent(first));
  return canBeRole && second && isBold(second) ? 1 : 0;
}

function isTerm({ element }: Block): boolean {
  return element.closest('dt') !== null;
}

/** Returns the parts of the line with the name. A heading or a term is the name as a whole. */
function lineOf(block: Block): PersonLine {
  const content = blockContent(block);
  return isHeading(block) || isTerm(block) ? { role: [], name: unwrapped(content), title: [] } : splitLine(content);
}

interface PersonAddress {
  readonly href: string | undefined;
  /** Whether the name has several links, which stay in its text. */
  readonly isInName: boolean;
}

/**
 * Returns the address of a person: the link in the name, or the link around the portrait or the whole entry. Returns
 * `undefined` if these links lead to different addresses, because an entry has one.
 */
function addressOf(
  name: Content,
  blocks: readonly Block[],
  portrait: AddressedImage | undefined,
): PersonAddress | undefined {
  const own = new Set(hrefsIn(name));
  const outer = [...blocks.map((block) => hrefOf(linkAround(block))), portrait?.address.link].filter(isPresent);
  if (own.size > 1) return outer.every((href) => own.has(href)) ? { href: undefined, isInName: true } : undefined;
  const [href, ...others] = new Set([...own, ...outer]);
  return others.length ? undefined : { href, isInName: false };
}

function joined(contents: readonly Content[]): Content {
  return contents.filter(plain).flatMap((content, i) => (i ? [', ', ...content] : content));
}
