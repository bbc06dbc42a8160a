/**
 * Turns the accessibility tree into the reading order of a screen reader: one line for each item, such as
 *
 *   region "Photos of the meeting" (slideshow)
 *   button "Previous image" (disabled)
 *   group "Image 1 of 2" (slide)
 *   image "A speaker"
 *   list (3)
 *   heading 3 link "A title that is a link"
 *   text "A paragraph"
 */
import type { AxNode } from '../support/browser.js';

/** Roles that are not read: only their content is. Orca does not read description lists. */
const SILENT = new Set([
  'RootWebArea',
  'main',
  'generic',
  'none',
  'paragraph',
  'listitem',
  'time',
  'LabelText',
  'DescriptionList',
  'term',
  'definition',
]);
const LEAVES = new Set(['textbox', 'Video', 'Audio']);
/** Roles of plain text. */
const WORDS = new Set(['StaticText', 'ListMarker']);

/** Returns all lines of the page. */
export function readingOrder(root: AxNode): string[] {
  return linesIn(root);
}

function linesOf(node: AxNode): string[] {
  // A live region speaks by itself, and is empty otherwise. How long its text stays depends on the machine.
  if (node.properties['live']) return [];
  if (isSilent(node)) return linesIn(node, spaced(notes(node)));
  const line = [node.role, label(node), notes(node)].filter(Boolean).join(' ');
  // The text of a field is its value, and the controls of a player are those of the browser. Text that is part of the
  // name was read with the name.
  const inner = LEAVES.has(node.role) ? [] : linesIn(node).filter((text) => !isPartOf(text, node.name));
  // A heading that is a link is one item.
  if (node.role === 'heading' && inner.length === 1 && inner[0] === `link "${clean(node.name)}"`)
    return [`heading ${node.properties['level']} ${inner[0]}`];
  return [line, ...inner];
}

function isPartOf(line: string, name: string): boolean {
  const words = /^text "(.*)"$/.exec(line)?.[1];
  return words !== undefined && bare(name).includes(bare(words));
}

/** Returns the lines of the children. Adjacent words in one block are one text; `note` is read with them. */
function linesIn(parent: AxNode, note = ''): string[] {
  const lines: string[] = [];
  let words = '';
  const end = (): void => {
    if (clean(words)) lines.push(`text "${clean(words)}"${note}`);
    words = '';
  };
  for (const child of parent.children) {
    // The tree has no white space between the words of two elements. A mark belongs to the word before it.
    if (isWords(child)) words += wordsOf(child).replace(/^(?![:,])/, ' ');
    else {
      end();
      lines.push(...linesOf(child));
    }
  }
  end();
  return lines;
}

/** Whether a node is text, or contains only text inside a block, such as a date. */
function isWords(node: AxNode): boolean {
  if (WORDS.has(node.role)) return true;
  return (node.role === 'time' || node.role === 'generic') && !notes(node) && node.children.every(isWords);
}

function wordsOf(node: AxNode): string {
  // Not every screen reader reads bullets, and they carry no information; numbers do.
  if (node.role === 'ListMarker') return /\d/.test(node.name) ? node.name : '';
  return node.role === 'StaticText' ? node.name : node.children.map(wordsOf).join(' ');
}

/** Whether a node itself is not read. Chromium makes a popover a group, which is not read without a name. */
function isSilent({ role, name }: AxNode): boolean {
  return SILENT.has(role) || (role === 'group' && !name);
}

function label(node: AxNode): string {
  if (node.role === 'list') return `(${node.children.filter(({ role }) => role === 'listitem').length})`;
  const level = node.role === 'heading' ? `${node.properties['level']} ` : '';
  return `${level}${node.name ? `"${clean(node.name)}"` : ''}`.trim();
}

/** Returns the information that is read beside role and name. A role description replaces the role. */
function notes({ role, properties }: AxNode): string {
  if (role === 'RootWebArea' || role === 'main') return '';
  const { roledescription, disabled, expanded, readonly, current, lang } = properties;
  const words = [
    roledescription,
    disabled && 'disabled',
    expanded !== undefined && role !== 'textbox' && (expanded ? 'expanded' : 'collapsed'),
    readonly && 'read-only',
    current && `current ${current}`,
    lang,
  ];
  return words
    .filter(Boolean)
    .map((word) => `(${word})`)
    .join(' ');
}

function spaced(text: string): string {
  return text && ` ${text}`;
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim();
}

/** Removes white space, since the tree has none between two elements. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
