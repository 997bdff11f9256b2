import { describe, expect, it } from 'vitest';
import { betweennessWord, opennessWord } from '../../../src/domain/influence/network-words';
import { shareWord } from '../../../src/domain/influence/share-word';
import { wayWord } from '../../../src/domain/influence/way-word';

// influence.md d: good from .5 on, fair from .25 on.
describe('the word for a way of introduction', () => {
  it.each([
    [1, 'good'],
    [0.5, 'good'],
    [0.4999, 'fair'],
    [0.25, 'fair'],
    [0.2499, 'poor'],
    [0, 'poor'],
  ] as const)('of chance %d is %s', (chance, word) => {
    expect(wayWord(chance)).toBe(word);
  });
});

describe('the word for a share of the influence', () => {
  it.each([
    [0, 'none'],
    [0.001, 'hardly'],
    [0.12, 'hardly'],
    [0.13, 'some'],
    [0.37, 'some'],
    [0.38, 'half'],
    [0.57, 'half'],
    [0.58, 'most'],
    [0.87, 'most'],
    [0.88, 'nearly'],
    [0.999, 'nearly'],
    [1, 'all'],
  ] as const)('%d is %s', (share, word) => {
    expect(shareWord(share)).toBe(word);
  });

  it('says “none” and “all” only where it is exactly so', () => {
    expect([1e-9, 1 - 1e-9].map(shareWord)).toEqual(['hardly', 'nearly']);
  });
});

describe('the words for standing in the network', () => {
  it.each([
    [0.3, 'many'],
    [0.29, 'several'],
    [0.1, 'several'],
    [0.09, 'few'],
  ] as const)('between others by %d of the shortest ways: %s', (share, word) => {
    expect(betweennessWord(share)).toBe(word);
  });

  it('knowing two who are strangers to each other joins several circles, four of them many', () => {
    expect([1 - 1 / 2, 1 - 1 / 4, 0.2].map(opennessWord)).toEqual(['several', 'many', 'few']);
    expect([0.45, 0.4499, 0.7, 0.6999].map(opennessWord)).toEqual([
      'several',
      'few',
      'many',
      'several',
    ]);
  });
});
