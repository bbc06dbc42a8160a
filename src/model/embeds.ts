/** Recognizes videos on sites that have a player for other pages. */

/** A video on another site. */
export interface Embed {
  /** The site as people know it: "YouTube", "Vimeo" or the host. */
  readonly host: string;
  /** The address of the player. */
  readonly src: string;
  /** The address of the page where the video can be watched. */
  readonly url: string;
}

// Each expression matches a host as a whole, so that `youtube.com.evil.example` is another site.
const YOUTUBE = /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^(?:www\.)?youtu\.be$/;
const VIMEO = /^(?:(?:www|player)\.)?vimeo\.com$/;
/** The hosts that the pictures of both sites come from. */
const PICTURES = /(?:^|\.)(?:ytimg|ggpht|youtube|youtube-nocookie|vimeo|vimeocdn)\.com$/;

/** Addresses of YouTube that look like that of a video, but name a playlist or a channel. */
const NO_VIDEO = /^(?:videoseries|live_stream)$/;

/**
 * Returns the video at an address of YouTube, of Vimeo, or of one of `hosts`; `undefined` for any other address. The
 * addresses of YouTube and Vimeo are made anew, so that nothing of the given address but the id reaches the player.
 */
export function embedOf(address: string | undefined, hosts: readonly string[] = []): Embed | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const { protocol, host, href, username } = url;
  if (!/^https?:$/.test(protocol)) return undefined;
  if (YOUTUBE.test(host)) return youTubeVideo(url);
  if (VIMEO.test(host)) return vimeoVideo(url);
  // A browser refuses an address with a password in a frame.
  if (protocol !== 'https:' || username || !hosts.includes(host)) return undefined;
  return { host: host.replace(/^www\./, ''), src: href, url: href };
}

/** Returns the hosts in the text of an attribute, which spaces or commas separate. */
export function hostsIn(text: string | null | undefined): readonly string[] {
  return String(text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Whether a picture comes from the site of the video, which would learn of each visitor of the page. */
export function isFromSite(picture: string, { src }: Embed): boolean {
  if (!URL.canParse(picture)) return false;
  const [host, site] = [new URL(picture).host, new URL(src).host];
  return PICTURES.test(host) || host === site || host.endsWith(`.${site}`);
}

function youTubeVideo({ host, pathname, searchParams }: URL): Embed | undefined {
  const [, path] = /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname) ?? [];
  const id = host.endsWith('.be') ? pathname.split('/')[1] : (path ?? searchParams.get('v'));
  if (!id || !/^[\w-]+$/.test(id) || NO_VIDEO.test(id)) return undefined;
  const seconds = secondsOf(searchParams.get('t') ?? searchParams.get('start'));
  const [start, time] = seconds ? [`&start=${seconds}`, `&t=${seconds}s`] : ['', ''];
  return {
    host: 'YouTube',
    // Without its keys of one letter, which would disturb a visitor who speaks to the computer (WCAG 2.1.4).
    src: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&disablekb=1${start}`,
    url: `https://www.youtube.com/watch?v=${id}${time}`,
  };
}

/** Reads the time at which a video starts: seconds, or a text such as `1h2m3s`. */
function secondsOf(time: string | null): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function vimeoVideo({ host, pathname, searchParams }: URL): Embed | undefined {
  const [, id, key] =
    (host.startsWith('player.')
      ? /^\/video\/(\d+)\/?$/
      : /^\/(?:channels\/[^/]+\/|groups\/[^/]+\/videos\/)?(\d+)(?:\/(\w+))?\/?$/
    ).exec(pathname) ?? [];
  // The key of a video that is not listed.
  const hash = key ?? searchParams.get('h');
  if (!id || (hash && !/^\w+$/.test(hash))) return undefined;
  return {
    host: 'Vimeo',
    src: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`,
    url: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
  };
}
