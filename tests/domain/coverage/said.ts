import type { Fact, TermArea } from '../../../src/domain/coverage';

// The facts of a gap in short.

export const person = (id: string): Fact => ({ kind: 'person', id });
export const people = (...ids: string[]): Fact => ({ kind: 'people', ids });
export const rivals = (...ids: string[]): Fact => ({ kind: 'rivals', ids });
export const days = (days: number): Fact => ({ kind: 'days', days });
export const count = (count: number): Fact => ({ kind: 'count', count });
export const text = (text: string): Fact => ({ kind: 'text', text });
export const day = (day: string): Fact => ({ kind: 'day', day });
export const terms = (area: TermArea, ...ids: string[]): Fact => ({ kind: 'terms', area, ids });

/** The meeting of small maps, and how far it is. */
export const board = (days: number): Readonly<Record<string, Fact>> => ({
  meeting: { kind: 'meeting', id: 'board' },
  when: { kind: 'countdown', days },
});

/** A visit to them together. */
export const planVisit = (...personIds: string[]) => ({ do: 'plan-visit', personIds }) as const;
