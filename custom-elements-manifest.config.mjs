/**
 * The manifest: what editors and other tools know of the elements. It describes the built package and is made after it,
 * since the classes themselves know best which attributes they have.
 */
import * as built from './dist/index.js';

export default {
  globs: ['src/components/event-*.ts', 'src/define/event-*.ts', 'src/controllers/*-events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'built-package',
      analyzePhase: addDefinition,
      packageLinkPhase({ customElementsManifest: { modules } }) {
        const definitions = modules
          .flatMap((module) => module.exports ?? [])
          .filter(({ kind }) => kind === 'custom-element-definition');
        for (const declaration of modules.flatMap((module) => module.declarations ?? [])) {
          const definition = definitions.find((one) => one.declaration.name === declaration.name);
          if (definition) describe(declaration, definition.name);
        }
        rewritePaths(modules);
      },
    },
  ],
};

/** Our elements are defined by a function of ours, `define(tag, class)`, which the analyzer does not know. */
function addDefinition({ ts, node, moduleDoc }) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
  const [tag, element] = node.arguments;
  (moduleDoc.exports ??= []).push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: { name: element.getText(), module: moduleDoc.path.replace('/define/', '/components/') },
  });
}

function describe(declaration, tag) {
  declaration.tagName = tag;
  declaration.customElement = true;

  const properties = [...propertiesOf(built[declaration.name])];
  const internal = properties.filter(([, { state }]) => state).map(([name]) => name);
  const members = (declaration.members ?? []).filter(
    ({ name, privacy }) => !['private', 'protected'].includes(privacy) && !internal.includes(name),
  );
  declaration.members = members;
  declaration.attributes = properties
    .filter(([, { attribute }]) => attribute !== false)
    .map(([fieldName, { attribute }]) => {
      const { type, description } = members.find(({ name }) => name === fieldName) ?? {};
      const name = typeof attribute === 'string' ? attribute : fieldName.toLowerCase();
      return { name, fieldName, type, description };
    });
  // The analyzer also guesses events from calls of `dispatchEvent`; ours are in the comments.
  declaration.events = (declaration.events ?? []).filter(({ description }) => description);
}

/** Lit's table of properties, which it makes when it is first asked for the attributes. */
function propertiesOf(element) {
  return element.observedAttributes && element.elementProperties;
}

/** Sources to what is built of them. */
function rewritePaths(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (key === 'path' || key === 'module'))
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.(?:ts|js)$/, '.js');
    else if (inner && typeof inner === 'object') rewritePaths(inner);
  }
}
