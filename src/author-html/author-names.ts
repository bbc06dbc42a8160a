/** Splits a line about a person into role, name and title: "Moderator: **Ana Silva**, Director, River Institute". */
import { contentWithoutMarks } from './author-lines.js';
import { hrefsIn, plain, type Content } from './author-text.js';

/** Matches the colon after a role. A colon inside a time or an address is none. */
const AFTER_ROLE = /[:：](?!\d|\/\/)/;
/** Matches what separates a name from the title after it: a comma, or a dash between spaces. */
const AFTER_NAME = /[,，、،;；]|\s[–—-]\s/;
/** Matches the start of a text that goes on after a name, and does not belong to it. */
const SEPARATOR = /^\s*(?:[,，、،;；:：–—|(·-]|$)/;
const MAX_ROLE_LENGTH = 60;
const MAX_NAME_LENGTH = 100;
const MAX_TITLE_LENGTH = 150;

/** A line about a person. */
export interface PersonLine {
  readonly role: Content;
  readonly name: Content;
  readonly title: Content;
}

/**
 * Splits a line. The role ends with a colon. The first bold part or link is the name, unless a name and a comma stand
 * before it. Without bold part and link, the name is all before the first comma.
 */
export function splitLine(content: Content): PersonLine {
  const { role, rest } = splitRole(content);
  const naming = rest.findIndex(isNaming);
  const end = naming < 0 ? rest.length : naming;
  const split = splitAt(rest.slice(0, end), AFTER_NAME);
  const name = split ? split[0] : rest.slice(0, end + 1);
  const title = split ? [...split[1], ...rest.slice(end)] : rest.slice(end + 1);
  // In "**Ana Silva** and **Jonas Berg**", the bold part is not all of the name.
  const isApart = split ?? SEPARATOR.test(plain(title) ?? '');
  return {
    role: unwrapped(role),
    name: unwrapped(isApart ? name : rest),
    title: isApart ? contentWithoutMarks(title) : [],
  };
}

function splitRole(content: Content): { readonly role: Content; readonly rest: Content } {
  const first = content.findIndex((part) => plain([part]));
  const label = content[first];
  if (typeof label === 'object' && /[:：]$/.test(plain([label])!) && !hrefsIn([label]).length)
    return { role: [label], rest: content.slice(first + 1) };
  const [role, rest] = splitAt(content, AFTER_ROLE) ?? [];
  const isRole =
    role &&
    plain(rest!) &&
    !hrefsIn(role).length &&
    plain(role)!.length <= MAX_ROLE_LENGTH &&
    !AFTER_NAME.test(plain(role)!);
  return isRole ? { role, rest: rest! } : { role: [], rest: content };
}

/** Splits a content at the first match in its text outside elements that follows other text. */
function splitAt(content: Content, mark: RegExp): [Content, Content] | undefined {
  for (const [i, part] of content.entries()) {
    const match = typeof part === 'string' && mark.exec(part);
    if (!match) continue;
    const before = [...content.slice(0, i), match.input.slice(0, match.index)];
    const after = [match.input.slice(match.index + match[0].length), ...content.slice(i + 1)];
    if (plain(before)) return [before, after];
  }
  return undefined;
}

/** Whether a part of a content is bold or a link, as a name is. */
function isNaming(part: Content[number]): boolean {
  return isTagged(part, 'strong', 'a');
}

function isTagged(part: Content[number], ...tags: readonly string[]): boolean {
  if (typeof part === 'string' || !plain([part])) return false;
  return tags.includes(part.tag) || (part.content.length === 1 && isTagged(part.content[0]!, ...tags));
}

/** Returns the content without a bold element around all of it, and without the marks at its ends. */
export function unwrapped(content: Content): Content {
  const [part, ...others] = content.filter((one) => plain([one]));
  if (typeof part !== 'object' || part.tag !== 'strong' || others.length) return contentWithoutMarks(content);
  return part.lang || part.dir ? [{ ...part, tag: 'span' }] : contentWithoutMarks(part.content);
}

/** Whether a line begins with a bold part or a link, perhaps after a role. */
export function startsWithName(content: Content, ...tags: readonly string[]): boolean {
  const first = splitRole(content).rest.find((part) => plain([part]));
  return first !== undefined && isTagged(first, ...tags);
}

/** Whether a line can be only a name: an emphasized or linked text, or a short text without a comma. */
export function canBeName(content: Content): boolean {
  const text = plain(content) ?? '';
  return isName(text) && (!AFTER_NAME.test(text) || startsWithName(content, 'strong', 'a', 'em'));
}

export function isName(text = ''): boolean {
  return text !== '' && text.length <= MAX_NAME_LENGTH && !isSentence(text);
}

export function isRole(text = ''): boolean {
  return text.length <= MAX_ROLE_LENGTH && isName(text);
}

export function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE_LENGTH && !isSentence(text);
}

/** Whether a text is a sentence. A short text with a full stop may end with an abbreviation: "River Institute Inc." */
function isSentence(text: string): boolean {
  return /[。！？।]$/.test(text) || (/[.!?…]["'”’)]*$/.test(text) && text.split(' ').length > 5);
}
