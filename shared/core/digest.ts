import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';

/** The SHA-256 (FIPS 180-4) of some bytes as 64 hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array): string => toHex(sha256(bytes));

/** The digest of a value: SHA-256 over its canonical JSON, written `sha256:<64 hex digits>`. */
export const digestOf = (value: unknown): string => `sha256:${sha256Hex(utf8(canonicalJson(value)))}`;
