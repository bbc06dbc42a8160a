/**
 * What `share-to` may name: the name that is shown, and an address with the title and the address of the page in it.
 * All are plain links: nothing is loaded from anyone.
 */
const NETWORKS: Readonly<Record<string, readonly [name: string, address: string]>> = {
  email: ['email', 'mailto:?subject={title}&body={title}%0A{url}'],
  linkedin: ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url={url}'],
  facebook: ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u={url}'],
  // Mastodon has no one site; its makers' page of 2026 lets the reader choose a server, in the browser only.
  mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text={title}%20{url}'],
  whatsapp: ['WhatsApp', 'https://wa.me/?text={title}%20{url}'],
  x: ['X', 'https://x.com/intent/post?text={title}&url={url}'],
  bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text={title}%20{url}'],
};

export interface ShareLink {
  /** `email`, or the name of a network as its makers write it. */
  readonly network: string;
  readonly url: string;
}

/** The links for the networks that are named, in that order; words that name none are left out. */
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
 * Percent-encoded with `%20`, which mail programs understand and `+` they do not. A lone surrogate, on which
 * `encodeURIComponent` throws, becomes a replacement character.
 */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');
}
