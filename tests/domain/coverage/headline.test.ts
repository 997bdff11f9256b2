import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../src/domain/commands/add-person';
import { addVisit } from '../../../src/domain/commands/add-visit';
import { editMeeting } from '../../../src/domain/commands/edit-meeting';
import { editPerson } from '../../../src/domain/commands/edit-person';
import { removeMeeting } from '../../../src/domain/commands/remove-meeting';
import { headlineOf } from '../../../src/domain/coverage/headline';
import { smallMap, TODAY, withCommand } from '../../features/test-map';

describe('the figures over the gaps', () => {
  it('name the people of the room, met by us and met by the rival', () => {
    expect(headlineOf(smallMap(), TODAY).room).toEqual({
      seats: 4,
      ours: { met: ['lin'], all: ['lin', 'zhao'] },
      rivals: { met: ['zhao'], all: ['lin', 'zhao'] },
    });
  });

  it('forget what the rival said more than two months ago', () => {
    const room = (today: string) => headlineOf(later, today).room?.rivals.met;
    const later = withCommand(smallMap(), editMeeting, {
      id: 'meeting',
      patch: { date: '2027-03-01' },
    });
    expect(room('2027-01-14')).toEqual(['zhao']);
    expect(room('2027-01-15')).toEqual([]);
  });

  it('name who decides and who releases the money, met or not', () => {
    const map = withCommand(smallMap(), editPerson, { id: 'lin', patch: { holdsMoney: true } });
    const { deciders, moneyHolders } = headlineOf(map, TODAY);
    expect(deciders).toEqual({ met: [], all: ['zhao'] });
    expect(moneyHolders).toEqual({ met: ['lin'], all: ['lin'] });
  });

  it('count no message and no crowd as a meeting', () => {
    const map = withCommand(smallMap(), addVisit, {
      date: TODAY,
      by: 'us',
      personIds: ['zhao'],
      setting: 'crowd',
    });
    expect(headlineOf(map, TODAY).deciders.met).toEqual([]);
  });

  it.each([
    ['none', [], false],
    ['unconfirmed', ['coach'], false],
    ['confirmed', ['coach'], true],
  ] as const)('say that the coach is %s', (state, keyRoles, passed) => {
    const map = withCommand(smallMap(), addPerson, {
      name: 'Qian Bo',
      keyRoles: [...keyRoles],
      coachChecks: { wantsUs: passed, credible: passed, crossChecked: passed },
    });
    expect(headlineOf(map, TODAY).coach).toEqual({
      state,
      people: keyRoles.length > 0 ? ['new'] : [],
    });
  });

  it.each(['wantsUs', 'credible', 'crossChecked'] as const)(
    'take nobody for a confirmed coach of whom it is open: %s',
    (open) => {
      const all = { wantsUs: true, credible: true, crossChecked: true };
      const coach = { name: 'Qian Bo', keyRoles: ['coach' as const] };
      const map = withCommand(smallMap(), addPerson, {
        ...{ ...coach, coachChecks: { ...all, [open]: false } },
      });
      expect(headlineOf(map, TODAY).coach).toEqual({ state: 'unconfirmed', people: ['new'] });
      const two = withCommand(map, addPerson, { ...coach, coachChecks: all }, 'second');
      expect(headlineOf(two, TODAY).coach).toEqual({
        state: 'confirmed',
        people: ['new', 'second'],
      });
    },
  );

  it('count nobody of another firm, nor who has left', () => {
    const everything = {
      holdsMoney: true,
      keyRoles: ['coach' as const, 'decision-maker' as const],
    };
    let map = withCommand(
      smallMap(),
      addPerson,
      { name: 'A', side: 'outside', ...everything },
      'a',
    );
    map = withCommand(map, addPerson, { name: 'B', left: true, ...everything }, 'b');
    expect(headlineOf(map, TODAY)).toEqual(headlineOf(smallMap(), TODAY));
  });

  it('say nothing of a room while no meeting is known', () => {
    const map = withCommand(smallMap(), removeMeeting, { id: 'meeting' });
    expect(headlineOf(map, TODAY).room).toBeUndefined();
  });
});
