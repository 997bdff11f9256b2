import { describe, expect, it } from 'vitest';
import { isMutual } from '../../src/domain/ties';
import { TIE_KINDS } from '../../src/domain/vocabulary';

describe('a tie', () => {
  it('stands between two where it is trust or conflict, and leads from one to the other else', () => {
    expect(TIE_KINDS.filter(isMutual)).toEqual(['trusts', 'conflicts']);
  });
});
