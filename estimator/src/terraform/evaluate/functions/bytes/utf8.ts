/** A text's bytes. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text that bytes are; undefined when they are none. */
export function fromBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
