import type { Recording } from '../../model/event-details.js';
import { embedOf, type Embed } from '../../model/embeds.js';
import { mediaKind } from '../../model/file-type.js';

/** How a recording can be played: in the browser's own player, in the player of another site, or behind a link. */
export type Playback =
  | { readonly kind: 'video' | 'audio'; readonly url: string }
  | ({ readonly kind: 'embed' } & Embed)
  | { readonly kind: 'link'; readonly url: string };

/**
 * Returns how a recording can be played; `undefined` if it has no address, or if its file cannot be loaded. `hosts` are
 * the other sites whose player may be shown. `isSecure`: whether the page has the scheme `https:`, so that it must not
 * load anything with `http:`.
 */
export function playbackOf(
  { contentUrl, embedUrl, url, encodingFormat }: Recording,
  hosts: readonly string[],
  isSecure: boolean,
): Playback | undefined {
  const addresses = [contentUrl, embedUrl, url].filter((address) => address !== undefined);
  const file =
    contentUrl && mediaKind(contentUrl, encodingFormat) ? contentUrl : url && mediaKind(url) ? url : undefined;
  const embed = addresses.map((address) => embedOf(address, hosts)).find((found) => found !== undefined);
  if (file && !embedOf(file)) {
    if (isSecure && /^http:/i.test(file)) return undefined;
    return { kind: mediaKind(file, encodingFormat)!, url: file };
  }
  if (embed) return { kind: 'embed', ...embed };
  // A page for people comes before the address of a player.
  const page = url ?? embedUrl ?? contentUrl;
  return page === undefined ? undefined : { kind: 'link', url: page };
}
