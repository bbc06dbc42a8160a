/** Fakes the state of the document, as an optimizer does that runs the scripts of a page later. */

/** The times that a browser gives for the page; 0 before that state is reached. */
type Times = Partial<Pick<PerformanceNavigationTiming, 'domInteractive' | 'domComplete'>>;

/** Fakes `document.readyState`, and the browser's own times, until the end of the test. Without `times` it has none. */
export function fakePageState(readyState: DocumentReadyState, times?: Times): void {
  Object.defineProperty(document, 'readyState', { value: readyState, configurable: true });
  performance.getEntriesByType = () => (times ? [times as PerformanceNavigationTiming] : []);
}

afterEach(() => {
  Reflect.deleteProperty(document, 'readyState');
  Reflect.deleteProperty(performance, 'getEntriesByType');
});
