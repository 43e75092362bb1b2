/** Bundles the action into one file, with the price snapshot beside it. Returns its size in bytes. */
export declare function buildAction(): Promise<number>;
