import type { JSX } from 'solid-js';

export const mistakes: readonly JSX.Element[] = [
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
  <event-slideshow on:slide-change={(event) => event.detail} />,
  // error: another event
  <event-actions on:share-complete={(event: KeyboardEvent) => event.key} />,
  // error: a property that is only read
  <event-recent problems={[]} />,
  // error: a misspelt tag
  <event-slidehsow />,
];
