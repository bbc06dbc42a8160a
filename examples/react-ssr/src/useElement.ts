import { useEffect, useRef, type JSX } from 'react';

type Tag = keyof HTMLElementTagNameMap & keyof JSX.IntrinsicElements;

/**
 * Returns a `ref` for a custom element with properties and handlers. React 19 sets neither when it hydrates the HTML of
 * a server, and React 18 never does. Without this fault, the element could get the same object as `{...props}`.
 */
export function useElement<T extends Tag>(props: JSX.IntrinsicElements[T]) {
  const ref = useRef<HTMLElementTagNameMap[T]>(null);
  useEffect(() => {
    const element = ref.current!;
    const handlers = new AbortController();
    for (const [name, value] of Object.entries(props)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value, { signal: handlers.signal });
      else Reflect.set(element, name, value);
    }
    return () => handlers.abort();
  });
  return ref;
}
