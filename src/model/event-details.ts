import type { EntryList } from './entry-list.js';
import type { RichText } from './rich-text.js';

/**
 * The data of one event, as `readEvent` returns it: plain values that are safe to show, under schema.org's property
 * names. `JSON.stringify` turns it into valid event JSON. A field is absent if it was missing, unreadable or unsafe.
 */
export interface EventDetails extends EventSummary {
  readonly breadcrumb?: EntryList<Crumb>;
  /** The people and organizations with a part in the event. */
  readonly performer?: ListDetails<Performer>;
  /** The sessions of the event; of a series, its events. */
  readonly subEvent?: ListDetails<Session>;
  readonly recommendations?: ListDetails<Recommendation>;
  readonly image?: Gallery;
  /** Recordings and documents. */
  readonly recordedIn?: ListDetails<Recording | DocumentFile>;
  /** The series that the event is a part of, and its events. */
  readonly superEvent?: ListDetails<RecentEvent>;
  readonly articles?: ListDetails<Article>;
  readonly recentEvents?: ListDetails<RecentEvent>;
}

/**
 * The fields of the event itself. `EventDetails` adds the lists and the photos. Texts contain no markup. Dates are ISO
 * 8601; a date that could not be read is the given text.
 */
export interface EventSummary {
  /** Present if the event is a series of events. */
  readonly '@type'?: 'EventSeries';
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

/** What the entries of lists have in common. */
export interface ListEntry {
  readonly name: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
}

/** The picture of an entry. */
export interface EntryPicture {
  /** The address of the picture. */
  readonly image?: string;
  /** What the picture shows, if it says more than the text beside it. */
  readonly imageAlt?: string;
}

/** A person or an organization with a part in the event. */
export interface Performer extends ListEntry, EntryPicture {
  /** The part in the event, such as "Moderator". */
  readonly roleName?: string;
  /** `roleName` with emphasis and links; rendered instead of it. */
  readonly roleNameContent?: RichText;
  readonly jobTitle?: string;
  /** `jobTitle` with emphasis and links; rendered instead of it. */
  readonly jobTitleContent?: RichText;
  readonly affiliation?: string;
}

/** One session of an event. */
export interface Session extends ListEntry {
  readonly startDate?: string;
  readonly endDate?: string;
  /** The time in the author's own words; shown instead of the dates. */
  readonly timeText?: string;
  /** The most important first. */
  readonly eventStatus?: readonly EventStatus[];
  readonly performer?: readonly Performer[];
  readonly location?: readonly Place[];
}

/** Video or audio. */
export interface Recording extends ListEntry {
  readonly '@type': 'MediaObject';
  /** The address of the file. */
  readonly contentUrl?: string;
  /** The address of a player on another site. */
  readonly embedUrl?: string;
  readonly thumbnailUrl?: string;
  /** Media type, such as `video/mp4`. */
  readonly encodingFormat?: string;
  /** Files with captions (WebVTT). */
  readonly caption?: readonly Captions[];
  /** One string for each paragraph. */
  readonly transcript?: readonly string[];
  readonly transcriptUrl?: string;
  /** ISO 8601, such as `PT1H12M`. */
  readonly duration?: string;
  /** When the recording is broadcast live. The dates of the event stand for missing ones. */
  readonly live?: { readonly startDate?: string; readonly endDate?: string };
}

/** A file with captions. */
export interface Captions {
  readonly contentUrl: string;
  readonly name?: string;
  /** A tag such as `fr`. */
  readonly inLanguage?: string;
}

/** A document, such as a report. */
export interface DocumentFile extends ListEntry {
  readonly '@type': 'DigitalDocument';
  /** Media type, such as `application/pdf`, or a short name, such as `PDF`. */
  readonly encodingFormat?: string;
  /** Bytes. */
  readonly contentSize?: number;
  /** A tag such as `fr`. */
  readonly inLanguage?: string;
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

/** Who holds the rights in a photo, and how it may be used. */
export interface Rights {
  /** The licence of the photo. If the data have several, it is the first one. */
  readonly license?: NamedLink;
  /** Such as "© 2009 River Institute". */
  readonly copyrightNotice?: string;
  /** The address of a page that says how to get a licence. */
  readonly acquireLicensePage?: string;
  /** The address of the person or organization that the credit names. */
  readonly creditUrl?: string;
}

/** A set of photos. Its credit and its rights apply to every photo without its own. */
export interface Gallery extends Rights {
  readonly name?: string;
  /** `name` with emphasis and links; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly creditText?: string;
  /** `creditText` with emphasis and links; rendered instead of it. */
  readonly creditContent?: RichText;
  readonly associatedMedia: EntryList<Photo>;
}

/** One photo. A photo without a usable address stays in the set, so the numbers of the others do not change. */
export interface Photo extends Rights {
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

export interface Recommendation extends ListEntry {
  readonly id?: string;
  /** What came of it. */
  readonly actionStatus?: ActionStatus;
  /** The date of the status. */
  readonly dateModified?: string;
  readonly result?: readonly ListEntry[];
}

export type ActionStatus = 'open' | 'in-progress' | 'partly' | 'done' | 'not-done';

export interface Article extends EntryPicture {
  readonly headline: string;
  /** `headline` with emphasis; rendered instead of it. */
  readonly nameContent?: RichText;
  readonly description?: readonly string[];
  readonly descriptionContent?: readonly RichText[];
  readonly url?: string;
}

export interface RecentEvent extends ListEntry, EntryPicture {
  readonly startDate?: string;
  readonly endDate?: string;
  /** The most important first. */
  readonly eventStatus?: readonly EventStatus[];
}
