import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/domain/result';
import {
  deriveKey,
  isSealed,
  isSealedFile,
  readSealedHeader,
  sealText,
  sealWith,
  unseal,
  unsealWith,
} from '../../src/files/sealed-file';

const PASSPHRASE = 'four words nobody guesses';
const TEXT = '{"type":"undercurrent-map"}';
const HEADER_BYTES = 44;
const ROUNDS_AT = 12;

/** Deriving takes a good part of a second: once for all that only asks what the cipher refuses. */
let key: CryptoKey;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  sealed = await sealText(TEXT, PASSPHRASE);
  key = await deriveKey(PASSPHRASE, valueOf(readSealedHeader(sealed)));
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function flipped(bit: number): Uint8Array<ArrayBuffer> {
  const changed = sealed.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

function withRounds(rounds: number): Uint8Array<ArrayBuffer> {
  const changed = sealed.slice();
  new DataView(changed.buffer).setUint32(ROUNDS_AT, rounds);
  return changed;
}

describe('a sealed file', () => {
  test('gives its text back to whoever has the passphrase', async () => {
    expect(await unseal(sealed, PASSPHRASE)).toEqual({ ok: true, value: TEXT });
  });

  test('opens with the passphrase as another keyboard composes it', async () => {
    const composed = await sealText(TEXT, 'café №１');
    expect(await unseal(composed, 'cafe\u0301 No1')).toEqual({ ok: true, value: TEXT });
  });

  test('says nothing of what is in it, and little of how long it is', async () => {
    const short = await sealWith(key, valueOf(readSealedHeader(sealed)), 'x');
    expect(short.length).toBe(sealed.length);
    expect(sealed.length).toBe(HEADER_BYTES + 4_096 + 16);
    expect(Buffer.from(sealed).includes('undercurrent')).toBe(false);
  });

  test('is another one each time it is made', async () => {
    const again = await sealText(TEXT, PASSPHRASE);
    const [one, other] = [again, sealed].map((file) => valueOf(readSealedHeader(file)));
    expect(one?.rounds).toBe(1_000_000);
    expect(one?.salt).not.toEqual(other?.salt);
    expect(one?.iv).not.toEqual(other?.iv);
    expect(Buffer.from(again).subarray(HEADER_BYTES)).not.toEqual(
      Buffer.from(sealed).subarray(HEADER_BYTES),
    );
  });

  test('is known by its first bytes', async () => {
    expect(isSealed(sealed.subarray(0, 8))).toBe(true);
    expect(await isSealedFile(new Blob([sealed]))).toBe(true);
    expect(await isSealedFile(new Blob([TEXT]))).toBe(false);
    expect(await isSealedFile(new Blob([]))).toBe(false);
  });

  test('is known without reading more than its first bytes', async () => {
    const file = new Blob([sealed]);
    const read: number[] = [];
    const slice = (start: number, end: number) => {
      read.push(end - start);
      return file.slice(start, end);
    };
    const whole = () => Promise.reject(new Error('read wholly'));
    const huge = Object.assign(new Blob(), { slice, arrayBuffer: whole });
    expect(await isSealedFile(huge)).toBe(true);
    expect(read).toEqual([8]);
  });

  test('is not every file that begins with the same byte, as pictures do', async () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    expect(isSealed(picture)).toBe(false);
    expect(await isSealedFile(new Blob([picture]))).toBe(false);
    expect(isSealed(sealed.subarray(0, 7))).toBe(false);
  });

  test('is none where the file can no longer be read', async () => {
    const slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone')) });
    expect(await isSealedFile(Object.assign(new Blob(), { slice }))).toBe(false);
  });

  test('keeps any text as it is, at any length', async () => {
    const header = valueOf(readSealedHeader(sealed));
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 4_080, max: 4_100 }).map((length) => 'x'.repeat(length)),
      fc.constant('\uFEFFwith a mark'),
    );
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const opened = await unsealWith(key, await sealWith(key, header, text));
        expect(opened).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe('a sealed file stays closed', () => {
  test('enc-wrong-passphrase: with one sentence for that and for damage', async () => {
    const wrong = await unseal(sealed, `${PASSPHRASE}.`);
    expect(wrong).toEqual({ ok: false, error: { code: 'not-unsealed' } });
    expect(await unseal(flipped(8 * (HEADER_BYTES + 5)), PASSPHRASE)).toEqual(wrong);
  });

  test('enc-bit-flip: whichever bit of its header is another, with the right key', async () => {
    const opened: number[] = [];
    for (let bit = 0; bit < 8 * HEADER_BYTES; bit += 1) {
      if ((await unsealWith(key, flipped(bit))).ok) opened.push(bit);
    }
    expect(opened).toEqual([]);
  });

  test('enc-bit-flip: whichever bit of its body is another, with the right key', async () => {
    const opened: number[] = [];
    for (let bit = 8 * HEADER_BYTES; bit < 8 * sealed.length; bit += 1) {
      if ((await unsealWith(key, flipped(bit))).ok) opened.push(bit);
    }
    expect(opened).toEqual([]);
  });

  test.each([
    ['enc-iterations-2^31', 2 ** 31],
    ['enc-iterations-1', 1],
    ['one round fewer than is accepted', 599_999],
    ['one round more than is accepted', 10_000_001],
  ])('%s: before anything is derived', (_, rounds) => {
    const unusable = { ok: false, error: { code: 'sealed-unusable' } };
    expect(readSealedHeader(withRounds(rounds))).toEqual(unusable);
  });

  test.each([600_000, 10_000_000])('only for other reasons with %i rounds', (rounds) => {
    expect(readSealedHeader(withRounds(rounds))).toMatchObject({ ok: true, value: { rounds } });
  });

  test('without a passphrase being asked for where its header is none', async () => {
    const unusable = { ok: false, error: { code: 'sealed-unusable' } };
    const older = sealed.slice();
    new DataView(older.buffer).setUint32(8, 0);
    for (const file of [older, sealed.slice(0, HEADER_BYTES - 1), sealed.slice(1), withRounds(1)]) {
      expect(readSealedHeader(file)).toEqual(unusable);
      expect(await unseal(file, PASSPHRASE)).toEqual(unusable);
      expect(await unsealWith(key, file)).toEqual(unusable);
    }
    expect(readSealedHeader(sealed.slice(0, HEADER_BYTES))).toMatchObject({ ok: true });
  });

  test('enc-truncated: wherever it was cut off', async () => {
    const opened: number[] = [];
    for (let length = 0; length < sealed.length; length += 1) {
      if ((await unsealWith(key, sealed.slice(0, length))).ok) opened.push(length);
    }
    expect(opened).toEqual([]);
  });

  test('when something was put behind it', async () => {
    const longer = Uint8Array.from([...sealed, 0]);
    expect(await unsealWith(key, longer)).toMatchObject({ ok: false });
  });

  test('and names both versions where a newer app made it', () => {
    const newer = sealed.slice();
    new DataView(newer.buffer).setUint32(8, 2);
    expect(readSealedHeader(newer)).toEqual({
      ok: false,
      error: { code: 'sealed-newer', facts: { found: 2, known: 1 } },
    });
  });

  test('when its text is longer than it says it is', async () => {
    const header = valueOf(readSealedHeader(sealed));
    const plain = new Uint8Array(4_096);
    new DataView(plain.buffer).setUint32(0, 5_000);
    const head = sealed.slice(0, HEADER_BYTES);
    const body = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: header.iv, additionalData: head },
      key,
      plain,
    );
    const file = Uint8Array.from([...head, ...new Uint8Array(body)]);
    expect(await unsealWith(key, file)).toEqual({ ok: false, error: { code: 'not-unsealed' } });
  });
});
