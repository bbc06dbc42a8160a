import { css } from 'lit';

export const mediaStyles = css`
  section > [part='heading'] {
    padding-block-end: 0.5em;
    border-block-end: 2px solid;
    font-size: 1.25em;
  }
  section + section,
  [part='recordings'] + [part='documents'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  ul {
    list-style: none;
  }
  [part='recordings'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  [part='recordings'] li {
    min-inline-size: 0;
  }
  li [part='heading'] {
    font-size: 1.0625em;
    line-height: var(--_title-leading, 1.35);
  }
  [part='live'] {
    font-weight: 700;
  }
  [part='duration'],
  [part='description'],
  [part='summary'] {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: var(--_leading, 1.5);
  }
  [part='plate'],
  [part='player'] {
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 0.5);
    border: 1px solid var(--_line);
    border-radius: 4px;
  }
  audio[part='player'] {
    border: 0;
  }
  video[part='player'],
  iframe[part='player'],
  [part='poster'] {
    display: block;
    aspect-ratio: 16 / 9;
    background: var(--_panel);
  }
  [part='plate'] {
    overflow: hidden;
    background: var(--_panel);
  }
  [part='poster'] {
    inline-size: 100%;
    object-fit: cover;
  }
  .over {
    padding: calc(var(--_space) * 0.75);
  }
  [part='play'] {
    justify-content: start;
    max-inline-size: 100%;
    padding-block: 0.5em;
    border-color: currentColor;
    font-weight: 700;
    text-align: start;
  }
  /* A sign for playing does not point in the direction of the text. */
  [part='play'] svg:dir(rtl) {
    transform: none;
  }
  [part='note'] {
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  :is([part='watch'], [part='contact'], [part='more']) a,
  a[part='document'] {
    display: inline-block;
    padding-block: calc((44px - 1lh) / 2);
  }
  span[part='document'] {
    display: inline-block;
    padding-block: 0.5em;
  }
  [part='documents'] li {
    border-block-end: 1px solid var(--_line);
    line-height: var(--_leading, 1.45);
  }
  [part='documents'] [part='description'] {
    margin-block: -0.4em 0.6em;
  }
  summary {
    padding-block: calc((44px - 1lh) / 2);
    cursor: pointer;
  }
  [part='transcript'] p {
    max-inline-size: 70ch;
    margin-block-end: 0.75em;
    line-height: var(--_leading, 1.55);
  }
  [part='more'],
  [part='contact'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  [part='more'] {
    font-weight: 600;
  }
  .print-only {
    display: none;
  }
  @media (forced-colors: active) {
    section > [part='heading'],
    [part='documents'] li,
    [part='plate'],
    [part='player'] {
      border-color: CanvasText;
    }
    [part='play'] {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .print-only {
      display: block;
      font-size: 0.875em;
    }
  }
`;
