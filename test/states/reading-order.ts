/**
 * The accessibility tree as a listener meets it: one line for each thing that is said, such as
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

/** Says nothing of itself: only what is in it is heard. */
const SILENT = new Set(['RootWebArea', 'main', 'generic', 'none', 'paragraph', 'listitem', 'time', 'LabelText']);
const WORDS = new Set(['StaticText', 'ListMarker']);

/** All lines of the page. */
export function readingOrder(root: AxNode): string[] {
  return linesIn(root);
}

function linesOf(node: AxNode): string[] {
  if (isSilent(node)) return linesIn(node, spaced(notes(node)));
  const line = [node.role, label(node), notes(node)].filter(Boolean).join(' ');
  // What is typed in a field is its value; what a name is made of was said with it.
  const inner = node.role === 'textbox' ? [] : linesIn(node).filter((text) => !isPartOf(text, node.name));
  // A heading that is a link is met once.
  if (node.role === 'heading' && inner.length === 1 && inner[0] === `link "${clean(node.name)}"`)
    return [`heading ${node.properties['level']} ${inner[0]}`];
  return [line, ...inner];
}

function isPartOf(line: string, name: string): boolean {
  const words = /^text "(.*)"$/.exec(line)?.[1];
  return words !== undefined && bare(name).includes(bare(words));
}

/** Words that stand beside one another in one block are one text. `note` is said with them. */
function linesIn(parent: AxNode, note = ''): string[] {
  const lines: string[] = [];
  let words = '';
  const end = (): void => {
    if (clean(words)) lines.push(`text "${clean(words)}"${note}`);
    words = '';
  };
  for (const child of parent.children) {
    // The tree keeps no white space between words of several elements.
    if (isWords(child)) words += ` ${wordsOf(child)}`;
    else {
      end();
      lines.push(...linesOf(child));
    }
  }
  end();
  return lines;
}

/** Text, or what holds nothing but text inside a block, such as a date. */
function isWords(node: AxNode): boolean {
  if (WORDS.has(node.role)) return true;
  return (node.role === 'time' || node.role === 'generic') && !notes(node) && node.children.every(isWords);
}

function wordsOf(node: AxNode): string {
  // Bullets are not heard everywhere, and say nothing; numbers do.
  if (node.role === 'ListMarker') return /\d/.test(node.name) ? node.name : '';
  return node.role === 'StaticText' ? node.name : node.children.map(wordsOf).join(' ');
}

/** A popover is a group to Chromium, but says nothing without a name. */
function isSilent({ role, name }: AxNode): boolean {
  return SILENT.has(role) || (role === 'group' && !name);
}

function label(node: AxNode): string {
  if (node.role === 'list') return `(${node.children.filter(({ role }) => role === 'listitem').length})`;
  const level = node.role === 'heading' ? `${node.properties['level']} ` : '';
  return `${level}${node.name ? `"${clean(node.name)}"` : ''}`.trim();
}

/** What is said beside role and name; a role description takes the place of the role. */
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

/** Without white space: the tree does not tell where it stood between two elements. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
