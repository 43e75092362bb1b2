const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map(shift => alphabet.charAt((bits >> shift) & 63));
    parts.push(
      b === undefined
        ? `${letters.slice(0, 2).join('')}==`
        : c === undefined
          ? `${letters.slice(0, 3).join('')}=`
          : letters.join(''),
    );
  }
  return parts.join('');
}

/** Padding is required, line breaks are passed over; undefined when the text is no Base64. */
export function unbase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/[\r\n]/g, '');
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return undefined;
  const padding = plain.endsWith('==') ? 2 : plain.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((plain.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < plain.length; i += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, j) => (sum << 6) | (values.get(plain.charAt(i + j)) ?? 0), 0);
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
