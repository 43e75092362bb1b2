/** Who has written what a bundle is made of besides us, and under what licences, by the bundle's files. */
export declare function noticesOf(files: readonly string[]): string;
