import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import type { Fact, Gap, Step } from '../../../src/domain/coverage';
import { isDay } from '../../../src/domain/day';
import { isQuestion } from '../../../src/domain/method/questions';
import { EVIDENCE, LEVELS, STAGES } from '../../../src/domain/vocabulary';
import { everyGap } from '../../features/coverage/every-gap';
import { gapMap, TODAY } from './gap-maps';

const ROLES = [
  'decider',
  'money-holder',
  'coach',
  'technical-gatekeeper',
  'gatekeeper',
  'user',
  'purchaser',
  'influencer',
  'recommender',
  'recommender:technical',
  'recommender:financial',
  'recommender:management',
];
const SECTIONS = ['attitude', 'style', 'roles', 'coach', 'counterparts', 'counter-plan'];
const TERMS: Readonly<Record<string, readonly string[]>> = {
  stage: STAGES,
  level: LEVELS,
  evidence: EVIDENCE,
  coachCheck: ['wantsUs', 'credible', 'crossChecked'],
  roleToFill: ROLES,
};

/** What a gap says that nothing on the map or in the vocabulary answers to. */
function unanswered(map: AccountMap, { people, closers, facts, steps }: Gap): unknown[] {
  const isPerson = (id: string) => map.people.some((person) => person.id === id);
  const isMeeting = (id: string) => map.meetings.some((meeting) => meeting.id === id);
  const isVisit = (id: string) => map.visits.some((visit) => visit.id === id);
  const isRival = (id: string) => map.rivals.some((rival) => rival.id === id);
  const some = (ids: readonly string[], isOne: (id: string) => boolean) =>
    ids.length > 0 && ids.every(isOne);

  const canBeSaid = (fact: Fact): boolean => {
    switch (fact.kind) {
      case 'person':
        return isPerson(fact.id);
      case 'people':
        return some(fact.ids, isPerson);
      case 'meeting':
        return isMeeting(fact.id);
      case 'rivals':
        return some(fact.ids, isRival);
      case 'countdown':
      case 'days':
        return Number.isInteger(fact.days);
      case 'day':
        return isDay(fact.day);
      case 'count':
        return Number.isInteger(fact.count) && fact.count >= 0;
      case 'terms':
        return some(fact.ids, (id) => TERMS[fact.area]?.includes(id) === true);
      case 'text':
        return fact.text !== '';
      default:
        return false;
    }
  };

  const canBeDone = (step: Step): boolean => {
    switch (step.do) {
      case 'plan-visit':
      case 'log-visit':
        return some(step.personIds, isPerson);
      case 'edit-visit':
        return isVisit(step.visitId);
      case 'ask':
        return isQuestion(step.questionId);
      case 'ask-introduction':
        return isPerson(step.toPersonId) && isPerson(step.forPersonId);
      case 'name-seat':
      case 'show-meeting':
        return isMeeting(step.meetingId);
      case 'fill-role':
        return ROLES.includes(step.role);
      case 'add-tie':
        return isPerson(step.toPersonId);
      case 'assess':
      case 'confirm-authority':
        return isPerson(step.personId);
      case 'show-person':
        return (
          isPerson(step.personId) && (step.section === undefined || SECTIONS.includes(step.section))
        );
      case 'add-meeting':
      case 'add-person':
      case 'note-rival':
      case 'edit-deal':
      case 'show-team':
        return true;
      default:
        return false;
    }
  };

  return [
    ...[...people, ...closers].filter((id) => !isPerson(id)),
    ...Object.values(facts).filter((fact) => !canBeSaid(fact)),
    ...steps.filter((step) => !canBeDone(step)),
  ];
}

describe('a gap', () => {
  it('of every rule and form speaks of what is on the map, and offers what can be done', () => {
    for (const { map, gap } of everyGap()) {
      expect({ rule: gap.rule, unanswered: unanswered(map, gap) }).toEqual({
        rule: gap.rule,
        unanswered: [],
      });
    }
  });

  it('of every rule says what can be done about it', () => {
    const idle = everyGap().filter(({ gap }) => gap.steps.length === 0);
    expect(idle.map(({ gap }) => gap.rule)).toEqual([]);
  });

  it('that is about somebody names him among those it concerns', () => {
    for (const { map, gap } of everyGap()) {
      if (map.people.some(({ id }) => id === gap.subject))
        expect(gap.people).toContain(gap.subject);
    }
  });

  it('is said in other words where it is another case of its rule', () => {
    const forms: Record<string, string[]> = {};
    for (const { gap } of everyGap()) (forms[gap.rule] ??= []).push(gap.form ?? 'main');
    const several = Object.entries(forms).filter(([, { length }]) => length > 1);
    expect(Object.keys(forms)).toHaveLength(40);
    expect(Object.fromEntries(several)).toEqual({
      G03: ['headcount', 'main'],
      G04: ['closing', 'main', 'overdue'],
      G05: ['chair', 'main', 'rule'],
      G15: ['figurehead', 'hidden'],
      G16: ['main', 'nobody'],
      G19: ['main', 'others'],
      G26: ['main', 'overdue', 'undated'],
      G30: ['acted', 'guess', 'hearsay', 'told', 'two-sources'],
      G31: ['main', 'never'],
      G32: ['main', 'none'],
      G34: ['friend', 'main'],
      G37: ['main', 'never', 'nobody'],
      G38: ['main', 'rank'],
      G39: ['main', 'roles'],
    });
  });

  it('names people in the order of their ids, each once', () => {
    for (const { gap } of everyGap()) {
      expect(gap.people).toEqual([...new Set(gap.people)].sort());
      expect(gap.closers).toEqual([...new Set(gap.closers)].sort());
    }
  });

  it('in any map speaks of what is on it, and offers what can be done', () => {
    fc.assert(
      fc.property(gapMap, (map) => {
        expect(findGaps(map, TODAY).flatMap((gap) => unanswered(map, gap))).toEqual([]);
      }),
    );
  });
});
