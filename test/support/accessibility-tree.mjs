/** The accessibility tree of Chromium from its debugging protocol, short enough to read in a failing test. */

/**
 * Returns the tree from the root of the page. Roles have the names of Chromium ("StaticText", "Figcaption", …).
 * Ignored nodes are replaced by their children. The boxes of single lines of text are left out.
 */
export async function accessibilityTree(protocol) {
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const attributes = await attributesByNode(protocol);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const childrenOf = (node) => (node.childIds ?? []).flatMap((id) => convert(byId.get(id)));
  const convert = (node) => {
    if (!node || node.role?.value === 'InlineTextBox') return [];
    if (node.ignored) return childrenOf(node);
    return [{ ...describe(node, attributes.get(node.backendDOMNodeId)), children: childrenOf(node) }];
  };
  return convert(nodes.find((node) => node.parentId === undefined))[0] ?? false;
}

function describe(node, attributes) {
  const properties = {};
  for (const { name, value } of node.properties ?? []) {
    // Relations (labelledby, controls, …) are left out: their node ids have no meaning in a test.
    // Booleans are true, false, 1 or 0 in the protocol.
    if (value.value !== undefined) properties[name] = value.type === 'boolean' ? Boolean(value.value) : value.value;
  }
  const { focused = false, ...others } = properties;
  // The protocol of Chromium has neither of these two attributes.
  for (const name of ['aria-current', 'lang']) {
    if (attributes?.has(name)) others[name.replace('aria-', '')] = attributes.get(name);
  }
  return {
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    ...(node.value && { value: node.value.value }),
    ...(node.description?.value && { description: node.description.value }),
    focused,
    properties: others,
  };
}

/** Returns the attributes of every element, also in shadow roots, by the node id that the accessibility tree uses. */
async function attributesByNode(protocol) {
  const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Map();
  const visit = (node) => {
    const list = node.attributes ?? [];
    if (list.length) {
      const pairs = new Map();
      for (let i = 0; i < list.length; i += 2) pairs.set(list[i], list[i + 1]);
      found.set(node.backendNodeId, pairs);
    }
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
    if (node.contentDocument) visit(node.contentDocument);
  };
  visit(root);
  return found;
}
