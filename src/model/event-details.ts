import type { EntryList } from './entry-list.js';
import type { RichText } from './rich-text.js';

/**
 * The data of one event, as `readEvent` returns it: plain values that are safe to show, under schema.org's property
 * names. `JSON.stringify` turns it into valid event JSON. A field is absent if it was missing, unreadable or unsafe.
 */
export interface EventDetails extends EventSummary {
  readonly breadcrumb?: EntryList<Crumb>;
  readonly recommendations?: ListDetails<Recommendation>;
  readonly image?: Gallery;
  readonly articles?: ListDetails<Article>;
  readonly recentEvents?: ListDetails<RecentEvent>;
}

/**
 * The fields of the event itself. `EventDetails` adds the lists and the photos. Texts contain no markup. Dates are ISO
 * 8601; a date that could not be read is the given text.
 */
export interface EventSummary {
  readonly name?: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly category?: string;
  /** `category` with links; rendered instead of it. */
  readonly categoryContent?: RichText;
  /** Several if the event is held on several dates. The ends are in the same order, with an empty text for none. */
  readonly startDate?: string | readonly string[];
  readonly endDate?: string | readonly string[];
  /** When a recurring event takes place, in words. */
  readonly eventSchedule?: string;
  /** The former dates of a rescheduled event, the last one at the end. */
  readonly previousStartDate?: readonly string[];
  /** IANA name, such as `America/New_York`. */
  readonly timeZone?: string;
  /** One string for each paragraph. */
  readonly description?: readonly string[];
  /** `description` with emphasis and links; rendered instead of it. */
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly subjectOf?: readonly NamedLink[];
  /** The most important first. */
  readonly eventStatus?: readonly EventStatus[];
  /** The reason for the status. */
  readonly statusNote?: string;
  readonly eventAttendanceMode?: AttendanceMode;
  readonly location?: readonly Place[];
  readonly offers?: readonly Offer[];
  /** Whether everything about the event is free. */
  readonly isAccessibleForFree?: boolean;
  /** Topics, without links. */
  readonly keywords?: readonly string[];
  /** Topics. */
  readonly about?: readonly NamedLink[];
  readonly organizer?: readonly Organizer[];
  readonly sponsor?: readonly NamedLink[];
  /** The languages of the event: tags such as `fr`. */
  readonly inLanguage?: readonly string[];
  /** What makes the event accessible, such as captions and a step-free entrance. One string for each paragraph. */
  readonly accessibilitySummary?: readonly string[];
  /** Other facts, each with a label. */
  readonly additionalProperty?: readonly Fact[];
  /** Identifies the event in calendars, so that a new date replaces the old one. */
  readonly identifier?: string;
  readonly dateModified?: string;
  /** Speakers. No element shows them yet. */
  readonly performer?: readonly Performer[];
  /** Video and audio. No element shows them yet. */
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
  /** The postal address on one line. */
  readonly address?: string;
  /** The address of a page with a map. */
  readonly hasMap?: string;
  /** Degrees. */
  readonly geo?: { readonly latitude: number; readonly longitude: number };
  /** How to take part, such as a telephone number. One string for each paragraph. */
  readonly description?: readonly string[];
}

/** Whether somebody can register. */
export type Availability = 'open' | 'few-left' | 'sold-out' | 'waiting-list' | 'soon' | 'closed';

/** One way to register, such as a kind of ticket. */
export interface Offer extends NamedLink {
  /** Text of the link. */
  readonly linkText?: string;
  readonly availability?: Availability;
  readonly price?: number;
  /** The lowest and the highest of several prices. */
  readonly lowPrice?: number;
  readonly highPrice?: number;
  /** Three letters, such as `EUR`. Present if a price is not 0. */
  readonly priceCurrency?: string;
  /** The price in words, shown as it is. */
  readonly priceText?: string;
  /** When registration opens. */
  readonly starts?: string;
  /** When registration closes. */
  readonly ends?: string;
}

export interface Organizer extends NamedLink {
  readonly contactPoint?: ContactPoint;
}

export interface ContactPoint extends NamedLink {
  readonly email?: string;
  readonly telephone?: string;
}

/** A fact with its label: a row of a list of facts. */
export interface Fact {
  readonly name: string;
  readonly nameContent?: RichText;
  readonly description: readonly string[];
  readonly descriptionContent?: readonly RichText[];
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

/** A list with its heading, its introduction or closing text, and its link to more entries. */
export interface ListDetails<T> {
  readonly name?: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly linkText?: string;
  /** Present if the order of the entries matters. The entries are numbered then. */
  readonly itemListOrder?: 'ascending';
  readonly itemListElement: EntryList<T>;
}

/** A set of photos. Its credit applies to every photo without a credit of its own. */
export interface Gallery {
  readonly name?: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly creditText?: string;
  /** `creditText` with emphasis and links; rendered instead of it. */
  readonly creditContent?: RichText;
  readonly associatedMedia: EntryList<Photo>;
}

/** One photo. A photo without a usable address stays in the set, so the numbers of the others do not change. */
export interface Photo {
  readonly contentUrl?: string;
  readonly alt?: string;
  readonly caption?: string;
  /** `caption` with emphasis and links; rendered instead of it. */
  readonly captionContent?: RichText;
  readonly creditText?: string;
  /** `creditText` with emphasis and links; rendered instead of it. */
  readonly creditContent?: RichText;
  /** CSS pixels, 1 to 20000. */
  readonly width?: number;
  /** CSS pixels, 1 to 20000. */
  readonly height?: number;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly thumbnail?: string;
  /** A larger file, used only in the enlarged view. */
  readonly enlargedUrl?: string;
  /** The address that the photo links to. */
  readonly link?: string;
  /** The language of the alternative text, caption and credit if it differs from the page's: a tag such as `pt-BR`. */
  readonly inLanguage?: string;
  readonly id?: string;
}

export interface Crumb {
  readonly name: string;
  readonly url?: string;
}

export interface Recommendation {
  readonly name: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  readonly id?: string;
}

export interface Article {
  readonly headline: string;
  /** `headline` with emphasis; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
}

export interface RecentEvent {
  readonly name: string;
  /** `name` with emphasis; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly startDate?: string;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
  /** The most important first. */
  readonly eventStatus?: readonly EventStatus[];
}
