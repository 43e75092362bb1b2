/** What client and server say to each other beyond the language server protocol. */

/** The bill of the block at a place, as Markdown; null when there is none. */
export const explainRequest = 'costlens/explain';
export type ExplainParams = { readonly uri: string; readonly line: number };

export const explainCommand = 'costlens.explain';

export type Settings = {
  readonly enabled: boolean;
  /** Used where the code names no region. */
  readonly region: string;
  /** Relative to the workspace folder. */
  readonly usageFile: string;
};

export const defaultSettings: Settings = { enabled: true, region: '', usageFile: '' };
