/**
 * The block editor: block variations, the panel "Slideshow" of a gallery, group or photo, and a preview of the
 * elements. It runs without a build step, on the globals of WordPress. `editor.php` prints the settings on the page.
 */
(({ blockEditor, blocks, components, compose, data, element, hooks, i18n }) => {
  const { createElement: h, Fragment, useEffect, useMemo, useRef, useState } = element;
  const { __ } = i18n;
  const SLIDESHOW = 'event-slideshow';
  /** @type {readonly Pattern[]} */
  const patterns = window.eventPageElementsPatterns ?? [];

  /** @param {Attributes} attributes */
  const classesOf = ({ className }) => (className ?? '').split(/\s+/).filter(Boolean);

  /**
   * Returns a function that says whether a block has a class name.
   * @param {string} name
   */
  function hasClass(name) {
    return (/** @type {Attributes} */ attributes) => classesOf(attributes).includes(name);
  }

  /** What the list view, the toolbar and the sidebar say of a block with the class of a slideshow. */
  const slideshow = {
    name: SLIDESHOW,
    title: __('Slideshow', 'event-page-elements'),
    description: __('Photos with captions. Visitors see one at a time.', 'event-page-elements'),
    icon: 'slides',
    isActive: hasClass(SLIDESHOW),
  };

  blocks.registerBlockVariation('core/gallery', {
    ...slideshow,
    keywords: [__('Photos', 'event-page-elements'), __('Gallery', 'event-page-elements')],
    attributes: { className: SLIDESHOW },
    // Not for changing a block: a change to the plain block would not be offered. The panel has a switch for that.
    scope: ['inserter'],
  });

  // A group has the name of the first variation that is active, and the variation "Group" of WordPress is active for
  // most groups. So the names come before those of WordPress. No menu offers them.
  hooks.addFilter(
    'blocks.registerBlockType',
    'event-page-elements',
    (/** @type {BlockType} */ settings, /** @type {string} */ name) =>
      name === 'core/group' ? { ...settings, variations: [...groupNames(), ...(settings.variations ?? [])] } : settings,
  );

  /** Returns a variation for each class name that makes a group an element. Its scope is empty: it only has a name. */
  function groupNames() {
    /** @type {Map<string, Pattern[]>} */
    const patternsOf = new Map();
    for (const pattern of patterns) {
      const tag = /"className":"([\w-]+)/.exec(pattern.content)?.[1] ?? '';
      patternsOf.set(tag, [...(patternsOf.get(tag) ?? []), pattern]);
    }
    const names = [...patternsOf].map(([tag, group]) => ({
      name: tag,
      // Recordings and documents have the same class name.
      title: group.map(({ title }) => title).join(' / '),
      description: group.map(({ description }) => description).join(' '),
      icon: 'calendar-alt',
      isActive: hasClass(tag),
    }));
    return [slideshow, ...names].map((variation) => ({ ...variation, scope: [] }));
  }

  // The patterns can be parsed as soon as the editor has registered the blocks of WordPress.
  const unsubscribe = data.subscribe(() => {
    if (
      !['gallery', 'group', 'heading', 'list', 'list-item', 'paragraph'].every((name) =>
        blocks.getBlockType(`core/${name}`),
      )
    )
      return;
    unsubscribe();
    for (const { content, ...words } of patterns) {
      const [group] = blocks.parse(content);
      if (!group) continue;
      blocks.registerBlockVariation('core/group', {
        ...words,
        icon: 'calendar-alt',
        attributes: group.attributes,
        innerBlocks: group.innerBlocks,
        scope: ['inserter'],
      });
    }
  });

  /**
   * Returns the attributes of a gallery with one setting changed. A setting without a value leaves no key, and the last
   * one leaves no `eventPage`.
   * @param {Attributes} attributes
   * @param {string} name
   * @param {string | boolean} value
   */
  function withSetting({ metadata }, name, value) {
    const { eventPage, ...others } = metadata ?? {};
    const settings = { ...eventPage, [name]: value };
    if (!value) delete settings[name];
    const changed = Object.keys(settings).length ? { ...others, eventPage: settings } : others;
    return { metadata: Object.keys(changed).length ? changed : undefined };
  }

  /**
   * The panel in the sidebar of a gallery, or of a group that is a slideshow. Its values are those of the block, which
   * WordPress stores and restores.
   * @param {BlockProps} props
   */
  function SlideshowPanel({ name, clientId, attributes, setAttributes }) {
    const isGallery = name === 'core/gallery';
    const isOn = hasClass(SLIDESHOW)(attributes);
    const outer = useOuterSlideshow(clientId);
    // Before version 6.5, WordPress does not store the settings of a gallery.
    const hasSettings = isOn && !outer && 'metadata' in (blocks.getBlockType(name)?.attributes ?? {});
    if (!isGallery && !hasSettings) return null;
    /** @param {boolean} isWanted */
    const show = (isWanted) => {
      const others = classesOf(attributes).filter((one) => one !== SLIDESHOW);
      setAttributes({ className: [...others, ...(isWanted ? [SLIDESHOW] : [])].join(' ') || undefined });
    };
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: slideshow.title },
        outer &&
          h(OuterSlideshow, {
            clientId: outer,
            text: __('The group around this gallery is the slideshow.', 'event-page-elements'),
            label: __('Select the group', 'event-page-elements'),
          }),
        // Only one of the two may have the class. So a gallery that has it, too, can lose it.
        isGallery &&
          (isOn || !outer) &&
          h(components.ToggleControl, {
            __nextHasNoMarginBottom: true,
            label: __('Show as a slideshow', 'event-page-elements'),
            help: __('Visitors see one photo at a time.', 'event-page-elements'),
            checked: isOn,
            onChange: show,
          }),
        hasSettings && h(Settings, { attributes, setAttributes, hasHeading: isGallery }),
      ),
    );
  }

  /**
   * Returns the id of a gallery or group around the block that is a slideshow itself.
   * @param {string} clientId
   */
  function useOuterSlideshow(clientId) {
    return data.useSelect(
      (select) => {
        const { getBlockParents, getBlockAttributes } = select('core/block-editor');
        return getBlockParents(clientId).find((id) => hasClass(SLIDESHOW)(getBlockAttributes(id) ?? {}));
      },
      [clientId],
    );
  }

  /**
   * Says that a block around this one is the slideshow, and leads to its settings.
   * @param {{ clientId: string, text: string, label: string }} props
   */
  function OuterSlideshow({ clientId, text, label }) {
    return h(
      Fragment,
      null,
      h('p', null, text),
      h(
        components.Button,
        { variant: 'secondary', onClick: () => data.dispatch('core/block-editor').selectBlock(clientId) },
        label,
      ),
    );
  }

  /**
   * The panel of a photo in a slideshow: it leads to the settings.
   * @param {BlockProps} props
   */
  function PhotoPanel({ clientId }) {
    const outer = useOuterSlideshow(clientId);
    if (!outer) return null;
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        { title: slideshow.title },
        h(OuterSlideshow, {
          clientId: outer,
          text: __('This photo is part of a slideshow.', 'event-page-elements'),
          label: __('Select the slideshow', 'event-page-elements'),
        }),
      ),
    );
  }

  /**
   * The settings of a slideshow. A group has no field for the heading: its Heading block is the heading.
   * @param {Pick<BlockProps, 'attributes' | 'setAttributes'> & { hasHeading: boolean }} props
   */
  function Settings({ attributes, setAttributes, hasHeading }) {
    const settings = attributes.metadata?.eventPage ?? {};
    /** @param {string} name @param {string} label @param {string} help */
    const toggle = (name, label, help) =>
      h(components.ToggleControl, {
        __nextHasNoMarginBottom: true,
        label,
        help,
        checked: Boolean(settings[name]),
        onChange: (/** @type {boolean} */ value) => setAttributes(withSetting(attributes, name, value)),
      });
    return h(
      Fragment,
      null,
      hasHeading &&
        h(components.TextControl, {
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
          label: __('Heading', 'event-page-elements'),
          help: __('Shown above the photos. Visitors without scripts do not see it.', 'event-page-elements'),
          value: String(settings.heading ?? ''),
          onChange: (/** @type {string} */ value) => setAttributes(withSetting(attributes, 'heading', value)),
        }),
      toggle(
        'thumbnails',
        __('Thumbnails', 'event-page-elements'),
        __('A row of small pictures, to choose a photo.', 'event-page-elements'),
      ),
      toggle(
        'loop',
        __('Loop', 'event-page-elements'),
        __('After the last photo comes the first one.', 'event-page-elements'),
      ),
      toggle(
        'autoplay',
        __('Play button', 'event-page-elements'),
        __('The photos change by themselves after a visitor presses it.', 'event-page-elements'),
      ),
    );
  }

  /**
   * The element that a visitor will see, made in the same way as on the page: from the HTML that the block saves, by
   * the package's own `upgrade`, in the language of the site.
   * @param {{ clientId: string }} props
   */
  function Preview({ clientId }) {
    const box = useRef(/** @type {HTMLElement | null} */ (null));
    const block = data.useSelect((select) => select('core/block-editor').getBlock(clientId), [clientId]);
    const content = useMemo(() => block && savedContent(block), [block]);
    useEffect(() => {
      const node = box.current;
      if (!node || !content) return;
      node.replaceChildren(node.ownerDocument.importNode(content, true));
      // The canvas loads the script of the elements itself, maybe later than the button is pressed.
      const canvas = node.ownerDocument.defaultView;
      void canvas?.customElements.whenDefined(SLIDESHOW).then(() => canvas.eventPageElements?.upgrade?.(node));
    }, [content]);
    const wrapper = blockEditor.useBlockProps({
      ref: compose.useRefEffect(letVisitorIn, []),
      style: { display: 'block' },
    });
    return h('div', wrapper, h('div', { ref: box, lang: window.eventPageElementsLanguage }));
  }

  /** Matches elements that could run something, or load a page, in the editor. */
  const UNSAFE = 'script, style, link, meta, base, template, noscript, iframe, object, embed, form, svg, math';
  const ADDRESSES = ['href', 'src', 'poster', 'background'];
  const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

  /**
   * Returns the HTML that a block saves as nodes, with the settings that the page prints. It may be the content of
   * another author: nothing in it may run in the editor. The nodes are cleaned, not their HTML (`wp.dom.safeHTML`),
   * because HTML that is parsed a second time may give other nodes.
   * @param {Block} block
   */
  function savedContent(block) {
    const { body } = new DOMParser().parseFromString(blocks.serialize(block), 'text/html');
    for (const node of body.querySelectorAll(UNSAFE)) node.remove();
    for (const node of body.querySelectorAll('*'))
      for (const { name, value } of [...node.attributes])
        if (name.startsWith('on')) node.removeAttribute(name);
        else if (ADDRESSES.includes(name)) node.setAttribute(name, safeAddress(value));
    const [content] = body.children;
    for (const [name, value] of Object.entries(block.attributes.metadata?.eventPage ?? {}))
      if (['heading', 'thumbnails', 'loop', 'autoplay'].includes(name))
        content?.setAttribute(`data-${name}`, `${value}`);
    return content;
  }

  /**
   * Returns an address in full, because those in the canvas have no base. An unsafe one becomes empty.
   * @param {string} address
   */
  function safeAddress(address) {
    if (address.startsWith('#') || !URL.canParse(address, document.baseURI)) return '';
    const { href, protocol } = new URL(address, document.baseURI);
    return SAFE_PROTOCOLS.includes(protocol) ? href : '';
  }

  /**
   * Makes the element in the preview work as on the page, with two exceptions: a link would leave the editor, and
   * Shift + Tab on the block itself leads to its toolbar, as on any block.
   * @param {HTMLElement} wrapper
   */
  function letVisitorIn(wrapper) {
    /** @param {KeyboardEvent} event */
    const onKeyDown = (event) => {
      // On Tab, the editor looks for the next stop outside of shadow roots only, and would pass by all buttons.
      if (event.key === 'Tab' && !(event.shiftKey && event.target === wrapper)) event.stopPropagation();
    };
    /** @param {MouseEvent} event */
    const onClick = (event) => {
      // The nodes of the canvas are those of another window.
      if (event.composedPath().some((node) => 'localName' in node && node.localName === 'a')) event.preventDefault();
    };
    wrapper.addEventListener('keydown', onKeyDown);
    wrapper.addEventListener('click', onClick);
    return () => {
      wrapper.removeEventListener('keydown', onKeyDown);
      wrapper.removeEventListener('click', onClick);
    };
  }

  /**
   * Adds the button "Preview" to a block that becomes an element. The preview ends if a block inside is selected, such
   * as in the list view. Without the script of the elements, there is nothing to preview.
   * @param {BlockProps & { BlockEdit: unknown }} props
   */
  function WithPreview({ BlockEdit, ...props }) {
    const { clientId, attributes } = props;
    const isElement = classesOf(attributes).some((name) => customElements.get(name));
    const [isShown, setShown] = useState(false);
    const isInside = data.useSelect(
      (select) => select('core/block-editor').hasSelectedInnerBlock(clientId, true),
      [clientId],
    );
    useEffect(() => {
      if (isInside) setShown(false);
    }, [isInside]);
    return h(
      Fragment,
      null,
      isElement &&
        h(
          blockEditor.BlockControls,
          { group: 'other' },
          h(
            components.ToolbarButton,
            { isPressed: isShown, onClick: () => setShown(!isShown) },
            __('Preview', 'event-page-elements'),
          ),
        ),
      isElement && isShown && !isInside ? h(Preview, { clientId }) : h(BlockEdit, props),
    );
  }

  hooks.addFilter(
    'editor.BlockEdit',
    'event-page-elements',
    compose.createHigherOrderComponent(
      (BlockEdit) => (/** @type {BlockProps} */ props) => {
        // The panel comes first: below the settings of WordPress, it would be out of sight.
        if (props.name === 'core/image') return h(Fragment, null, h(PhotoPanel, props), h(BlockEdit, props));
        if (!['core/gallery', 'core/group'].includes(props.name)) return h(BlockEdit, props);
        return h(
          Fragment,
          null,
          (props.name === 'core/gallery' || hasClass(SLIDESHOW)(props.attributes)) && h(SlideshowPanel, props),
          h(WithPreview, { ...props, BlockEdit }),
        );
      },
      'withEventPageElements',
    ),
  );
})(window.wp);
