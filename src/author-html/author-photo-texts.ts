/** The texts between and around an author's pictures that stand in no picture's own box: whose they are, so that none is lost. */
import { isHeading, type Block } from './author-blocks.js';
import { isCredit, textOf } from './author-text.js';

export interface PhotoTexts {
  /** About all pictures. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** About each picture, by its place among them. */
  readonly ofEach: readonly (readonly Block[])[];
}

/**
 * Where there is text between the pictures it is about the one before it; about the one behind it from a heading on, or where there is text before the first
 * picture and none after the last. The nearest at the ends then goes with its picture, too. All else is about all pictures, as is a credit behind the last.
 */
export function photoTexts(blocks: readonly Block[], pictures: readonly Element[]): PhotoTexts {
  const gaps = gapsOf(blocks, pictures);
  const [before, after] = [gaps[0]!, gaps.at(-1)!];
  const between = gaps.slice(1, -1);
  const ofEach: Block[][] = pictures.map(() => []);
  if (!between.some(({ length }) => length)) return { before, after, ofEach };
  const leads = before.length > 0 && !after.length;
  for (const [i, gap] of between.entries()) {
    const heading = gap.findIndex(isHeading);
    const split = leads ? 0 : heading < 0 ? gap.length : heading;
    ofEach[i]!.push(...gap.slice(0, split));
    ofEach[i + 1]!.push(...gap.slice(split));
  }
  const isOfAll = (block: Block | undefined): boolean =>
    !block || isHeading(block) || (isCreditAlone(block) && !between.flat().some(isCreditAlone));
  if (leads || before.slice(-1).some(isHeading)) ofEach[0]!.push(...before.splice(-1));
  if (!isOfAll(after[0])) ofEach.at(-1)!.push(...after.splice(0, 1));
  return { before, after, ofEach };
}

/** What stands before the first picture, between each and the next, and after the last. */
function gapsOf(blocks: readonly Block[], pictures: readonly Element[]): Block[][] {
  const gaps: Block[][] = [[], ...pictures.map(() => [])];
  let i = 0;
  for (const block of blocks) {
    while (i < pictures.length && isBefore(pictures[i]!, block.nodes[0]!)) i++;
    gaps[i]!.push(block);
  }
  return gaps;
}

function isCreditAlone({ nodes }: Block): boolean {
  return isCredit(textOf(nodes)!);
}

export function isBefore(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
