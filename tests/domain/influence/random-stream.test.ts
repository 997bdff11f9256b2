import { describe, expect, it } from 'vitest';
import { fnv1a32, mulberry32, streamOf } from '../../../src/domain/influence/random-stream';
import { example } from './cases';

// Example E23 and influence.md g, “PRNG”.
describe('random numbers that are the same on every machine', () => {
  const printed = example('E23');

  it.each(Object.entries(printed.fnv1a))('hashes “%s” over its UTF-8 bytes', (text, hash) => {
    expect(fnv1a32(text)).toBe(hash);
  });

  it('streams by mulberry32', () => {
    const next = mulberry32(1);
    for (const number of printed.mulberry32_seed_1) expect(next()).toBeCloseTo(number, 11.9);
  });

  it('gives each person a stream of his own', () => {
    const next = streamOf('sx1', 'gm');
    for (const number of printed.stream_gm) expect(next()).toBeCloseTo(number, 11.9);
  });
});
