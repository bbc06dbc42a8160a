import type { EntryList } from './entry-list.js';
import type { RichText } from './rich-text.js';

/**
 * The data of one event, after `readEvent`: plain values with schema.org's property names, safe to show.
 * `JSON.stringify` of it is valid event JSON again. What is absent was absent, unreadable or unsafe.
 */
export interface EventDetails extends EventSummary {
  readonly breadcrumb?: EntryList<Crumb>;
  readonly recommendations?: ListDetails<Recommendation>;
  readonly image?: Gallery;
  readonly articles?: ListDetails<Article>;
  readonly recentEvents?: ListDetails<RecentEvent>;
}

/** The event itself, without its parts. Texts have no markup; dates are ISO 8601, or the text that was given. */
export interface EventSummary {
  readonly name?: string;
  /** The name with its emphasis and links; seen in its place. */
  readonly nameContent?: RichText;
  readonly category?: string;
  /** The category with its links; seen in its place. */
  readonly categoryContent?: RichText;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
  /** IANA name, such as `America/New_York`. */
  readonly timeZone?: string;
  /** One string a paragraph. */
  readonly description?: readonly string[];
  /** The same paragraphs with their emphasis and links; seen in their place. */
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly subjectOf?: readonly NamedLink[];
  readonly eventStatus?: EventStatus;
  readonly eventAttendanceMode?: AttendanceMode;
  readonly location?: readonly Place[];
  readonly offers?: readonly Offer[];
  /** Topics. Kept for a later element. */
  readonly keywords?: readonly string[];
  readonly organizer?: readonly NamedLink[];
  /** Speakers. Kept for a later element. */
  readonly performer?: readonly Performer[];
  /** Video and audio. Kept for a later element. */
  readonly recordedIn?: readonly Media[];
}

export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';
export type AttendanceMode = 'in-person' | 'online' | 'mixed';

export interface NamedLink {
  readonly name?: string;
  readonly url?: string;
}

export interface Place extends NamedLink {
  readonly '@type': 'Place' | 'VirtualLocation';
  /** The postal address in one line. */
  readonly address?: string;
  /** Address of a page with a map. */
  readonly hasMap?: string;
}

export interface Offer extends NamedLink {
  readonly soldOut?: boolean;
}

export interface Performer extends NamedLink {
  readonly jobTitle?: string;
  readonly affiliation?: string;
  readonly image?: string;
}

export interface Media extends NamedLink {
  readonly embedUrl?: string;
  readonly thumbnailUrl?: string;
  readonly transcript?: string;
  readonly duration?: string;
}

/** A list with what stands around it: heading, introduction or closing line, and the link to more. */
export interface ListDetails<T> {
  readonly name?: string;
  /** The name with its emphasis and links; seen in its place. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly linkText?: string;
  /** Whether the order says something, so that the entries are numbered. */
  readonly itemListOrder?: 'ascending';
  readonly itemListElement: EntryList<T>;
}

/** A set of photos; its credit stands for all of them. */
export interface Gallery {
  readonly name?: string;
  /** The name with its emphasis and links; seen in its place. */
  readonly nameContent?: RichText;
  readonly creditText?: string;
  /** The credit with its emphasis and links; seen in its place. */
  readonly creditContent?: RichText;
  readonly associatedMedia: EntryList<Photo>;
}

/** One photo. Without a usable address it stays in the set and keeps its number. */
export interface Photo {
  readonly contentUrl?: string;
  readonly alt?: string;
  readonly caption?: string;
  /** The caption with its emphasis and links; seen in its place. */
  readonly captionContent?: RichText;
  readonly creditText?: string;
  /** The credit with its emphasis and links; seen in its place. */
  readonly creditContent?: RichText;
  /** CSS pixels, 1 to 20000. */
  readonly width?: number;
  /** CSS pixels, 1 to 20000. */
  readonly height?: number;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly thumbnail?: string;
  /** A larger file, for the larger view alone. */
  readonly enlargedUrl?: string;
  /** Where the picture leads to. */
  readonly link?: string;
  /** Of alternative text, caption and credit, where it is not the page's; a language tag such as `pt-BR`. */
  readonly inLanguage?: string;
  readonly id?: string;
}

export interface Crumb {
  readonly name: string;
  readonly url?: string;
}

export interface Recommendation {
  readonly name: string;
  /** The name with its emphasis and links; seen in its place. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly id?: string;
}

export interface Article {
  readonly headline: string;
  /** The headline with its emphasis; seen in its place. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
}

export interface RecentEvent {
  readonly name: string;
  /** The name with its emphasis; seen in its place. */
  readonly nameContent?: RichText;
  readonly startDate?: string;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly eventStatus?: EventStatus;
}
