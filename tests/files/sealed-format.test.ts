import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/domain/result';
import { deriveKey, readSealedHeader, sealWith, unsealWith } from '../../src/files/sealed-file';

// What docs/map-format.md says of sealed files, done without the app's own code: an app that sealed
// otherwise would still open its own files, but no longer those of the version before.

const TEXT = '{"type":"undercurrent-map"} 北港';
const head = Uint8Array.from(
  Buffer.from(
    '8955435345414c0a' + // what every sealed file begins with
      '00000001' + // version
      '000927c0' + // 600,000 rounds
      '0123456789abcdef0123456789abcdef' + // salt
      'fedcba9876543210fedcba98', // IV
    'hex',
  ),
);
const keyBytes = pbkdf2Sync('caf\u00e9 No1', head.subarray(16, 32), 600_000, 32, 'sha256');

/** The blocks sealed, their first beginning with this length and what follows it. */
function sealedBlocks(blocks: number, length: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = Buffer.alloc(blocks * 4_096);
  plain.writeUInt32BE(length);
  plain.set(body, 4);
  const cipher = createCipheriv('aes-256-gcm', keyBytes, head.subarray(32)).setAAD(head);
  const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
  return Uint8Array.from(Buffer.concat([head, ...sealed]));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const header = valueOf(readSealedHeader(head));
let key: CryptoKey;
beforeAll(async () => {
  key = await deriveKey('cafe\u0301 \u21161', header);
});

test.each([
  ['a short text', TEXT, 1],
  ['a text that just fits in a block with its length', 'x'.repeat(4_092), 1],
  ['a text one byte longer', 'x'.repeat(4_093), 2],
])('%s is sealed, and opened, as the format says', async (_, text, blocks) => {
  const bytes = new TextEncoder().encode(text);
  const expected = sealedBlocks(blocks, bytes.length, bytes);
  expect(await sealWith(key, header, text)).toEqual(expected);
  expect(await unsealWith(key, expected)).toEqual({ ok: true, value: text });
});

test('a sealed file stays closed where what it holds is no text', async () => {
  const closed = { ok: false, error: { code: 'not-unsealed' } };
  const halfCharacter = Uint8Array.of(0x61, 0xe5, 0x8c);
  expect(await unsealWith(key, sealedBlocks(1, 3, halfCharacter))).toEqual(closed);
  expect(await unsealWith(key, sealedBlocks(1, 4_093, new Uint8Array()))).toEqual(closed);
});

test('the key cannot be taken out of the browser', async () => {
  const { extractable } = await deriveKey('any', { rounds: 1, salt: header.salt });
  expect(extractable).toBe(false);
});
