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

/** What is registered of a block. */
interface BlockType {
  readonly attributes: object;
  readonly variations?: readonly unknown[];
}

interface Variation extends Omit<Pattern, 'content'> {
  readonly icon: string;
  readonly attributes: Attributes;
  readonly innerBlocks?: readonly Block[];
  readonly scope: readonly 'inserter'[];
  readonly isActive?: (attributes: Attributes) => boolean;
}

interface BlockEditorStore {
  getBlock(clientId: string): Block | null;
  getBlockAttributes(clientId: string): Attributes | null;
  getBlockParents(clientId: string): readonly string[];
  hasSelectedInnerBlock(clientId: string, isDeep: boolean): boolean;
}

type Select = (store: 'core/block-editor') => BlockEditorStore;
type Component<Props> = (props: Props) => unknown;

interface WordPress {
  readonly blocks: {
    getBlockType(name: string): BlockType | undefined;
    parse(content: string): Block[];
    registerBlockVariation(block: string, variation: Variation): void;
    serialize(block: Block): string;
  };
  readonly blockEditor: {
    readonly BlockControls: unknown;
    readonly InspectorControls: unknown;
    useBlockProps(props: object): object;
  };
  readonly components: Readonly<
    Record<'Button' | 'PanelBody' | 'TextControl' | 'ToggleControl' | 'ToolbarButton', unknown>
  >;
  readonly compose: {
    createHigherOrderComponent<Props>(wrap: (Inner: unknown) => Component<Props>, name: string): unknown;
    useRefEffect(effect: (node: HTMLElement) => () => void, dependencies: readonly unknown[]): unknown;
  };
  readonly data: {
    dispatch(store: 'core/block-editor'): { selectBlock(clientId: string): void };
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
  readonly eventPageElementsLanguage?: string;
  readonly eventPageElements?: { upgrade?(root: ParentNode): HTMLElement[] };
}
