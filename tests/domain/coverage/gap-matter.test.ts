import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/domain/coverage';
import { gapChanges } from '../../../src/domain/coverage/gap-matter';
import { fullMap } from '../commands/full-map';

const [meeting] = fullMap.meetings;
if (!meeting) throw new Error('no meeting');

function gap(rule: string, subject: string): Gap {
  return { rule, subject, severity: 'high', people: [], closers: [], facts: {}, steps: [] };
}

function changes(before: readonly Gap[], after: readonly Gap[]) {
  const { closed, opened } = gapChanges(before, after, fullMap);
  const told = (gaps: readonly Gap[]) => gaps.map(({ rule, subject }) => `${rule} ${subject}`);
  return { closed: told(closed), opened: told(opened) };
}

describe('between two states of a map', () => {
  it('a visit that comes into the calendar is told of a gap that was there without one', () => {
    const planned: Gap = { ...gap('G01', 'ann'), planned: true };
    expect(gapChanges([gap('G01', 'ann')], [planned], fullMap)).toEqual({
      closed: [],
      opened: [],
      planned: [planned],
    });
    expect(gapChanges([planned], [planned], fullMap).planned).toEqual([]);
  });

  it.each(['G01', 'G02', 'G10', 'G13'])('somebody not met is one gap, as %s too', (rule) => {
    expect(changes([gap('G01', 'ann')], [gap(rule, 'ann')])).toEqual({ closed: [], opened: [] });
  });

  it('a person met closes, and what is asked of him next opens', () => {
    expect(changes([gap('G01', 'ann')], [gap('G06', 'ann')])).toEqual({
      closed: ['G01 ann'],
      opened: ['G06 ann'],
    });
  });

  it('one person’s gap that closes is not another’s that opens', () => {
    expect(changes([gap('G21', 'ann')], [gap('G21', 'bo')])).toEqual({
      closed: ['G21 ann'],
      opened: ['G21 bo'],
    });
  });

  it('one meeting’s gap that closes is not another’s that opens', () => {
    const other = { ...fullMap, meetings: ['m1', 'm2'].map((id) => ({ ...meeting, id })) };
    const { closed, opened } = gapChanges([gap('G05', 'm1')], [gap('G05', 'm2')], other);
    expect([closed, opened]).toEqual([[gap('G05', 'm1')], [gap('G05', 'm2')]]);
  });

  it('a list of one rule that closes is not another rule’s that opens', () => {
    expect(changes([gap('G20', 'operation')], [gap('G36', 'user')])).toEqual({
      closed: ['G20 operation'],
      opened: ['G36 user'],
    });
    expect(changes([], [gap('G36', 'user')])).toEqual({ closed: [], opened: ['G36 user'] });
  });

  it('somebody not met is another gap than his other ones, and than others not met', () => {
    expect(changes([gap('G01', 'ann')], [gap('G10', 'bo')])).toEqual({
      closed: ['G01 ann'],
      opened: ['G10 bo'],
    });
    expect(changes([gap('G17', 'ann')], [gap('G18', 'ann')])).toEqual({
      closed: ['G17 ann'],
      opened: ['G18 ann'],
    });
    expect(changes([gap('G06', 'ann')], [gap('G06', 'ann')])).toEqual({ closed: [], opened: [] });
  });

  it('a visit planned is told of no gap that is new, and of none that is closed', () => {
    const planned: Gap = { ...gap('G02', 'ann'), planned: true };
    expect(gapChanges([], [planned], fullMap)).toMatchObject({ opened: [planned], planned: [] });
    expect(gapChanges([gap('G02', 'ann')], [], fullMap).planned).toEqual([]);
    expect(gapChanges([gap('G02', 'ann')], [gap('G02', 'ann')], fullMap).planned).toEqual([]);
    // The rival came, and we have an appointment.
    expect(gapChanges([gap('G01', 'ann')], [planned], fullMap).planned).toEqual([planned]);
  });

  it('a list that got shorter is still the same gap', () => {
    expect(changes([gap('G20', 'operation+decision')], [gap('G20', 'operation')])).toEqual({
      closed: [],
      opened: [],
    });
    expect(changes([gap('G20', 'operation')], [])).toEqual({
      closed: ['G20 operation'],
      opened: [],
    });
  });
});
