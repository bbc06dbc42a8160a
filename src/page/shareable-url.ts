import { safeUrl } from '../model/safe-url.js';
import { canonicalUrl } from './page-address.js';

/**
 * Returns the address to share: that of `canonicalUrl`. A fragment such as `#/events/5` or `#!/events/5` is a route, by
 * which a script chooses the page, so it is kept. Returns `undefined` if the address leads nowhere for others, as that
 * of a file, or of a preview in a frame (`about:srcdoc`).
 */
export function shareableUrl(): string | undefined {
  const url = safeUrl(canonicalUrl().replace(/#(?![/!]).*/s, ''), 'data');
  return url && (url.includes('#') ? url : url + (/^#[/!][^#]*/.exec(location.hash)?.[0] ?? ''));
}
