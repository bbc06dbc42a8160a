/** Hostile test data, and a search for harm in the rendered page and in printed HTML. */

import { TAGS } from '../../src/tags.js';

/** Hostile texts for data, attributes and HTML. Each has a visible effect if it is used as more than a text. */
export const HOSTILE: readonly string[] = [
  'javascript:globalThis.hacked=1',
  'JaVaScRiPt:globalThis.hacked=1',
  'java\tscript:globalThis.hacked=1',
  'java\nscript:globalThis.hacked=1',
  '\u0001javascript:globalThis.hacked=1',
  ' javascript:globalThis.hacked=1',
  'javascript&colon;globalThis.hacked=1',
  '&#106;avascript:globalThis.hacked=1',
  'vbscript:globalThis.hacked=1',
  'data:text/html,<script>globalThis.hacked=1</script>',
  'data:image/svg+xml,<svg onload="globalThis.hacked=1"/>',
  'data:text/javascript,globalThis.hacked=1',
  'view-source:javascript:globalThis.hacked=1',
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=1</script>',
  '&lt;img src=x onerror=globalThis.hacked=1&gt;',
  '&amp;lt;script&amp;gt;globalThis.hacked=1&amp;lt;/script&amp;gt;',
  '"><svg onload="globalThis.hacked=1">',
  "' onfocus='globalThis.hacked=1' autofocus='",
  '</p></section><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<style>*{display:none!important}</style>',
  'x; background: url(javascript:globalThis.hacked=1)',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<scr<script>ipt>globalThis.hacked=1</scr</script>ipt>',
  // eslint-disable-next-line no-template-curly-in-string -- a text that looks like a template
  '${globalThis.hacked=1}{{constructor.constructor("globalThis.hacked=1")()}}',
  '<!-- --!><img src=x onerror="globalThis.hacked=1"> -->',
  '\u202egnp.exe\u2066 turned \u200f',
  '\ud800 half a pair',
  '\u0000',
  '__proto__',
  'constructor',
  'a.jpg 1x, javascript:globalThis.hacked=1 2x',
  'x'.repeat(30_000),
];

/** Values that are not texts, for fields that expect a text. */
export const TRAPS: readonly unknown[] = [
  ['javascript:globalThis.hacked=1'],
  { contentUrl: 'javascript:globalThis.hacked=1', url: ['javascript:globalThis.hacked=1'] },
  {
    toString: () => 'javascript:globalThis.hacked=1',
    name: { name: { name: '<img src=x onerror=globalThis.hacked=1>' } },
  },
  JSON.parse('{"__proto__": {"polluted": "yes", "name": "x", "contentUrl": "javascript:globalThis.hacked=1"}}'),
  JSON.parse(
    '{"constructor": {"prototype": {"polluted": "yes"}}, "innerHTML": "<img src=x onerror=globalThis.hacked=1>"}',
  ),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('a trap');
      },
      ownKeys: () => {
        throw new Error('a trap');
      },
    },
  ),
  () => 'javascript:globalThis.hacked=1',
  Symbol('javascript:globalThis.hacked=1'),
  10n,
  NaN,
  Infinity,
  -1,
  true,
  null,
];

/** An event to come with a value in every field that is a text, an address or a number. */
export function toCome(value: unknown): Record<string, unknown> {
  const thing = { name: value, url: value, email: value, telephone: value, description: value };
  const offer = { ...thing, linkText: value, availability: value, price: value, priceText: value, starts: value };
  const medium = { ...thing, thumbnailUrl: value, transcript: value, transcriptUrl: value, caption: [thing, value] };
  return {
    ...thing,
    startDate: '2099-06-19T10:00Z',
    previousStartDate: value,
    timeZone: value,
    eventStatus: ['rescheduled', value],
    statusNote: value,
    location: [
      { ...thing, address: value, hasMap: value, geo: { latitude: value, longitude: value } },
      { ...thing, '@type': 'VirtualLocation' },
    ],
    offers: [{ ...offer, priceCurrency: value, ends: value }, offer],
    about: [thing, value],
    keywords: value,
    organizer: { ...thing, contactPoint: thing },
    sponsor: [thing, value],
    performer: [
      { ...thing, roleName: value, jobTitle: value, affiliation: value, image: value, imageAlt: value },
      value,
    ],
    inLanguage: [value, 'fr'],
    accessibilitySummary: value,
    additionalProperty: thing,
    identifier: value,
    eventSchedule: value,
    recordedIn: [
      { ...medium, embedUrl: value, url: value },
      { ...medium, contentUrl: '/talk.mp4', duration: value, live: { startDate: value, endDate: value } },
      {
        ...medium,
        embedUrl: typeof value === 'string' ? `https://youtu.be/${value}` : value,
        publication: { isLiveBroadcast: value },
      },
      { ...thing, '@type': 'DigitalDocument', encodingFormat: value, contentSize: value, inLanguage: value },
      value,
    ],
  };
}

const ALLOWED = new Set(
  [
    'section div span p a img ul ol li dl dt dd nav h1 h2 h3 h4 h5 h6 button slot bdi time em strong cite br dialog',
    'svg path circle rect g input label output details summary video audio track',
    ...TAGS,
  ].flatMap((names) => names.split(' ')),
);
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?|mailto|tel|webcal):/,
  src: /^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/,
  poster: /^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/,
};
const FORBIDDEN = /^(?:on.*|style|srcdoc|action|formaction|xlink:href|background|target)$/;

/** Returns the harm found below `root` and in all shadow roots of the package's elements. Empty if there is none. */
export function harm(root: ParentNode): string[] {
  const found: string[] = [];
  const visit = (parent: ParentNode, isOurs: boolean): void => {
    for (const element of parent.querySelectorAll('*')) {
      if (isOurs) found.push(...faults(element));
      if (element.shadowRoot) visit(element.shadowRoot, true);
    }
  };
  visit(root, false);
  if ('hacked' in globalThis) found.push('a script ran');
  if ('polluted' in {} || 'polluted' in Function.prototype) found.push('a prototype was changed');
  return found;
}

/** Returns the tags, attributes and addresses of an element that are not allowed. */
function faults(element: Element, isPrinted = false): string[] {
  const faults = isPrinted || ALLOWED.has(element.localName) ? [] : [`<${element.localName}>`];
  for (const { name, value } of element.attributes) {
    const isOwnLink = name === 'target' && value === '_blank' && element.getAttribute('rel')?.includes('noopener');
    // A script of the package sets this height, which reserves the space of a caption that grew.
    const isOwnHeight = name === 'style' && /^min-block-size: [\d.]+px;$/.test(value);
    if (FORBIDDEN.test(name) && !isOwnLink && !isOwnHeight) faults.push(`${name}="${value}"`);
    const allowed = ADDRESSES[name];
    if (allowed && !allowed.test(new URL(value, document.baseURI).href)) faults.push(`${name}="${value}"`);
    if (name === 'srcset')
      for (const candidate of value.split(', '))
        if (!ADDRESSES['src']!.test(candidate)) faults.push(`srcset="${value}"`);
  }
  return faults;
}

/** What printed HTML may have besides what elements render. */
const PRINTED = new Set(['figure', 'figcaption', 'script']);
const PRINTED_ATTRIBUTES =
  /^(?:id|class|lang|dir|href|hreflang|src|srcset|sizes|alt|width|height|loading|datetime|type|from|heading-level|aria-label|aria-current|data-(?:from|heading-level|status|date|outcome))$/;

/** Returns the harm in printed HTML: forbidden tags, attributes and addresses, and scripts that would run. */
export function harmInHtml(html: string): string[] {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...head.children, ...body.querySelectorAll('*')];
  return elements.flatMap((element) => {
    if (element.localName === 'script') return faultsOfScript(element as HTMLScriptElement);
    const names = element.getAttributeNames().filter((name) => !PRINTED_ATTRIBUTES.test(name));
    const isAllowed = PRINTED.has(element.localName) || ALLOWED.has(element.localName);
    return [...(isAllowed ? [] : [`<${element.localName}>`]), ...names, ...(isAllowed ? faults(element, true) : [])];
  });
}

function faultsOfScript({ type, text }: HTMLScriptElement): string[] {
  JSON.parse(text);
  return /^application\/(?:ld\+)?json$/.test(type) ? [] : [`<script type="${type}">`];
}
