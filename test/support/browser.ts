/**
 * Functions that control the browser from outside the page, each with a command of commands.mjs. Viewport, media and
 * recording are reset after each test, so set them in `beforeEach` or in the test. If an engine lacks the ability, the
 * test is skipped, and the reason is in the table at the end of the run.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree. Roles have the names of Chromium, such as "StaticText". */
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
  /** The initial priority in Chromium: "VeryHigh", "High", "Medium", "Low" or "VeryLow". Others do not report it. */
  readonly priority?: string;
  /** The type of the request, as the engine names it ("Image" or "img"). Firefox does not report it. */
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

const DEFAULT_VIEWPORT = { width: 800, height: 600 };
const undo = new Set<() => Promise<unknown>>();
const resetViewport = () => executeServerCommand('viewport', DEFAULT_VIEWPORT);
const resetMedia = () => executeServerCommand('media', {});
const stopRecording = () => executeServerCommand('network', 'stop');
let currentTest: Mocha.Runnable | undefined;

beforeEach(function () {
  currentTest = this.currentTest;
});

afterEach(async () => {
  const steps = [...undo];
  undo.clear();
  for (const step of steps) await step();
});

/** Runs a command. In an engine that cannot do it, ends the test as skipped. */
async function run<T>(command: string, payload?: unknown): Promise<T> {
  const result = await executeServerCommand<T | { cannot: string }>(command, payload);
  if (!isRefusal(result)) return result;
  await executeServerCommand('skipped', { test: currentTest!.titlePath().join(' › '), reason: result.cannot });
  return currentTest!.skip();
}

function isRefusal(result: unknown): result is { cannot: string } {
  return typeof result === 'object' && result !== null && 'cannot' in result;
}

/** Skips the test in an engine without this ability of abilities.mjs. */
export async function needs(
  ability: 'ax-tree' | 'touch' | 'pdf' | 'print' | 'forced-colors' | 'focus-ring' | 'layout-shift' | 'priority',
): Promise<void> {
  await run('needs', ability);
}

/** Presses keys one after the other; each may be a chord: `press('Tab', 'Shift+Tab', 'Space')`. */
export async function press(...chords: string[]): Promise<void> {
  for (const chord of chords) await run('press', chord);
}

/** Scrolls an element into view and clicks its middle with a real mouse, or clicks a point of the viewport. */
export async function click(target: Element | Point): Promise<void> {
  await run('mouse', { action: 'click', ...pointOf(target) });
}

/** Presses the mouse at one point, moves it to another, and releases it there. */
export async function dragMouse(from: Point, to: Point): Promise<void> {
  await run('mouse', { action: 'move', ...from });
  await run('mouse', { action: 'down', ...from });
  await run('mouse', { action: 'move', x: (from.x + to.x) / 2, y: to.y });
  await run('mouse', { action: 'move', ...to });
  await run('mouse', { action: 'up', ...to });
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
export async function viewport(width: number, height = DEFAULT_VIEWPORT.height, scale = 1): Promise<void> {
  undo.add(resetViewport);
  await run('viewport', { width, height, scale });
}

/** Sets media features and type. All others have their default. */
export async function media({ type, ...features }: MediaSettings): Promise<void> {
  undo.add(resetMedia);
  await run('media', { type, features });
}

/** Returns the accessibility tree of the page, without ignored nodes. */
export async function axTree(): Promise<AxNode> {
  return run<AxNode>('ax-tree');
}

/** Returns the same tree as a list in reading order. */
export async function axNodes(): Promise<AxNode[]> {
  return flatten(await axTree());
}

/** Returns a node and its descendants in reading order. */
export function flatten(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** Starts recording the requests of the page. Returns a function that returns the requests so far. */
export async function recordRequests(): Promise<() => Promise<RecordedRequest[]>> {
  undo.add(stopRecording);
  await run('network', 'start');
  return () => run<RecordedRequest[]>('network', 'list');
}

/**
 * Returns the addresses of the requests that match. Waits up to 8 seconds until there are `count`, since Firefox
 * reports its requests late, and then 400 ms more for further ones.
 */
export async function requestedUrls(
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

/** Returns the bytes of the page as a PDF (A4). Fires `beforeprint` and `afterprint`. */
export async function pdf(): Promise<Uint8Array> {
  const base64 = await run<string>('pdf');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Returns the name of the browser engine: "Chromium", "Firefox" or "WebKit". */
export async function engine(): Promise<string> {
  return run<string>('engine');
}

/** Returns the address of a response in test-data.mjs: `testData('status', { code: 404 })`. */
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

/** Returns the middle of an element after scrolling it into view, or the point itself. */
function pointOf(target: Element | Point): Point {
  if (!(target instanceof Element)) return { x: target.x, y: target.y };
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
