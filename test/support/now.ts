/** Sets the clock of the page and the time zone of its reader until the end of the test. */
const realNow = Date.now;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the formatter below
const { resolvedOptions } = Intl.DateTimeFormat.prototype;

/** Stops the clock of the page at a time. Timers keep running. */
export function setNow(time: string): void {
  const now = Date.parse(time);
  Date.now = () => now;
}

/** Lets the clock of the page run from a time on. */
export function runFrom(time: string): void {
  const ahead = Date.parse(time) - realNow();
  Date.now = () => realNow() + ahead;
}

/** Sets the time zone of the browser, as `Intl` tells it. No browser has a setting for it. */
export function setReaderZone(timeZone: string): void {
  const own = resolvedOptions.call(new Intl.DateTimeFormat()).timeZone;
  Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
    const options = resolvedOptions.call(this);
    return options.timeZone === own ? { ...options, timeZone } : options;
  };
}

afterEach(() => {
  Date.now = realNow;
  Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
});
