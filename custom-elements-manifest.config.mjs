/**
 * Configures the custom elements manifest, which tells editors and other tools about the elements. It describes the
 * built package and is written after the build, because the built classes list their own attributes.
 */
import { readFileSync } from 'node:fs';
import * as built from './dist/index.js';

/** The custom properties, read from the comment of their style sheet: `--name`, description, default. */
const tokens = [...readFileSync('src/ui/base.styles.ts', 'utf8').matchAll(/^ \* - `(--[\w-]+)` (.+) \[(.+)\]$/gm)].map(
  ([, name, description, value]) => ({
    name,
    description: description[0].toUpperCase() + description.slice(1),
    default: value,
  }),
);

/** The classes of the elements, by tag. */
const definitions = new Map();
/** The members of unions, by the name of the type: `EventStatus` → `'scheduled'`, `'cancelled'`, … */
const unions = new Map();
/** Members by the name of their interface: the common properties, and what single classes say of them. */
const interfaces = new Map();
/** The `@example` comments of the classes, by the name of the class. */
const examples = new Map();

export default {
  globs: [
    'src/components/**/event-*.ts',
    'src/data/source-properties.ts',
    'src/define/event-*.ts',
    'src/model/event-*.ts',
    'src/**/*-events.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'built-package',
      analyzePhase(context) {
        collectDefinition(context);
        collectUnion(context);
        collectInterface(context);
        collectExamples(context);
      },
      packageLinkPhase({ customElementsManifest: manifest }) {
        const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
        const elements = [...definitions].map(([tag, name]) =>
          describe(
            declarations.find((declaration) => declaration.name === name),
            tag,
          ),
        );
        const events = declarations.filter(({ name }) => name in built && name.endsWith('Event')).map(describeEvent);
        manifest.modules = [
          ...elements.map((element) => moduleOf(`define/${element.tagName}.js`, [element])),
          moduleOf('index.js', events),
        ];
        // The version with `cssStates`. The analyzer writes an older one.
        manifest.schemaVersion = '2.1.0';
      },
    },
  ],
};

/**
 * Returns a module as a page imports it. Its path is what follows the name of the package in an import:
 * `event-page-elements/define/event-recent.js`. The modules of the sources cannot be imported, so they are not named.
 */
function moduleOf(path, declarations) {
  const exports = declarations.flatMap(({ name, tagName }) => {
    const declaration = { name, module: path };
    const definition = { kind: 'custom-element-definition', name: tagName, declaration };
    return [{ kind: 'js', name, declaration }, ...(tagName ? [definition] : [])];
  });
  return { kind: 'javascript-module', path, declarations, exports };
}

/** The analyzer does not recognise `define(tag, class)`, a function of this package. */
function collectDefinition({ ts, node }) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
  const [tag, element] = node.arguments;
  definitions.set(tag.text, element.getText());
}

function collectUnion({ ts, node }) {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
  unions.set(
    node.name.text,
    node.type.types.map((type) => type.getText()),
  );
}

/**
 * A class is merged with an interface of its name that extends `SourceProperties`: there the common properties are
 * documented. The analyzer does not look at interfaces.
 */
function collectInterface({ ts, node }) {
  if (!ts.isInterfaceDeclaration(node) || !/^SourceProperties$|Element$/.test(node.name.text)) return;
  const members = node.members.map((member) => ({
    kind: 'field',
    name: member.name.text,
    privacy: 'public',
    type: { text: member.type.getText() },
    description: ts.getTextOfJSDocComment(member.jsDoc?.[0]?.comment),
  }));
  interfaces.set(node.name.text, members);
}

/** The analyzer drops `@example`, which the documentation site and `llms.txt` show. */
function collectExamples({ ts, node }) {
  if (!ts.isClassDeclaration(node) || !node.name) return;
  const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example');
  examples.set(
    node.name.text,
    tags.map(({ comment }) => ts.getTextOfJSDocComment(comment)),
  );
}

/** The common properties, with what the class says of its own. */
function commonMembers(className) {
  const own = interfaces.get(className);
  return interfaces.get('SourceProperties').map((member) => own.find(({ name }) => name === member.name) ?? member);
}

function describe(declaration, tagName) {
  const properties = [...propertiesOf(built[declaration.name])];
  const internal = properties.filter(([, { state }]) => state).map(([name]) => name);
  const members = [...commonMembers(declaration.name), ...declaration.members].filter(
    ({ name, privacy }) => !['private', 'protected'].includes(privacy) && !internal.includes(name),
  );
  const attributes = [];
  for (const member of members.filter(({ kind }) => kind === 'field')) {
    member.default = defaultOf(member);
    const { attribute } = properties.find(([name]) => name === member.name)?.[1] ?? { attribute: false };
    if (attribute === false) continue;
    member.attribute = typeof attribute === 'string' ? attribute : member.name.toLowerCase();
    member.privacy = 'public';
    attributes.push(attributeOf(member));
  }
  return {
    ...declaration,
    tagName,
    customElement: true,
    // Not part of the format, which allows additional fields.
    examples: examples.get(declaration.name),
    members,
    attributes,
    cssProperties: tokensOf(built[declaration.name], declaration.cssParts ?? []),
    // The analyzer also guesses events from calls of `dispatchEvent`. The documented events have a description.
    events: (declaration.events ?? []).filter(({ description }) => description),
  };
}

/** Hides the class that shares code between events, which a page cannot import. */
function describeEvent(declaration) {
  return {
    ...declaration,
    superclass: { name: 'Event', package: 'global:' },
    members: declaration.members.map((member) => ({ ...member, inheritedFrom: undefined })),
  };
}

/**
 * The default of a field, as code: from its comment, from the constructor, or the empty value of a type that is never
 * `undefined`. It is the value that changes nothing if a page sets it. So a default that depends on the place or the
 * language of the element, such as a heading level, is `undefined`.
 */
function defaultOf({ description, default: initial, type: { text } }) {
  const [, named] = description.match(/`([^`]+)` (?:\(default\)|by default)/) ?? [];
  if (named) return isNaN(named) ? `'${named}'` : named;
  return initial ?? EMPTY.find(([type]) => type.test(text))?.[1] ?? 'undefined';
}

const EMPTY = [
  [/^boolean$/, 'false'],
  [/^number$/, '0'],
  [/^readonly \w+\[\]$/, '[]'],
];

/** An attribute is a text: the default has no quotation marks, and there is no `undefined`. */
function attributeOf({ attribute, name, type, description, default: value }) {
  return {
    name: attribute,
    fieldName: name,
    type: { text: attributeType(type.text) },
    description,
    ...(value !== 'undefined' && { default: value.replaceAll("'", '') }),
  };
}

/** The words that an attribute accepts, if there are some; otherwise a number, a boolean, or a text, such as JSON. */
function attributeType(type) {
  const types = type.split(' | ');
  return wordsIn(types).join(' | ') || (types.find((one) => one === 'number' || one === 'boolean') ?? 'string');
}

function wordsIn(types) {
  return types.flatMap((type) => (type.startsWith("'") ? [type] : wordsIn(unions.get(type) ?? [])));
}

/** Returns Lit's map of properties. Lit creates it when `observedAttributes` is first read. */
function propertiesOf(element) {
  return element.observedAttributes && element.elementProperties;
}

/**
 * Returns the custom properties that an element's styles use. The heading font is included only if there is a heading.
 */
function tokensOf({ styles }, parts) {
  const css = [styles]
    .flat(Infinity)
    .map(({ cssText }) => cssText)
    .join('');
  return tokens.filter(({ name }) => {
    const isUsed = new RegExp(`:[^;}]*var\\((?:${name}|${name.replace('--event-', '--_')})\\b`).test(
      css.replace(/--_\w+:\s*var\([^;}]+[;}]/g, ''),
    );
    return isUsed && (name !== '--event-heading-font' || parts.some((part) => part.name === 'heading'));
  });
}
