import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpen,
  isQuestion,
  QUESTIONS,
  QUESTIONS_ABOUT,
  questionAbout,
  readQuestionAbout,
} from '../../../src/domain/method/questions';

describe('a question of the method', () => {
  it('is one of its list, and nothing else', () => {
    expect(QUESTIONS.every(isQuestion)).toBe(true);
    expect(['', 'who', 'stands:gm', 'who-decides ', 'constructor'].some(isQuestion)).toBe(false);
  });
});

describe('a question about a person', () => {
  it('is noted under both', () => {
    expect(questionAbout('stands', 'gm')).toBe('stands:gm');
    expect(questionAbout('decides', 'a:b')).toBe('decides:a:b');
  });

  it.each([
    ['stands:gm', { question: 'stands', personId: 'gm' }],
    ['decides:gm', { question: 'decides', personId: 'gm' }],
    ['decides:stands:gm', { question: 'decides', personId: 'stands:gm' }],
    ['stands:', { question: 'stands', personId: '' }],
    ['standsgm', undefined],
    ['who-decides', undefined],
    ['who:stands:gm', undefined],
    ['', undefined],
  ])('is read from %o', (id, expected) => {
    expect(readQuestionAbout(id)).toEqual(expected);
  });

  it('is read as it was written, whatever the id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS_ABOUT), fc.string(), (question, personId) => {
        const id = questionAbout(question, personId);
        expect(readQuestionAbout(id)).toEqual({ question, personId });
        expect(isQuestion(id)).toBe(false);
      }),
    );
  });
});

describe('an answer', () => {
  it.each([
    ['unknown', true],
    ['yes', false],
    ['no', false],
    ['', false],
  ])('%o leaves the question open: %s', (answer, open) => {
    expect(isOpen({ answer })).toBe(open);
  });
});
