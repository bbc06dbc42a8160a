import { html, nothing, type TemplateResult } from 'lit';
import { isFromSite, type Embed } from '../../model/embeds.js';
import type { Captions, EventSummary, Recording } from '../../model/event-details.js';
import { periodsOf, type Dated } from '../../model/periods.js';
import { phaseOf } from '../../model/phase.js';
import { heading } from '../../ui/heading.js';
import { playIcon } from '../../ui/icons.js';
import { inline, labelled, paragraphs, word, wordAround, wordLine } from '../../ui/text.js';
import { formatDate } from '../../words/format-date.js';
import { languageName } from '../../words/language-name.js';
import { formatDuration } from '../../words/format-units.js';
import type { Words } from '../../words/words.js';
import type { Playback } from './playback.js';

/** What the page and the visitor have chosen for one recording. */
export interface RecordingOptions {
  readonly playback: Playback | undefined;
  /** Whether the visitor has pressed the button to play. */
  readonly isPlaying: boolean;
  readonly onPlay: (event: Event) => void;
  /** The event, whose dates stand for missing ones of a broadcast. */
  readonly event: EventSummary;
  readonly now: number;
  /** The level of the heading. */
  readonly level: number;
  /** The position of the recording, for ids. */
  readonly index: number;
  readonly words: Words;
}

/** Renders a recording: name, time of the broadcast, duration, player, description and transcript. */
export function recordingTemplate(recording: Recording, options: RecordingOptions): TemplateResult {
  const { words, level } = options;
  const { duration } = recording;
  const length = duration && formatDuration(duration, words.language);
  return html`
    ${heading(level, inline(recording))} ${liveTemplate(recording, options)}
    ${length ? html`<p part="duration"><bdi>${length}</bdi></p>` : nothing} ${playbackTemplate(recording, options)}
    ${paragraphs(recording, 'description')} ${transcriptTemplate(recording, words)}
  `;
}

/** The dates of a broadcast. */
export function datesOf({ live }: Recording, { startDate, endDate, timeZone, eventStatus }: EventSummary): LiveDates {
  return {
    startDate: live?.startDate ?? startDate,
    endDate: live?.endDate ?? endDate,
    timeZone,
    eventStatus,
  };
}

type LiveDates = Dated & Pick<EventSummary, 'eventStatus'>;

function liveTemplate(recording: Recording, { event, now, words }: RecordingOptions): TemplateResult | typeof nothing {
  if (!recording.live) return nothing;
  const dates = datesOf(recording, event);
  const phase = phaseOf(dates, now);
  if (phase === 'now') return wordLine('live', 'live', words);
  const next = phase === 'upcoming' && periodsOf(dates)[0];
  if (!next) return nothing;
  const { text } = formatDate(next.start, { language: words.languageOf('starts'), timeZone: dates.timeZone });
  return wordLine('live', 'starts', words, { date: text });
}

function playbackTemplate(recording: Recording, options: RecordingOptions): TemplateResult | typeof nothing {
  const { playback, words } = options;
  if (!playback) return nothing;
  const { kind, url } = playback;
  if (kind === 'link')
    return html`<p part="watch"><a href=${url}>${wordAround('watch', words, { name: recording.name })}</a></p>`;
  if (kind !== 'embed') return fileTemplate(recording, playback, words);
  return html`
    ${options.isPlaying ? playerTemplate(playback, recording) : plateTemplate(playback, recording, options)}
    <p part="watch"><a href=${url}>${word('watchOn', words, { host: playback.host })}</a></p>
  `;
}

/** Renders the browser's own player. In print, the address stands in its place. */
function fileTemplate(
  { name, caption = [], thumbnailUrl }: Recording,
  { kind, url }: Extract<Playback, { kind: 'video' | 'audio' }>,
  words: Words,
): TemplateResult {
  // A browser loads captions from another origin only if it may load the whole recording so.
  const isElsewhere = caption.some(
    ({ contentUrl }) => new URL(contentUrl, document.baseURI).origin !== location.origin,
  );
  const origin = isElsewhere ? 'anonymous' : nothing;
  const tracks = caption.map((one) => trackTemplate(one, words));
  const player =
    kind === 'audio'
      ? html`<audio part="player" class="no-print" controls preload="none" aria-label=${name} crossorigin=${origin} src=${url}>${tracks}</audio>`
      : html`<video part="player" class="no-print" controls playsinline preload="none" aria-label=${name} crossorigin=${origin} poster=${thumbnailUrl ?? nothing} src=${url}>${tracks}</video>`;
  return html`${player}<p class="print-only">${url}</p>`;
}

function trackTemplate({ contentUrl, name, inLanguage }: Captions, words: Words): TemplateResult {
  const label = name ?? (inLanguage && languageName(inLanguage, words.language));
  return html`<track kind="captions" srclang=${inLanguage ?? nothing} label=${label ?? nothing} src=${contentUrl} />`;
}

/** Renders what stands in the place of a player until the visitor has pressed the button: nothing is loaded before. */
function plateTemplate(
  embed: Embed,
  { name, thumbnailUrl }: Recording,
  { index, words, onPlay }: RecordingOptions,
): TemplateResult {
  const poster = thumbnailUrl && !isFromSite(thumbnailUrl, embed) ? thumbnailUrl : undefined;
  return html`<div part="plate" class="no-print ${poster ? 'has-poster' : ''}">
    ${poster ? html`<img part="poster" alt="" loading="lazy" decoding="async" src=${poster} />` : nothing}
    <div class="over">
      <button class="control" part="play" type="button" aria-describedby="note-${index}" @click=${onPlay}>${playIcon()}${wordAround('playVideo', words, { name: name })}</button>
      <p part="note" id="note-${index}">${word('playingLoadsContentFrom', words, { host: embed.host })}</p>
    </div>
  </div>`;
}

const ALLOW = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
const SANDBOX = 'allow-scripts allow-popups allow-presentation';

/** Renders the player of another site. A page of this site would have all rights of this page with its own origin. */
function playerTemplate({ src }: Embed, { name }: Recording): TemplateResult {
  const sandbox = new URL(src).origin === location.origin ? SANDBOX : `${SANDBOX} allow-same-origin`;
  // YouTube refuses to play without the origin of the page.
  return html`<iframe part="player" class="no-print" title=${name} allow=${ALLOW} sandbox=${sandbox} referrerpolicy="strict-origin-when-cross-origin" src=${src}></iframe>`;
}

function transcriptTemplate({ name, transcript, transcriptUrl }: Recording, words: Words): TemplateResult {
  const link = html`<p part="watch"><a href=${transcriptUrl ?? nothing}>${labelled(word('transcript', words), html`<bdi>${name}</bdi>`, words)}</a></p>`;
  const text = html`<details part="transcript"><summary>${word('transcript', words)}</summary>${transcript?.map((line) => html`<p dir="auto">${line}</p>`)}</details>`;
  return html`${transcriptUrl ? link : nothing}${transcript ? text : nothing}`;
}
