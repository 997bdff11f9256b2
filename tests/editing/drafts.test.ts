import { describe, expect, it } from 'vitest';
import { mapWithout } from '../../src/domain/erasing';
import { notStored, rebasedOn, withDraft, withoutErased } from '../../src/editing/drafts';
import { added, draft, person, removed, replaced, sampleMap } from '../storage/samples';

const map = { ...sampleMap(), people: [person('ann', { name: 'Ann Quill' }), person('bo')] };
const first = { ...draft(added(person('cai'))), step: 'first' };

describe('a draft that is added', () => {
  const more = { ...draft(added(person('dai'))), step: 'first' };

  it('becomes part of the last of the same step', () => {
    expect(withDraft([first], 0, more)).toEqual([
      { ...more, changes: [...first.changes, ...more.changes] },
    ]);
  });

  it('stands by itself after one of another step, or one that is being written', () => {
    const other = { ...more, step: 'second' };
    expect(withDraft([first], 0, other)).toEqual([first, other]);
    expect(withDraft([first], 1, more)).toEqual([first, more]);
  });
});

it('a draft that was stored although the answer was lost is not written again', () => {
  const second = { ...first, step: 'second' };
  const stored = { ...first, mapId: 'map', seq: 7 };
  expect(notStored([first, second], [stored])).toEqual([second]);
});

it('drafts follow another state, each on top of the one before', () => {
  const renamed = { ...draft(replaced(map, 'ann', { title: 'Director' })), step: 'second' };
  const theirs = { ...map, people: [person('ann', { name: 'Ann Moor' }), person('bo')] };
  const { drafts, map: shown } = rebasedOn(theirs, [first, renamed]);
  expect(drafts.map(({ step }) => step)).toEqual(['first', 'second']);
  expect(shown.people.map(({ name, title }) => [name, title])).toEqual([
    ['Ann Moor', 'Director'],
    ['Person bo', undefined],
    ['Person cai', undefined],
  ]);
});

describe('what waits when somebody was erased', () => {
  const after = mapWithout(map, { personId: 'ann', names: ['Ann Quill'] });
  const aboutAnn = {
    ...draft(replaced(map, 'ann', { notes: 'Met her twice' })),
    label: { intent: 'edit-person', subject: { table: 'people', id: 'ann' } as const },
  };

  it('says nothing of that person any more: no change, no subject, no name in a text', () => {
    const noted = draft(replaced(map, 'bo', { notes: 'Knows Ann Quill' }));
    const waiting = withoutErased([aboutAnn, noted], map, [], after);
    expect(JSON.stringify(waiting)).not.toMatch(/ann/i);
    expect(waiting[0]).toMatchObject({ changes: [], label: { intent: 'edit-person' } });
    expect(waiting[1]?.changes[0]?.after).toMatchObject({ id: 'bo', notes: 'Knows …' });
  });

  it('keeps the longer name of somebody else, who may be new in what waits', () => {
    const marie = draft(added(person('marie', { name: 'Ann Quill-Marie' })));
    const notes = 'Ann Quill-Marie agreed, Ann Quill did not';
    const noted = draft(replaced(map, 'bo', { notes }));
    const waiting = withoutErased([marie, noted], map, [], after);
    expect(waiting[1]?.changes[0]?.after).toMatchObject({
      notes: 'Ann Quill-Marie agreed, … did not',
    });
  });

  it('says of the others what it said', () => {
    const ofBo = draft(removed(person('bo')));
    expect(withoutErased([ofBo], map, [], after)).toEqual([ofBo]);
  });
});
