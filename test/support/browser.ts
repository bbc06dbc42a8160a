/**
 * What a test does to the browser from outside the page. Each is carried out by a command in commands.mjs.
 * Viewport, media and recording go back to the start after each test by themselves, so set them in `beforeEach` or in the test.
 * Where the engine cannot do it, the test is skipped, and the reason is in the table at the end of the run.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree. Role and name are Chromium's own words, so "StaticText" is a role. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly value?: string | number;
  readonly description?: string;
  readonly focused: boolean;
  /** `disabled`, `busy`, `level`, `url`, `expanded`, `live`, …, and `current` and `lang` as written in the document. */
  readonly properties: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly AxNode[];
}

export interface RecordedRequest {
  readonly url: string;
  /** "VeryHigh", "High", "Medium", "Low" or "VeryLow", as Chromium asked at first; the others do not tell. */
  readonly priority?: string;
  /** What it was made for, in the words of the engine ("Image" or "img"); Firefox does not tell. */
  readonly type?: string;
}

/** Media features and the media type, such as `{ 'prefers-reduced-motion': 'reduce', type: 'print' }`. */
export interface MediaSettings {
  readonly type?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'forced-colors'?: 'active' | 'none';
}

const START_VIEWPORT = { width: 800, height: 600 };
const undo = new Set<() => Promise<unknown>>();
const resetViewport = () => executeServerCommand('viewport', START_VIEWPORT);
const resetMedia = () => executeServerCommand('media', {});
const stopRecording = () => executeServerCommand('network', 'stop');
let running: Mocha.Runnable | undefined;

beforeEach(function () {
  running = this.currentTest;
});

afterEach(async () => {
  const steps = [...undo];
  undo.clear();
  for (const step of steps) await step();
});

/** Carries out a command; in an engine that cannot do it, the test ends here as skipped. */
async function run<T>(command: string, payload?: unknown): Promise<T> {
  const answer = await executeServerCommand<T | { cannot: string }, unknown>(command, payload);
  if (!isRefusal(answer)) return answer;
  await executeServerCommand('skipped', { test: running!.titlePath().join(' › '), reason: answer.cannot });
  return running!.skip();
}

function isRefusal(answer: unknown): answer is { cannot: string } {
  return typeof answer === 'object' && answer !== null && 'cannot' in answer;
}

/** For what a test needs of an engine beside the functions of this file; the words are in abilities.mjs. */
export async function needs(
  ability: 'ax-tree' | 'touch' | 'pdf' | 'print' | 'forced-colors' | 'focus-ring' | 'layout-shift' | 'priority',
): Promise<void> {
  await run('needs', ability);
}

/** Presses keys one after the other; each may be a chord: `press('Tab', 'Shift+Tab', 'Space')`. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await run('press', chord);
}

/** Clicks the middle of an element with a real mouse, after scrolling it into view; or a point of the viewport. */
export async function click(target: Element | Point): Promise<void> {
  await run('mouse', { action: 'click', ...pointOf(target) });
}

/** Moves the mouse over an element or to a point. */
export async function hover(target: Element | Point): Promise<void> {
  await run('mouse', { action: 'move', ...pointOf(target) });
}

/** Taps with a finger. */
export async function tap(target: Element | Point): Promise<void> {
  await run('touch', pointOf(target));
}

/** Puts a finger on an element, moves it by `dx` and `dy` pixels within `ms` milliseconds, and lifts it. */
export async function swipe(target: Element | Point, by: { dx?: number; dy?: number; ms?: number }): Promise<void> {
  await run('touch', { ...pointOf(target), ...by });
}

/** Sets the size of the page in CSS pixels; `scale` is the number of device pixels for each. */
export async function viewport(width: number, height = START_VIEWPORT.height, scale = 1): Promise<void> {
  undo.add(resetViewport);
  await run('viewport', { width, height, scale });
}

/** Sets media features and type; what is not named is as usual. */
export async function media({ type, ...features }: MediaSettings): Promise<void> {
  undo.add(resetMedia);
  await run('media', { type, features });
}

/** The accessibility tree of the page, without ignored nodes. */
export async function axTree(): Promise<AxNode> {
  return run<AxNode>('ax-tree');
}

/** The same tree as a list, in the order in which it is read. */
export async function axNodes(): Promise<AxNode[]> {
  return flatten(await axTree());
}

/** A node and everything in it, in the order in which it is read. */
export function flatten(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** Begins to note every request of the page; the function that comes back gives those noted so far. */
export async function recordRequests(): Promise<() => Promise<RecordedRequest[]>> {
  undo.add(stopRecording);
  await run('network', 'start');
  return () => run<RecordedRequest[]>('network', 'list');
}

/** Of these requests the addresses that `matches`, once there are `count`, and time for more has passed. Firefox tells late of what it has asked for. */
export async function asked(
  requests: () => Promise<RecordedRequest[]>,
  matches: (url: string) => boolean,
  count: number,
): Promise<string[]> {
  const found = async (): Promise<string[]> => (await requests()).map(({ url }) => url).filter(matches);
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  for (let i = 0; i < 80 && (await found()).length < count; i++) await pause(100);
  await pause(400);
  return found();
}

/** The page as a PDF (A4), as bytes. Fires `beforeprint` and `afterprint`. */
export async function pdf(): Promise<Uint8Array> {
  const base64 = await run<string>('pdf');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Name of the browser engine: "Chromium", "Firefox" or "WebKit". */
export async function engine(): Promise<string> {
  return run<string>('engine');
}

/** The address of one of the answers in test-data.mjs: `testData('status', { code: 404 })`. */
export function testData(
  name: 'echo' | 'slow' | 'status' | 'redirect' | 'large' | 'open' | 'picture',
  query: Record<string, string | number> = {},
): string {
  const pairs = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return new URL(`/test-data/${name}?${new URLSearchParams(pairs)}`, location.href).href;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(target: Element | Point): Point {
  if (!(target instanceof Element)) return { x: target.x, y: target.y };
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
