/**
 * The networks that `share-to` accepts: for each, the name that is shown, and an address with placeholders for the
 * title and the address of the page. All of them are plain links, so nothing is loaded from third parties.
 */
const NETWORKS: Readonly<Record<string, readonly [name: string, address: string]>> = {
  email: ['email', 'mailto:?subject={title}&body={title}%0A{url}'],
  linkedin: ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url={url}'],
  facebook: ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u={url}'],
  // Mastodon has no single site. The reader chooses a server on the share page of the Mastodon project (2026), which
  // works in the browser only.
  mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text={title}%20{url}'],
  whatsapp: ['WhatsApp', 'https://wa.me/?text={title}%20{url}'],
  x: ['X', 'https://x.com/intent/post?text={title}&url={url}'],
  bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text={title}%20{url}'],
};

export interface ShareLink {
  /** `email`, or the name of a network in its official spelling. */
  readonly network: string;
  readonly url: string;
}

/** Returns the links for the names in `networks`, in that order. Unknown names are left out. */
export function shareLinks(networks: string, title: string, url: string): readonly ShareLink[] {
  return networks
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => Object.hasOwn(NETWORKS, word))
    .map((word) => {
      const [network, address] = NETWORKS[word]!;
      return { network, url: address.replace(/{(\w+)}/g, (_, name) => encode(name === 'url' ? url : title)) };
    });
}

/**
 * Percent-encodes a text. A space becomes `%20`, because mail programs do not decode `+`. A lone surrogate, on which
 * `encodeURIComponent` throws, becomes a replacement character.
 */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');
}
