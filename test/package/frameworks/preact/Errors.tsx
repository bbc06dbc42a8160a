import type { ComponentChild } from 'preact';

export const mistakes: readonly ComponentChild[] = [
  // error: a misspelt property
  <event-slideshow itmes={[]} />,
  // error: no photos
  <event-slideshow items={5} />,
  // error: a misspelt field of the event
  <event-page details={{ nmae: 'Safety' }} />,
  // error: no number
  <event-header heading-level="first" />,
  // error: a word that does not exist
  <event-breadcrumb current="bold" />,
  // error: a boolean is no text
  <event-slideshow loop="true" />,
  // error: a property that the event does not have
  <event-slideshow onslide-change={(event) => event.detail} />,
  // error: another event
  <event-actions onshare-complete={(event: KeyboardEvent) => event.key} />,
  // error: a property that is only read
  <event-recent problems={[]} />,
  // error: a misspelt tag
  <event-slidehsow />,
];
