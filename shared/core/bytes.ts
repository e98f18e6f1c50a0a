/** The two globals that every host of this product has (browser, Electron, Node) and that ES itself does not declare. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** UTF-8 as text; a byte order mark is dropped. @throws TypeError when the bytes are not valid UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What reads an encoding (WHATWG Encoding Standard); `fatal` throws where the bytes are not of it. */
export const decoderOf = (
  label: string,
  options?: { readonly fatal: boolean },
): { readonly decode: (bytes: Uint8Array) => string } => new TextDecoder(label, options);

/** Bytes as lower-case hexadecimal digits. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
