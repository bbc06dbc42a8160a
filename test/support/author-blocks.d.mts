type AuthorBlock = readonly [tag: string, attributes: string, html: string];

export const AUTHOR_BLOCKS: Readonly<Record<string, AuthorBlock>>;
export function asTag(block: AuthorBlock): string;
export function asClass(block: AuthorBlock): string;
