import { describe, expect, it } from 'vitest';
import { checkRow, patchRow, putRow, removeRow, startDraft } from '../../src/domain/command';
import { ok } from '../../src/domain/result';
import { fullMap, TODAY } from './commands/full-map';

const visit = {
  ...{ id: 'v', date: TODAY, by: 'us', personIds: ['ann'] },
  ...{ channel: 'visit', setting: 'private' },
};

describe('a row that is checked', () => {
  it('comes out with what a missing field means, and without what is not known', () => {
    const nextStep = { what: 'Call', due: null };
    const row = { ...visit, note: undefined, learned: null, teamIds: [], nextStep };
    expect(checkRow('visits', row)).toEqual({
      ok: true,
      value: { ...visit, teamIds: [], met: true, nextStep: { what: 'Call', done: false } },
    });
    const checked = checkRow('visits', row);
    const fields = checked.ok ? Object.keys(checked.value) : [];
    expect(fields).not.toContain('note');
    expect(fields).not.toContain('learned');
  });

  it('loses what is not known in its lists as well', () => {
    const guests = [{ by: 'us', knownOn: null }];
    const meeting = { id: 'm', name: 'M', kind: 'decision', guests };
    expect(checkRow('meetings', meeting)).toMatchObject({ value: { guests: [{ by: 'us' }] } });
  });

  it.each([
    [{ date: '2026-02-30' }, { code: 'no-such-day', at: 'date' }],
    [{ channel: 'pigeon' }, { code: 'wrong-value', at: 'channel' }],
    [{ met: 'yes' }, { code: 'wrong-value', at: 'met' }],
    [{ personIds: ['ann', 5] }, { code: 'wrong-value', at: 'personIds.1' }],
    [{ nextStep: { what: 5 } }, { code: 'wrong-value', at: 'nextStep.what' }],
    [{ date: null }, { code: 'wrong-value', at: 'date' }],
    [{ by: 'x'.repeat(65) }, { code: 'too-long', at: 'by', facts: { limit: 64 } }],
    [{ by: ' ' }, { code: 'wrong-value', at: 'by' }],
    [{ colour: 'red' }, { code: 'wrong-value', at: '' }],
  ])('is refused for the first field that is wrong: %o', (fields, error) => {
    expect(checkRow('visits', { ...visit, ...fields })).toEqual({ ok: false, error });
  });

  it('says nothing of a limit where a number is too large', () => {
    const tie = { id: 't', kind: 'trusts', fromId: 'a', toId: 'b', strength: 4, certainty: 'seen' };
    expect(checkRow('ties', tie)).toEqual({
      ok: false,
      error: { code: 'wrong-value', at: 'strength' },
    });
  });
});

describe('a row that is patched', () => {
  it('keeps its other fields, and its id', () => {
    const patch = { id: 'other', name: 'Anna' };
    expect(patchRow(fullMap, 'people', 'ann', patch)).toEqual({
      ok: true,
      value: { ...fullMap.people[0], name: 'Anna' },
    });
    expect(patchRow(fullMap, 'people', 'nobody', {})).toEqual({
      ok: false,
      error: { code: 'no-such-row', at: 'people' },
    });
  });
});

describe('a draft', () => {
  it('holds each row once, as it was last, with what it was before', () => {
    const [ann, bo] = fullMap.people;
    if (!ann || !bo) throw new Error('nobody');
    const draft = startDraft(fullMap);
    draft.put('people', { ...ann, title: 'Chief' });
    draft.remove('people', 'bo');
    draft.put('people', { ...ann, title: 'Chair' });
    draft.put('team', { id: 'ann', name: 'Another', role: 'sales' });
    expect(draft.done({ intent: 'x' })).toEqual({
      label: { intent: 'x' },
      changes: [
        { table: 'people', id: 'ann', before: ann, after: { ...ann, title: 'Chair' } },
        { table: 'people', id: 'bo', before: bo, after: null },
        {
          ...{ table: 'team', id: 'ann', before: null },
          after: { id: 'ann', name: 'Another', role: 'sales' },
        },
      ],
    });
  });

  it('lets go of rows that stay as they are', () => {
    const [ann] = fullMap.people;
    if (!ann) throw new Error('nobody');
    const draft = startDraft(fullMap);
    draft.put('people', { ...ann });
    draft.remove('people', 'nobody');
    expect(draft.done({ intent: 'x' }).changes).toEqual([]);
  });
});

describe('one row put or removed', () => {
  it('is what the step is about', () => {
    const rival = { id: 'beta', name: 'Beta' };
    expect(putRow(fullMap, 'rivals', ok(rival), 'add')).toEqual({
      ok: true,
      value: {
        label: { intent: 'add', subject: { table: 'rivals', id: 'beta' } },
        changes: [{ table: 'rivals', id: 'beta', before: null, after: rival }],
      },
    });
    expect(removeRow(fullMap, 'asks', 'k1', 'remove')).toEqual({
      ok: true,
      value: {
        label: { intent: 'remove', subject: { table: 'asks', id: 'k1' } },
        changes: [{ table: 'asks', id: 'k1', before: fullMap.asks[0], after: null }],
      },
    });
  });

  it('is refused where the row is wrong, or is not there', () => {
    const wrong = checkRow('rivals', { id: 'us', name: 'Us' });
    expect(putRow(fullMap, 'rivals', wrong, 'add')).toBe(wrong);
    expect(removeRow(fullMap, 'asks', 'gone', 'remove')).toEqual({
      ok: false,
      error: { code: 'no-such-row', at: 'asks' },
    });
  });
});
