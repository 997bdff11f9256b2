import { describe, expect, it } from 'vitest';
import { calledBy } from '../../src/domain/called';
import { departmentOf } from '../../src/domain/departments';
import { nameOrder } from '../../src/domain/name-order';
import { isTurned } from '../../src/domain/turned-text';

describe('the order of people', () => {
  const order = (...people: { id: string; name: string; title?: string }[]) =>
    people.sort(nameOrder).map(({ id }) => id);

  it('is that of what they are called, then of their ids', () => {
    expect(
      order(
        { id: 'd', name: 'Zoe' },
        { id: 'c', name: 'Ann' },
        { id: 'b', name: '?', title: 'Miner' },
        { id: 'a', name: 'Ann' },
      ),
    ).toEqual(['a', 'c', 'b', 'd']);
  });

  it('is that of the sound of Chinese names', () => {
    // Chen, Li, Wang, Zhao: not the order of their code units.
    expect(
      order(
        { id: '4', name: '赵' },
        { id: '3', name: '王' },
        { id: '2', name: '李' },
        { id: '1', name: '陈' },
      ),
    ).toEqual(['1', '2', '3', '4']);
  });
});

describe('what somebody is called', () => {
  it.each([
    [{ name: 'Ann', title: 'Chief', department: 'Audit' }, 'Ann'],
    [{ name: ' ? ', title: 'Chief', department: 'Audit' }, 'Chief'],
    [{ name: '?', department: 'Audit' }, 'Audit'],
    [{ name: '?' }, '?'],
    [{ name: '??', title: 'Chief' }, '??'],
  ])('of %o is %s', (person, expected) => {
    expect(calledBy(person)).toBe(expected);
  });
});

describe('a department', () => {
  it('has no name where it is not known', () => {
    expect(departmentOf({ department: 'Audit' })).toBe('Audit');
    expect(departmentOf({})).toBe('');
  });
});

describe('a text in which another can hide', () => {
  it('holds a mark that turns the direction of reading', () => {
    const turning = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2069'];
    expect(turning.every((mark) => isTurned(`ab${mark}c`))).toBe(true);
    const plain = ['', 'abc', 'שלום', '\u200e', '\u200f', '\u2029', '\u202f', '\u2065', '\u206a'];
    expect(plain.some(isTurned)).toBe(false);
  });
});
