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

export default {
  globs: [
    'src/components/**/event-*.ts',
    'src/data/source-properties.ts',
    'src/define/event-*.ts',
    'src/**/*-events.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'built-package',
      analyzePhase(context) {
        addDefinition(context);
        collectInterface(context);
      },
      packageLinkPhase({ customElementsManifest: { modules } }) {
        const definitions = modules
          .flatMap((module) => module.exports ?? [])
          .filter(({ kind }) => kind === 'custom-element-definition');
        for (const declaration of modules.flatMap((module) => module.declarations ?? [])) {
          const definition = definitions.find((one) => one.declaration.name === declaration.name);
          if (definition) describe(declaration, definition.name);
        }
        removeModule(modules, 'src/data/source-properties.ts');
        rewritePaths(modules);
      },
    },
  ],
};

/**
 * Adds the definition of an element. The analyzer does not recognise `define(tag, class)`, a function of this package.
 */
function addDefinition({ ts, node, moduleDoc }) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
  const [tag, element] = node.arguments;
  const source = node.getSourceFile().text.match(/from '\.\.\/(components\/.+)\.js'/)[1];
  (moduleDoc.exports ??= []).push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: { name: element.getText(), module: `src/${source}.ts` },
  });
}

/** Members by the name of their interface: the common properties, and what single classes say of them. */
const interfaces = new Map();

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

/** The common properties, with what the class says of its own. */
function commonMembers(className) {
  const own = interfaces.get(className);
  return interfaces.get('SourceProperties').map((member) => own.find(({ name }) => name === member.name) ?? member);
}

function removeModule(modules, path) {
  modules.splice(
    modules.findIndex((module) => module.path === path),
    1,
  );
}

function describe(declaration, tag) {
  declaration.tagName = tag;
  declaration.customElement = true;

  const properties = [...propertiesOf(built[declaration.name])];
  const internal = properties.filter(([, { state }]) => state).map(([name]) => name);
  const members = [...commonMembers(declaration.name), ...declaration.members].filter(
    ({ name, privacy }) => !['private', 'protected'].includes(privacy) && !internal.includes(name),
  );
  declaration.members = members;
  declaration.attributes = [];
  for (const member of members) {
    const { attribute } = properties.find(([name]) => name === member.name)?.[1] ?? { attribute: false };
    if (attribute === false) continue;
    const { name: fieldName, type, description } = member;
    member.attribute = typeof attribute === 'string' ? attribute : fieldName.toLowerCase();
    member.privacy = 'public';
    declaration.attributes.push({ name: member.attribute, fieldName, type, description });
  }
  declaration.cssProperties = tokensOf(built[declaration.name], declaration.cssParts ?? []);
  // The analyzer also guesses events from calls of `dispatchEvent`. The documented events have a description.
  declaration.events = (declaration.events ?? []).filter(({ description }) => description);
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
    const isUsed = new RegExp(`: [^;]*var\\((?:${name}|${name.replace('--event-', '--_')})\\b`).test(
      css.replace(/--_\w+: var\([^;]+;/g, ''),
    );
    return isUsed && (name !== '--event-heading-font' || parts.some((part) => part.name === 'heading'));
  });
}

/** Replaces the paths of sources with the paths of the built files. */
function rewritePaths(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (key === 'path' || key === 'module'))
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.(?:ts|js)$/, '.js');
    else if (inner && typeof inner === 'object') rewritePaths(inner);
  }
}
