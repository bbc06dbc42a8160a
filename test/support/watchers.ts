/**
 * Starts counting observers, and event listeners on objects that outlive an element. Returns a function that stops the
 * count and returns those that are still active.
 */
export function countWatchers(): () => string[] {
  const outlivingTargets = new Map<unknown, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
  ]);
  const listeners = new Map<string, number>();
  const observers = new Set<object>();
  const undo: (() => void)[] = [];

  /** Runs `spy` before each call of a method of the platform. */
  function before(prototype: object, name: string, spy: (self: object, args: unknown[]) => void): void {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    const method = descriptor.value as (...args: unknown[]) => unknown;
    const spied = function (this: object | undefined, ...args: unknown[]): unknown {
      spy(this ?? window, args);
      return method.apply(this ?? window, args);
    };
    Object.defineProperty(prototype, name, { ...descriptor, value: spied });
    undo.push(() => Object.defineProperty(prototype, name, descriptor));
  }

  const count = (self: object, type: unknown, by: number): void => {
    const key = `${outlivingTargets.get(self)} ${String(type)}`;
    if (outlivingTargets.has(self)) listeners.set(key, (listeners.get(key) ?? 0) + by);
  };
  before(EventTarget.prototype, 'addEventListener', (self, [type]) => count(self, type, 1));
  before(EventTarget.prototype, 'removeEventListener', (self, [type]) => count(self, type, -1));
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    before(prototype, 'observe', (self) => observers.add(self));
    before(prototype, 'disconnect', (self) => observers.delete(self));
  }
  return () => {
    undo.forEach((step) => step());
    const left = [...listeners].filter(([, times]) => times > 0).map(([key, times]) => `${key} × ${times}`);
    return [...left, ...[...observers].map(({ constructor }) => constructor.name)];
  };
}
