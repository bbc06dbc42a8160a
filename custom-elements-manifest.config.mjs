/** The manifest describes the built package, so module paths point to dist/. */
export default {
  globs: ['src/components/event-*.ts', 'src/define/event-*.ts', 'src/controllers/details-events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'define-calls',
      // Our elements are defined by a function of ours, which the analyzer does not know.
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
        const [tag, name] = node.arguments;
        const component = moduleDoc.path.replace('/define/', '/components/');
        moduleDoc.exports = [
          ...(moduleDoc.exports ?? []),
          {
            kind: 'custom-element-definition',
            name: tag.text,
            declaration: { name: name.getText(), module: component },
          },
        ];
      },
      packageLinkPhase({ customElementsManifest }) {
        const definitions = customElementsManifest.modules.flatMap((module) =>
          (module.exports ?? []).filter(({ kind }) => kind === 'custom-element-definition'),
        );
        for (const module of customElementsManifest.modules)
          for (const declaration of module.declarations ?? []) {
            const definition = definitions.find((one) => one.declaration.name === declaration.name);
            if (!definition) continue;
            declaration.tagName = definition.name;
            declaration.customElement = true;
            nameAttributes(declaration);
          }
        rewritePaths(customElementsManifest);
      },
    },
  ],
};

/** Every documented field is an attribute too; its name is the property's with hyphens. */
function nameAttributes(declaration) {
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  const fields = declaration.members.filter(
    ({ kind, readonly, static: isStatic, name }) =>
      kind === 'field' && !readonly && !isStatic && !['problems', 'count'].includes(name),
  );
  declaration.attributes = fields.map(({ name, type, description }) => ({
    name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    fieldName: name,
    type,
    description,
  }));
}

function rewritePaths(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (key === 'path' || key === 'module'))
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.(?:ts|js)$/, '.js');
    else if (inner && typeof inner === 'object') rewritePaths(inner);
  }
}
