/**
 * The types of the data that a page passes to the elements. Reading accepts far more, such as the JSON-LD that a CMS
 * prints. These types describe the plain form, as `event.schema.json` does, so that a compiler finds mistakes in it.
 */
import type { EntryList } from './entry-list.js';
import type { ActionStatus, AttendanceMode, Availability, EventStatus } from './event-details.js';
import type { RichText } from './rich-text.js';

/** A value that may be missing. JSON often has `null` instead. */
type Optional<T> = T | null | undefined;
type OneOrMore<T> = T | readonly T[];

type SchemaOrg<Name extends string> = Name | `http://schema.org/${Name}` | `https://schema.org/${Name}`;

/** A text with its language, as in JSON-LD. */
export interface ValueObject {
  readonly '@value': string;
  readonly '@language'?: Optional<string>;
}

/** A text, or one text for each language: `{"en": "Safety", "fr": "Sécurité"}`. */
export type TextInput = string | OneOrMore<ValueObject> | Readonly<Record<string, string>>;

/** A string in which blank lines separate paragraphs, or one string for each paragraph. */
export type ParagraphsInput = OneOrMore<TextInput> | Readonly<Record<string, readonly string[]>>;

/** ISO 8601 of any precision, such as `2009-06-19T10:00-04:00`, a `Date`, or a value of `Temporal`. */
export type DateInput = string | Date | { readonly [Symbol.toStringTag]: `Temporal.${string}` };

/** The status of an event: the package's own word, or schema.org's name or address. */
export type StatusInput =
  EventStatus | SchemaOrg<`Event${'Scheduled' | 'Cancelled' | 'Postponed' | 'Rescheduled' | 'MovedOnline'}`>;

/** Where an event takes place: the package's own word, or schema.org's name or address. */
export type ModeInput = AttendanceMode | SchemaOrg<`${'Offline' | 'Online' | 'Mixed'}EventAttendanceMode`>;

interface NodeInput {
  readonly '@type'?: Optional<OneOrMore<string>>;
  readonly '@id'?: Optional<string>;
}

/** Something with a name and an address, such as an organization. */
export interface LinkInput extends NodeInput {
  readonly name?: Optional<TextInput>;
  readonly url?: Optional<string>;
}

export interface PlaceInput extends LinkInput {
  /** How to take part, such as a telephone number. */
  readonly description?: Optional<ParagraphsInput>;
  /** One line, or a schema.org `PostalAddress`. */
  readonly address?: Optional<string | object>;
  /** The address of a page with a map. */
  readonly hasMap?: Optional<string>;
  /** Degrees. */
  readonly geo?: Optional<NodeInput & { readonly latitude: number | string; readonly longitude: number | string }>;
}

/** Whether somebody can register: the package's own word, or schema.org's name or address. */
export type AvailabilityInput =
  | Availability
  | SchemaOrg<
      | 'InStock'
      | 'OnlineOnly'
      | 'InStoreOnly'
      | 'LimitedAvailability'
      | 'SoldOut'
      | 'OutOfStock'
      | 'Discontinued'
      | 'BackOrder'
      | 'PreOrder'
      | 'PreSale'
    >;

/** One way to register. */
export interface OfferInput extends LinkInput {
  /** Text of the link. */
  readonly linkText?: Optional<TextInput>;
  readonly availability?: Optional<AvailabilityInput>;
  /** A number, or its digits with a point. */
  readonly price?: Optional<number | string>;
  /** The lowest and the highest of several prices. */
  readonly lowPrice?: Optional<number | string>;
  readonly highPrice?: Optional<number | string>;
  /** Three letters, such as `EUR`. */
  readonly priceCurrency?: Optional<string>;
  /** The price in words, shown as it is. */
  readonly priceText?: Optional<TextInput>;
  /** When registration opens. */
  readonly validFrom?: Optional<DateInput>;
  readonly starts?: Optional<DateInput>;
  /** When registration closes. */
  readonly validThrough?: Optional<DateInput>;
  readonly ends?: Optional<DateInput>;
}

/** How to reach an organizer: an object, a text, an e-mail address or an address. */
export type ContactInput =
  string | (LinkInput & { readonly email?: Optional<string>; readonly telephone?: Optional<string> });

export interface OrganizerInput extends LinkInput {
  readonly contactPoint?: Optional<OneOrMore<ContactInput>>;
}

/** A language: a tag such as `fr`, or schema.org's `Language`, whose `alternateName` is the tag. */
export type LanguageInput = string | (LinkInput & { readonly alternateName?: Optional<string> });

/** A fact with its label. */
export interface FactInput extends NodeInput {
  readonly name: TextInput;
  /** `name` with emphasis and links. */
  readonly nameContent?: Optional<RichText>;
  readonly description?: Optional<ParagraphsInput>;
  /** The same as `description`. */
  readonly value?: Optional<ParagraphsInput>;
  /** `description` with emphasis and links. */
  readonly descriptionContent?: Optional<readonly RichText[]>;
}

/** Who holds the rights in a photo, and how it may be used. */
interface RightsInput {
  /** An address, a text, or an object with a name and an address. */
  readonly license?: Optional<OneOrMore<string | LinkInput>>;
  readonly copyrightNotice?: Optional<TextInput>;
  /** The address of a page that says how to get a licence. */
  readonly acquireLicensePage?: Optional<string>;
  /** Named as the credit if there is no `creditText`. Its `url` makes the credit a link. */
  readonly creator?: Optional<OneOrMore<string | LinkInput>>;
  /** The same as `creator.url`. */
  readonly creditUrl?: Optional<string>;
}

interface PhotoFields extends NodeInput, RightsInput {
  readonly contentUrl?: Optional<string>;
  /** The same as `contentUrl`. */
  readonly url?: Optional<string>;
  /** Alternative text: what the photo shows. Empty if the caption describes it. */
  readonly alt?: Optional<TextInput>;
  readonly caption?: Optional<TextInput>;
  /** `caption` with emphasis and links. */
  readonly captionContent?: Optional<RichText>;
  /** Credit of this photo if it differs from that of the gallery. */
  readonly creditText?: Optional<TextInput>;
  /** `creditText` with emphasis and links. */
  readonly creditContent?: Optional<RichText>;
  /** CSS pixels, 1 to 20000. */
  readonly width?: Optional<number | string>;
  /** CSS pixels, 1 to 20000. */
  readonly height?: Optional<number | string>;
  readonly srcset?: Optional<string>;
  readonly sizes?: Optional<string>;
  readonly thumbnail?: Optional<string>;
  /** A larger file, used only in the enlarged view. */
  readonly enlargedUrl?: Optional<string>;
  /** The address that the photo links to. */
  readonly link?: Optional<string>;
  /** The language of the texts if it differs from the page's. */
  readonly inLanguage?: Optional<string>;
  readonly id?: Optional<string>;
}

/** A photo: its address, or an object with its address. */
export type PhotoInput = string | (PhotoFields & ({ readonly contentUrl: string } | { readonly url: string }));

interface EntryInput extends LinkInput {
  /** `name` with emphasis and links. */
  readonly nameContent?: Optional<RichText>;
  readonly description?: Optional<ParagraphsInput>;
  /** `description` with emphasis and links. */
  readonly descriptionContent?: Optional<readonly RichText[]>;
}

/** A person or an organization: the name, or an object with it. */
export type PerformerInput =
  | string
  | (EntryInput & {
      readonly name: TextInput;
      /** The part in the event, such as "Moderator". */
      readonly roleName?: Optional<TextInput>;
      /** `roleName` with emphasis and links. */
      readonly roleNameContent?: Optional<RichText>;
      readonly jobTitle?: Optional<TextInput>;
      /** `jobTitle` with emphasis and links. */
      readonly jobTitleContent?: Optional<RichText>;
      readonly affiliation?: Optional<OneOrMore<string | LinkInput>>;
      /** The address of a portrait. */
      readonly image?: Optional<string | object>;
      /** What the portrait shows, if it says more than the name. */
      readonly imageAlt?: Optional<TextInput>;
    })
  | (NodeInput & { readonly roleName?: Optional<TextInput>; readonly performer: OneOrMore<PerformerInput> });

/** A session: its title, or an object with it. */
export type SessionInput =
  | string
  | (EntryInput &
      EntryPictureInput & {
        readonly name: TextInput;
        readonly startDate?: Optional<DateInput>;
        readonly endDate?: Optional<DateInput>;
        /** The time in words; shown instead of the dates. */
        readonly timeText?: Optional<TextInput>;
        readonly eventStatus?: Optional<OneOrMore<StatusInput>>;
        readonly performer?: Optional<OneOrMore<PerformerInput>>;
        readonly location?: Optional<OneOrMore<string | PlaceInput>>;
      });

/** A file with captions (WebVTT). */
export interface CaptionsInput extends NodeInput {
  readonly contentUrl: string;
  readonly name?: Optional<TextInput>;
  readonly inLanguage?: Optional<LanguageInput>;
}

/** Video or audio. */
export interface RecordingInput extends EntryInput {
  /** The address of the file. */
  readonly contentUrl?: Optional<string>;
  /** The address of a player on another site. */
  readonly embedUrl?: Optional<string>;
  readonly thumbnailUrl?: Optional<string>;
  /** Media type, such as `video/mp4`. */
  readonly encodingFormat?: Optional<string>;
  readonly caption?: Optional<string | OneOrMore<CaptionsInput>>;
  readonly transcript?: Optional<ParagraphsInput>;
  readonly transcriptUrl?: Optional<string>;
  /** ISO 8601, such as `PT1H12M`. */
  readonly duration?: Optional<string>;
  /** When the recording is broadcast live. The dates of the event stand for missing ones. */
  readonly live?: Optional<
    boolean | { readonly startDate?: Optional<DateInput>; readonly endDate?: Optional<DateInput> }
  >;
}

/** A document, such as a report. */
export interface DocumentInput extends EntryInput {
  readonly contentUrl?: Optional<string>;
  /** Media type, such as `application/pdf`. */
  readonly encodingFormat?: Optional<string>;
  /** A number of bytes, or a text such as "1.2 MB". */
  readonly contentSize?: Optional<number | string>;
  readonly inLanguage?: Optional<LanguageInput>;
}

/** The address of a recording or a document, or an object with it. */
export type MediaInput = string | RecordingInput | DocumentInput;

/** A series: its name, or an object with its events. */
export type SeriesInput = string | (EntryInput & { readonly subEvent?: Optional<ListInput<RecentEventInput>> });

/** What came of a recommendation: the package's own word, or schema.org's name or address. */
export type ActionStatusInput =
  ActionStatus | SchemaOrg<`${'Potential' | 'Active' | 'Completed' | 'Failed'}ActionStatus`>;

/** A recommendation: its text, or an object with it. */
export type RecommendationInput =
  | string
  | (EntryInput & {
      readonly name: TextInput;
      readonly id?: Optional<string>;
      readonly actionStatus?: Optional<ActionStatusInput>;
      /** The date of the status. */
      readonly dateModified?: Optional<DateInput>;
      readonly result?: Optional<OneOrMore<string | EntryInput>>;
    });

/** The picture of an entry. It is shown if there is an `imageAlt`, which is empty if the text says the same. */
export interface EntryPictureInput {
  readonly image?: Optional<string | object>;
  /** What the picture shows. */
  readonly imageAlt?: Optional<TextInput>;
}

/** An article: its title, or an object with it. */
export type ArticleInput =
  string | (EntryInput & EntryPictureInput & ({ readonly headline: TextInput } | { readonly name: TextInput }));

/** Another event in a list: its title, or an object with it. */
export type RecentEventInput =
  | string
  | (EntryInput & {
      readonly name: TextInput;
      readonly startDate?: Optional<DateInput>;
      readonly endDate?: Optional<DateInput>;
      readonly eventStatus?: Optional<OneOrMore<StatusInput>>;
    });

/** An entry of a breadcrumb. */
export interface CrumbInput extends LinkInput {
  readonly name: TextInput;
}

/** An entry of a list as schema.org has it: around the entry, or beside its name. */
export interface ListItemInput<T> extends NodeInput {
  readonly position?: Optional<number | string>;
  readonly name?: Optional<TextInput>;
  readonly item: T | string | NodeInput;
}

/** The entries of a list: one, or several in an array, a `Set`, or a list that `readEvent` returned. */
export type EntriesInput<T> = OneOrMore<T | ListItemInput<T>> | ReadonlySet<T> | EntryList<object>;

/** A list object: entries with a heading, a text, and a link to more entries. */
export interface ListObjectInput<T> extends EntryInput {
  readonly linkText?: Optional<TextInput>;
  /** Numbers the entries. */
  readonly itemListOrder?: Optional<'ascending' | SchemaOrg<'ItemListOrderAscending'>>;
  readonly itemListElement: EntriesInput<T>;
}

/** The entries of a list, or a list object. */
export type ListInput<T> = EntriesInput<T> | ListObjectInput<T>;

/** A gallery: photos with a heading, and with a credit and rights for every photo without its own. */
export interface GalleryInput extends NodeInput, RightsInput {
  readonly name?: Optional<TextInput>;
  /** `name` with emphasis and links. */
  readonly nameContent?: Optional<RichText>;
  /** Credit of every photo without a credit of its own. */
  readonly creditText?: Optional<TextInput>;
  /** `creditText` with emphasis and links. */
  readonly creditContent?: Optional<RichText>;
  readonly associatedMedia: EntriesInput<PhotoInput>;
}

/** Photos, or a gallery. */
export type PhotosInput = EntriesInput<PhotoInput> | GalleryInput | ListObjectInput<PhotoInput>;

/** The data of one event. */
export interface EventInput extends EntryInput {
  readonly $schema?: Optional<string>;
  readonly '@context'?: unknown;
  readonly '@graph'?: Optional<readonly object[]>;
  /** The kind of event, such as "Panel Discussions". */
  readonly category?: Optional<TextInput>;
  /** `category` with links. */
  readonly categoryContent?: Optional<RichText>;
  /** Several if the event is held on several dates. */
  readonly startDate?: Optional<OneOrMore<DateInput>>;
  /** The ends, in the order of the starts. */
  readonly endDate?: Optional<OneOrMore<DateInput>>;
  /** When a recurring event takes place, in words; shown if there is no date. */
  readonly eventSchedule?: Optional<TextInput>;
  /** The former date of a rescheduled event. */
  readonly previousStartDate?: Optional<OneOrMore<DateInput>>;
  /** IANA name, such as `America/New_York`. */
  readonly timeZone?: Optional<string>;
  /** The main link, such as the full meeting note. */
  readonly subjectOf?: Optional<OneOrMore<LinkInput>>;
  readonly eventStatus?: Optional<OneOrMore<StatusInput>>;
  /** The reason for the status. */
  readonly statusNote?: Optional<TextInput>;
  readonly eventAttendanceMode?: Optional<ModeInput>;
  readonly location?: Optional<OneOrMore<string | PlaceInput>>;
  readonly offers?: Optional<OneOrMore<OfferInput>>;
  /** Whether everything about the event is free. */
  readonly isAccessibleForFree?: Optional<boolean>;
  /** Topics, without links. */
  readonly keywords?: Optional<OneOrMore<string>>;
  /** Topics. In one text, commas separate them. */
  readonly about?: Optional<OneOrMore<string | LinkInput>>;
  readonly organizer?: Optional<OneOrMore<string | OrganizerInput>>;
  /** Who supports the event. */
  readonly sponsor?: Optional<OneOrMore<string | LinkInput>>;
  /** The languages of the event. */
  readonly inLanguage?: Optional<OneOrMore<LanguageInput>>;
  /** What makes the event accessible, such as captions and a step-free entrance. */
  readonly accessibilitySummary?: Optional<ParagraphsInput>;
  /** Other facts, each with a label. */
  readonly additionalProperty?: Optional<OneOrMore<FactInput>>;
  /** Identifies the event in calendars, so that a new date replaces the old one. */
  readonly identifier?: Optional<string>;
  readonly dateModified?: Optional<DateInput>;
  /** The people and organizations with a part in the event. */
  readonly performer?: Optional<ListInput<PerformerInput>>;
  /** The sessions of the event. */
  readonly subEvent?: Optional<ListInput<SessionInput>>;
  /** Recordings and documents. */
  readonly recordedIn?: Optional<ListInput<MediaInput>>;
  readonly video?: Optional<OneOrMore<RecordingInput>>;
  readonly audio?: Optional<OneOrMore<RecordingInput>>;
  /** Documents, after those of `subjectOf`. */
  readonly workFeatured?: Optional<OneOrMore<string | DocumentInput>>;
  /** The series that the event is a part of. */
  readonly superEvent?: Optional<OneOrMore<SeriesInput>>;
  readonly breadcrumb?: Optional<ListInput<CrumbInput>>;
  readonly recommendations?: Optional<ListInput<RecommendationInput>>;
  readonly image?: Optional<PhotosInput>;
  readonly articles?: Optional<ListInput<ArticleInput>>;
  readonly recentEvents?: Optional<ListInput<RecentEventInput>>;
}
