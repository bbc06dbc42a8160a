/** The networks that `share-to` may name, with the name that is shown. All are plain links: nothing is loaded from anyone. */
const NETWORKS: ReadonlyMap<string, readonly [name: string, address: (title: string, url: string) => string]> = new Map(
  Object.entries({
    linkedin: [
      'LinkedIn',
      (_title: string, url: string) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
    ],
    facebook: [
      'Facebook',
      (_title: string, url: string) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
    ],
    // Mastodon has no one site; its makers' page of 2026 lets the reader choose a server, in the browser only.
    mastodon: [
      'Mastodon',
      (title: string, url: string) => `https://share.joinmastodon.org/#${query({ text: `${title} ${url}` })}`,
    ],
    whatsapp: ['WhatsApp', (title: string, url: string) => `https://wa.me/?${query({ text: `${title} ${url}` })}`],
    x: ['X', (title: string, url: string) => `https://x.com/intent/post?${query({ text: title, url })}`],
    bluesky: [
      'Bluesky',
      (title: string, url: string) => `https://bsky.app/intent/compose?${query({ text: `${title} ${url}` })}`,
    ],
  }),
) as never;

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
    .flatMap((word) => {
      if (word === 'email')
        return [{ network: word, url: `mailto:?${query({ subject: title, body: `${title}\n${url}` })}` }];
      const network = NETWORKS.get(word);
      return network ? [{ network: network[0], url: network[1](title, url) }] : [];
    });
}

/** Percent-encoded with `%20`, which mail programs understand and `+` they do not. A lone surrogate, on which encoding throws, becomes a replacement character. */
function query(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString().replaceAll('+', '%20');
}
