/** The globals of WordPress that `editor.js` uses, from version 6.1 to 7.1. WordPress has no types for its globals. */

interface Attributes {
  readonly className?: string;
  readonly metadata?: {
    readonly eventPage?: Record<string, string | boolean>;
    readonly [name: string]: unknown;
  };
}

interface Block {
  readonly name: string;
  readonly attributes: Attributes;
  readonly innerBlocks: readonly Block[];
}

/** The properties of the component that edits a block. */
interface BlockProps {
  readonly name: string;
  readonly clientId: string;
  readonly attributes: Attributes;
  readonly setAttributes: (attributes: { className?: string | undefined; metadata?: object | undefined }) => void;
}

/** A pattern of the plugin, which becomes a variation of the Group block. */
interface Pattern {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The markup of the group. */
  readonly content: string;
}

interface Variation extends Omit<Pattern, 'content'> {
  readonly icon: string;
  readonly attributes: Attributes;
  readonly innerBlocks?: readonly Block[];
  readonly scope: readonly 'inserter'[];
  readonly isActive: ((attributes: Attributes) => boolean) | undefined;
}

interface BlockEditorStore {
  getBlock(clientId: string): Block | null;
  hasSelectedInnerBlock(clientId: string, isDeep: boolean): boolean;
}

type Select = (store: 'core/block-editor') => BlockEditorStore;
type Component<Props> = (props: Props) => unknown;

interface WordPress {
  readonly blocks: {
    getBlockType(name: string): { readonly attributes: object } | undefined;
    parse(content: string): Block[];
    registerBlockVariation(block: string, variation: Variation): void;
    serialize(block: Block): string;
  };
  readonly blockEditor: {
    readonly BlockControls: unknown;
    readonly InspectorControls: unknown;
    useBlockProps(props: object): object;
  };
  readonly components: Readonly<Record<'PanelBody' | 'TextControl' | 'ToggleControl' | 'ToolbarButton', unknown>>;
  readonly compose: {
    createHigherOrderComponent<Props>(wrap: (Inner: unknown) => Component<Props>, name: string): unknown;
    useRefEffect(effect: (node: HTMLElement) => () => void, dependencies: readonly unknown[]): unknown;
  };
  readonly data: {
    subscribe(listener: () => void): () => void;
    useSelect<Result>(choose: (select: Select) => Result, dependencies: readonly unknown[]): Result;
  };
  readonly element: {
    createElement(type: unknown, props?: object | null, ...children: readonly unknown[]): unknown;
    readonly Fragment: unknown;
    useEffect(effect: () => void, dependencies: readonly unknown[]): void;
    useMemo<Value>(create: () => Value, dependencies: readonly unknown[]): Value;
    useRef<Value>(value: Value): { current: Value };
    useState<Value>(value: Value): [Value, (value: Value) => void];
  };
  readonly hooks: { addFilter(hook: string, namespace: string, filter: unknown): void };
  readonly i18n: { __(text: string, domain: string): string };
}

interface Window {
  readonly wp: WordPress;
  readonly eventPageElementsPatterns?: readonly Pattern[];
  readonly eventPageElements?: { upgrade?(root: ParentNode): HTMLElement[] };
}
