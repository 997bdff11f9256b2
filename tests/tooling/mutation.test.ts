import { describe, expect, test } from 'vitest';
import { scoresOf } from '../../scripts/mutation';
import { isDrawn } from '../../scripts/mutation-share.mjs';

function scoreOf(name: string, results: Parameters<typeof scoresOf>[0]) {
  return scoresOf(results).find((score) => score.name === name);
}

describe('the score of changes made on purpose', () => {
  test('counts what no test runs as unnoticed, and leaves out what changed nothing', () => {
    const results = (
      ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'] as const
    ).map((status) => ({ fileName: 'src/domain/day.ts', status }));
    expect(scoreOf('domain', results)).toMatchObject({ noticed: 2, unnoticed: 2, score: 50 });
  });

  test('is nothing where nothing was changed', () => {
    expect(scoreOf('files', [])).toMatchObject({ noticed: 0, unnoticed: 0, score: 0 });
  });

  test('asks more of what hides things from others, and counts it among the files as well', () => {
    const results = [{ fileName: 'src/files/sealed-file.ts', status: 'Survived' }] as const;
    expect(scoreOf('redaction and encryption', results)).toMatchObject({ score: 0, least: 95 });
    expect(scoreOf('files', results)).toMatchObject({ score: 0, least: 85 });
  });
});

describe('a share of the changes', () => {
  const drawn = (share: number, seed: string) =>
    Array.from({ length: 1_000 }, (_, number) => String(number)).filter((id) =>
      isDrawn(id, share, seed),
    );

  test('is about as large as asked for, all or nothing included', () => {
    expect(drawn(0, 'a')).toHaveLength(0);
    expect(drawn(1, 'a')).toHaveLength(1_000);
    expect(Math.abs(drawn(0.1, 'a').length - 100)).toBeLessThan(40);
  });

  test('is the same with the same seed and another with another', () => {
    expect(drawn(0.1, 'a')).toEqual(drawn(0.1, 'a'));
    expect(drawn(0.1, 'a')).not.toEqual(drawn(0.1, 'b'));
  });
});
