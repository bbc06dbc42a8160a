/** What a source gave, not yet read. */
export interface RawData {
  readonly value: unknown;
  /** What relative addresses in it are relative to. */
  readonly baseUrl: string;
}
