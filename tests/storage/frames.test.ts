import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/domain/crc32';
import { bodyOf, encodeFrame, readFrames } from '../../src/storage/second-copy/frames';

const frames = fc.array(fc.tuple(fc.jsonValue(), fc.option(fc.jsonValue())), { maxLength: 6 });

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** As JSON has it: -0 is 0 there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('frames are read as they were written, heads and bodies', () => {
  fc.assert(
    fc.property(frames, (written) => {
      const file = joined(written.map(([head, body]) => encodeFrame(head, body ?? undefined)));
      const read = readFrames(file);
      expect(read.end).toBe(file.length);
      expect(read.frames.map(({ head }) => head)).toEqual(written.map(([head]) => asJson(head)));
      read.frames.forEach((frame, index) => {
        const body = written[index]?.[1] ?? null;
        const bytes = file.subarray(frame.at, frame.at + frame.length);
        expect(bodyOf(frame, bytes)).toEqual(asJson(body));
      });
    }),
  );
});

test('a file cut off at any byte reads as the frames that are whole', () => {
  const parts = [encodeFrame({ n: 1 }, 'one'), encodeFrame({ n: 2 }), encodeFrame({ n: 3 }, [3])];
  const file = joined(parts);
  const ends = parts.map((_, index) => joined(parts.slice(0, index + 1)).length);
  for (let length = 0; length <= file.length; length += 1) {
    const { frames: read, end } = readFrames(file.subarray(0, length));
    const whole = ends.filter((at) => at <= length);
    expect(read.map(({ head }) => head)).toEqual(whole.map((_, index) => ({ n: index + 1 })));
    expect(end).toBe(whole.at(-1) ?? 0);
  }
});

test('a byte changed anywhere in a frame ends the reading before it', () => {
  const [first, second] = [encodeFrame({ n: 1 }, 'one'), encodeFrame({ n: 2 }, 'two')];
  const file = joined([first, second]);
  fc.assert(
    fc.property(fc.nat(second.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Uint8Array.from(file);
      damaged[first.length + at] = (damaged[first.length + at] ?? 0) ^ change;
      expect(readFrames(damaged).end).toBe(first.length);
    }),
  );
});

test('the zeros that a crash leaves at the end of a file are no frames', () => {
  const file = joined([encodeFrame({ n: 1 }), new Uint8Array(100)]);
  expect(readFrames(file).frames).toHaveLength(1);
});

test('the checksum is the one of PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
