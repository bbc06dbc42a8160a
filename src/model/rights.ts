import type { Gallery, NamedLink, Photo, Rights } from './event-details.js';

/** The address of a Creative Commons licence. It contains name, version, and the country if there is one. */
const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\/(by(?:-n[cd]|-sa)*|zero|mark)\/(\d\.\d)(?:\/(igo|scotland|[a-z]{2}))?(?![\w.])/;

/**
 * Returns the rights in a photo. For each field that the photo does not have, the one of the set applies. A notice that
 * is shown as the credit is left out.
 */
export function rightsOf(photo: Photo, gallery: Gallery | undefined): Rights {
  const { copyrightNotice, creditText, ...rights }: Photo = { ...gallery, ...photo };
  return !copyrightNotice || copyrightNotice === creditText ? rights : { ...rights, copyrightNotice };
}

/**
 * Returns the name of a licence: the name in the data, or the short name by Creative Commons, such as "CC BY-NC 4.0",
 * or the site that has its text.
 */
export function licenceName({ name, url = '' }: NamedLink): string {
  if (name) return name;
  const [, kind, version, country = ''] = CREATIVE_COMMONS.exec(url) ?? [];
  if (!kind) return siteOf(url);
  const title = kind === 'zero' ? 'CC0' : kind === 'mark' ? 'Public Domain Mark' : `CC ${kind.toUpperCase()}`;
  return `${title} ${version} ${country.toUpperCase()}`.trim();
}

/** Returns the host of an address as people know it, or the address if it has no host. */
function siteOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host.replace(/^www\./, '')) || url;
}
