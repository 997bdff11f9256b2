import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFileName } from '../../src/files/map-file-name';
import { codePoint, name as anyName } from '../arbitraries/fields';

const today = '2026-11-21';

describe('the name of a map file', () => {
  it.each([
    ['Harbour cranes', 'Harbour cranes 2026-11-21.json'],
    ['北港起重机', '北港起重机 2026-11-21.json'],
    ['Offer \u202egnp.exe', 'Offer gnp.exe 2026-11-21.json'],
    ['../../etc/passwd', 'etc passwd 2026-11-21.json'],
    ['C:\\CON', 'C CON 2026-11-21.json'],
    ['con', 'con_ 2026-11-21.json'],
    ['  .hidden. ', 'hidden 2026-11-21.json'],
    ['a\u0000b\nc\u200bd', 'a b c d 2026-11-21.json'],
    ['???', 'map 2026-11-21.json'],
    ['Rene\u0301', 'Ren\u00e9 2026-11-21.json'],
  ])('of %j is %j', (name, expected) => {
    expect(mapFileName({ name }, today)).toBe(expected);
  });

  it('ends as the kind of file does', () => {
    expect(mapFileName({ name: 'Harbour' }, today, 'png')).toBe('Harbour 2026-11-21.png');
  });

  it('is cut between letters, never inside one', () => {
    expect(mapFileName({ name: '🇨🇳'.repeat(60) }, today)).toBe(`${'🇨🇳'.repeat(20)} ${today}.json`);
  });

  it('is safe and short for any name', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: codePoint })), (name) => {
        const file = mapFileName({ name }, today);
        expect(file).toMatch(
          /^[^\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*.\s][^\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]* 2026-11-21\.json$/u,
        );
        expect(file.length).toBeLessThan(120);
      }),
      { numRuns: 500 },
    );
  });
});
