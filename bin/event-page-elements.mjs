#!/usr/bin/env node
/** The command `event-page-elements`: prints the HTML of an event. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as html from '../dist/html.js';

const USAGE = `Usage: event-page-elements [options] FILE

Prints the event in a JSON file as HTML. With "-" as FILE, it reads the standard input.

Options:
  --part NAME          one element only, such as slideshow
  --form tag|class     the elements (default), or class names for a CMS that allows no elements
  --lang TAG           language of words and dates, such as fr; en by default
  --heading-level N    level of the title, 1 to 6; 1 by default
  --base-url ADDRESS   resolves relative addresses
  --no-json            leaves out the JSON script, from which the elements read the event
  --json-ld            adds schema.org JSON-LD, for search engines
  --page ADDRESS       a whole document, with the script and the style sheet from the folder at this address
  --help               prints this text

Problems with the data are printed to the standard error.
The exit code is 1 if the event cannot be read, and 2 if an option is wrong.
`;

const { values, file } = parse();
const event = read(file);
const options = {
  form: oneOf('form', ['tag', 'class']),
  lang: languageOf(values.lang),
  headingLevel: levelOf(values['heading-level']),
  baseUrl: addressOf('base-url'),
  json: !values['no-json'],
  jsonLd: values['json-ld'],
};
const print = values.part === undefined ? html.eventPageHtml : html[`${values.part.replace(/^event-/, '')}Html`];
if (!print) stop(2, `There is no part "${values.part}". The parts are: ${partNames().join(', ')}.`);

const { details, problems } = html.readEvent(event, { baseUrl: options.baseUrl, language: options.lang });
const output = print(details, options);
for (const { message } of problems) console.error(message.replace(/^ /, 'The event '));
if (!Object.keys(details).length) stop(1, `${file} has no data of an event.`);
process.stdout.write(values.page === undefined ? output : documentOf(output));

function parse() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        part: { type: 'string' },
        form: { type: 'string' },
        lang: { type: 'string' },
        'heading-level': { type: 'string' },
        'base-url': { type: 'string' },
        'no-json': { type: 'boolean' },
        'json-ld': { type: 'boolean' },
        page: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      process.exit();
    }
    if (positionals.length !== 1) stop(2, 'Name one file, or "-" for the standard input.');
    return { values, file: positionals[0] };
  } catch (error) {
    return stop(2, error.message);
  }
}

function read(file) {
  let text;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    stop(1, `${file} cannot be read: ${error.message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(1, `${file} is not JSON: ${error.message}`);
  }
}

function oneOf(name, allowed) {
  const value = values[name];
  return value === undefined || allowed.includes(value)
    ? value
    : stop(2, `--${name} should be ${allowed.join(' or ')}, but is "${value}".`);
}

function levelOf(text) {
  if (text === undefined || /^[1-6]$/.test(text)) return text && Number(text);
  return stop(2, `--heading-level should be a number from 1 to 6, but is "${text}".`);
}

function languageOf(tag) {
  try {
    return tag && new Intl.Locale(tag).toString();
  } catch {
    return stop(2, `--lang should be a language tag such as fr, but is "${tag}".`);
  }
}

function addressOf(name) {
  const value = values[name];
  return value === undefined || URL.canParse(value)
    ? value
    : stop(2, `--${name} should be an absolute address, but is "${value}".`);
}

function partNames() {
  return Object.keys(html).flatMap((name) =>
    name === 'eventPageHtml' ? [] : (/^(\w+)Html$/.exec(name)?.slice(1) ?? []),
  );
}

/** Returns a document with the output as its main content. */
function documentOf(body) {
  const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const folder = escape(values.page.replace(/\/$/, ''));
  return `<!doctype html>
<html lang="${escape(options.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(details.name ?? 'Event')}</title>
<link rel="stylesheet" href="${folder}/event-page-elements.css">
<script type="module" src="${folder}/event-page-elements.js"></script>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

function stop(code, message) {
  console.error(`event-page-elements: ${message}`);
  process.exit(code);
}
