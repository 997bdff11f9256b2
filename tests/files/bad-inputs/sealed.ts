import { expect } from 'vitest';
import { sealText, unseal } from '../../../src/files/sealed-file';
import type { BadInput } from './bad-input';

const PASSPHRASE = 'four words nobody guesses';
const ROUNDS_AT = 12;

/** A sealed file, with something done to it, that stays closed for this reason. */
function closed(
  number: number,
  name: string,
  code: 'not-unsealed' | 'sealed-unusable',
  harm: (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
  passphrase = PASSPHRASE,
): BadInput {
  const check = async () => {
    const file = harm(await sealText('{}', PASSPHRASE));
    expect(await unseal(file, passphrase)).toEqual({ ok: false, error: { code } });
  };
  return { number, name, answer: 'refused', check };
}

function withRounds(rounds: number): (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
  return (file) => {
    new DataView(file.buffer).setUint32(ROUNDS_AT, rounds);
    return file;
  };
}

/** Every bit and every length is tried in tests/files/sealed-file.test.ts. */
export const SEALED: readonly BadInput[] = [
  closed(93, 'enc-wrong-passphrase', 'not-unsealed', (file) => file, `${PASSPHRASE}.`),
  closed(94, 'enc-bit-flip', 'not-unsealed', (file) => {
    file[100] = (file[100] ?? 0) ^ 1;
    return file;
  }),
  closed(95, 'enc-iterations-2^31', 'sealed-unusable', withRounds(2 ** 31)),
  closed(96, 'enc-iterations-1', 'sealed-unusable', withRounds(1)),
  closed(97, 'enc-truncated', 'not-unsealed', (file) => file.slice(0, -1)),
];
