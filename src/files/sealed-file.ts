import { LIMITS } from '../domain/fields';
import { fail, ok } from '../domain/result';
import type { Failure, Result } from '../domain/result';

// A sealed file is a header, then a text padded and encrypted with AES-256-GCM, its tag at the end
// (docs/map-format.md). The header is authenticated with it: no bit of the file can be changed unseen.

/** Begins with a byte that no text begins with. */
const MAGIC = Uint8Array.of(0x89, 0x55, 0x43, 0x53, 0x45, 0x41, 0x4c, 0x0a);
const VERSION = 1;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The text is filled up to whole blocks of this, so that its length tells little. */
const BLOCK_BYTES = 4_096;
/** Before the text stands its length in bytes. */
const LENGTH_BYTES = 4;

const VERSION_AT = MAGIC.length;
const ROUNDS_AT = VERSION_AT + 4;
const SALT_AT = ROUNDS_AT + 4;
const IV_AT = SALT_AT + SALT_BYTES;
const HEADER_BYTES = IV_AT + IV_BYTES;

/** Of PBKDF2-HMAC-SHA256. Fewer are too quickly guessed; more would only hold the browser up. */
const ROUNDS = 1_000_000;
const FEWEST_ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

/** The largest sealed file there can be of a file that can be read, in bytes. */
export const SEALED_FILE_BYTES = LIMITS.fileBytes + HEADER_BYTES + BLOCK_BYTES + TAG_BYTES;

/** Every way in which a sealed file stays closed. Each has a sentence in every language. */
export interface SealedFileFailure extends Failure {
  readonly code: 'sealed-newer' | 'sealed-unusable' | 'not-unsealed';
}

type SealedFileResult<T> = Result<T, SealedFileFailure>;
type Bytes = Uint8Array<ArrayBuffer>;

/** What a key is derived with, besides the passphrase. */
export interface SealedHeader {
  readonly rounds: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
}

/** Whether these bytes, or the first of them, are those of a sealed file. */
export function isSealed(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** The same of a file somebody chose, of which only the beginning is read. False where it cannot be. */
export async function isSealedFile(file: Blob): Promise<boolean> {
  try {
    return isSealed(new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer()));
  } catch {
    return false;
  }
}

/**
 * Reads how a file was sealed, which no passphrase is needed for. Codes: `sealed-newer` with the
 * version `found` and the one `known`; `sealed-unusable` where no passphrase could open it: it is no
 * sealed file, its header is cut off, or asks for more or fewer rounds than are accepted.
 */
export function readSealedHeader(bytes: Bytes): SealedFileResult<SealedHeader> {
  if (!isSealed(bytes) || bytes.length < HEADER_BYTES) return fail({ code: 'sealed-unusable' });
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const version = numbers.getUint32(VERSION_AT);
  const rounds = numbers.getUint32(ROUNDS_AT);
  if (version > VERSION) {
    return fail({ code: 'sealed-newer', facts: { found: version, known: VERSION } });
  }
  if (version < VERSION || rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) {
    return fail({ code: 'sealed-unusable' });
  }
  const salt = bytes.slice(SALT_AT, IV_AT);
  return ok({ rounds, salt, iv: bytes.slice(IV_AT, HEADER_BYTES) });
}

/** The key that a passphrase makes, however its characters were composed when it was typed. */
export async function deriveKey(
  passphrase: string,
  { rounds, salt }: Pick<SealedHeader, 'rounds' | 'salt'>,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals a text of at most {@link LIMITS.fileBytes}: each time with a new salt and a new IV. */
export async function sealText(text: string, passphrase: string): Promise<Bytes> {
  const header = {
    rounds: ROUNDS,
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    iv: crypto.getRandomValues(new Uint8Array(IV_BYTES)),
  };
  return sealWith(await deriveKey(passphrase, header), header, text);
}

/** Seals a text with a key that was derived with this header. Never twice with one IV and key. */
export async function sealWith(key: CryptoKey, header: SealedHeader, text: string): Promise<Bytes> {
  const head = encodeHeader(header);
  const sealed = await crypto.subtle.encrypt(cipher(header, head), key, padded(text));
  const file = new Uint8Array(HEADER_BYTES + sealed.byteLength);
  file.set(head);
  file.set(new Uint8Array(sealed), HEADER_BYTES);
  return file;
}

/**
 * The text of a sealed file. Codes: those of {@link readSealedHeader}, and `not-unsealed`, of which
 * nobody can tell whether the passphrase is wrong or the file is damaged.
 */
export async function unseal(bytes: Bytes, passphrase: string): Promise<SealedFileResult<string>> {
  const header = readSealedHeader(bytes);
  return header.ok ? unsealWith(await deriveKey(passphrase, header.value), bytes) : header;
}

/** The same with a key that was derived before. */
export async function unsealWith(key: CryptoKey, bytes: Bytes): Promise<SealedFileResult<string>> {
  const header = readSealedHeader(bytes);
  if (!header.ok) return header;
  const head = bytes.subarray(0, HEADER_BYTES);
  try {
    const opened = await crypto.subtle.decrypt(
      cipher(header.value, head),
      key,
      bytes.subarray(HEADER_BYTES),
    );
    return ok(unpadded(opened));
  } catch {
    return fail({ code: 'not-unsealed' });
  }
}

function cipher({ iv }: SealedHeader, head: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: head, tagLength: TAG_BYTES * 8 };
}

function encodeHeader({ rounds, salt, iv }: SealedHeader): Bytes {
  const head = new Uint8Array(HEADER_BYTES);
  const numbers = new DataView(head.buffer);
  head.set(MAGIC);
  numbers.setUint32(VERSION_AT, VERSION);
  numbers.setUint32(ROUNDS_AT, rounds);
  head.set(salt, SALT_AT);
  head.set(iv, IV_AT);
  return head;
}

function padded(text: string): Bytes {
  const encoded = new TextEncoder().encode(text);
  const blocks = Math.ceil((LENGTH_BYTES + encoded.length) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  new DataView(padded.buffer).setUint32(0, encoded.length);
  padded.set(encoded, LENGTH_BYTES);
  return padded;
}

/** Throws where the length is not that of a text in it: somebody with the key wrote it otherwise. */
function unpadded(opened: ArrayBuffer): string {
  const length = new DataView(opened).getUint32(0);
  const text = new Uint8Array(opened, LENGTH_BYTES, length);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
}
