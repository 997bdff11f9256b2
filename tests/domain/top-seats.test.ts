import { describe, expect, it } from 'vitest';
import { isTop } from '../../src/domain/meetings';
import { MeetingSchema } from '../../src/domain/row-schemas';
import { z } from '../../src/domain/zod';

describe('who leads a meeting or can stop it', () => {
  const meeting = z.parse(MeetingSchema, {
    ...{ id: 'm', name: 'Meeting', kind: 'decision', chairId: 'ann' },
    seats: [
      { personId: 'bo', weight: 1, veto: true },
      { personId: 'cy', weight: 1 },
    ],
  });

  it('is the chair and whoever has a veto, nobody else', () => {
    expect(['ann', 'bo', 'cy', 'dee'].filter((id) => isTop(meeting, id))).toEqual(['ann', 'bo']);
  });
});
