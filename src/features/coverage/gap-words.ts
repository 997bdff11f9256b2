import type { i18n as I18n } from 'i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy, UNNAMED } from '../../domain/called';
import type { Fact, Gap, Step } from '../../domain/coverage';
import type { Day } from '../../domain/day';
import { dayWordsOf } from '../../language/day-words';

/** What a person reads of a gap. */
export interface GapWords {
  /** The rule in a few words. */
  readonly title: string;
  readonly sentence: string;
  /** The facts it rests on, a sentence each. */
  readonly why: readonly string[];
  /** The question whose answer would close it. */
  readonly question: string;
}

/** How a map's gaps are told in the language on screen. */
export interface GapTeller {
  tell(gap: Gap): GapWords;
  /** The button of a step; `name` is who would be asked. */
  stepLabel(gap: Gap, step: Step, name: string | undefined): string;
  /** What to write into a visit planned for this gap, if there is anything special to say. */
  purpose(gap: Gap): string | undefined;
  nameOf(personId: string): string;
  /** “today”, “in 6 days”: what is left to a meeting. */
  countdown(days: number): string;
}

export function gapTeller(
  map: AccountMap,
  today: Day,
  i18n: I18n,
  language = i18n.language,
): GapTeller {
  // Rules are data, so their words are looked up by name; a test holds that each rule has all of its words.
  const exists = (key: string) => i18n.exists(key, { ns: 'gaps' });
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    i18n.t(`gaps:${key}` as 'gaps:rival', values);

  const nameOf = (id: string) => {
    const person = rowsById(map.people).get(id);
    const name = person ? calledBy(person) : UNNAMED;
    return name === UNNAMED ? say('somebody') : name;
  };
  const countdown = (days: number) => {
    if (days === 0) return say('countdown.today');
    if (days === 1) return say('countdown.tomorrow');
    return say('countdown.later', { count: days });
  };

  const words: { [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>) => string } = {
    person: ({ id }) => nameOf(id),
    people: ({ ids }) => list(ids.map(nameOf)),
    meeting: ({ id }) => rowsById(map.meetings).get(id)?.name ?? say('meeting'),
    rivals: ({ ids }) => list(ids.map((id) => rowsById(map.rivals).get(id)?.name ?? say('rival'))),
    countdown: ({ days }) => countdown(days),
    days: ({ days }) => distance(days),
    day: ({ day }) =>
      say('dated', {
        date: dayWordsOf(language).date(day),
        distance: dayWordsOf(language).distance(day, today),
      }),
    count: ({ count }) => new Intl.NumberFormat(language).format(count),
    terms: ({ area, ids }) =>
      list(ids.map((id) => i18n.t(`terms:${area}.${id}` as 'terms:stage.intent'))),
  };
  const wordsOf = (fact: Fact) => (words[fact.kind] as (fact: Fact) => string)(fact);

  function list(items: readonly string[]): string {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  }

  function distance(days: number): string {
    if (days === 0) return say('days.today');
    if (days === 1) return say('days.tomorrow');
    if (days === -1) return say('days.yesterday');
    return say(days > 0 ? 'days.later' : 'days.ago', { count: Math.abs(days) });
  }

  function valuesOf(gap: Gap): Record<string, string | number> {
    const values: Record<string, string | number> = {};
    for (const [name, fact] of Object.entries(gap.facts)) {
      values[name] = wordsOf(fact);
      // The number that the sentence is inflected by.
      if (fact.kind === 'count' && !('count' in values)) values.count = fact.count;
    }
    return values;
  }

  function reasons(gap: Gap, values: Record<string, string | number>): string[] {
    const sentenceMentions = (name: string) => name === 'when' && mentionsCountdown(gap.rule);
    return Object.keys(gap.facts).flatMap((name) => {
      const key = [`${gap.rule}.why.${name}`, `why.${name}`].find(exists);
      return key === undefined || sentenceMentions(name) ? [] : [say(key, values)];
    });
  }

  function mentionsCountdown(rule: string): boolean {
    const raw: unknown = i18n.getResource(language, 'gaps', `${rule}.sentences`);
    return JSON.stringify(raw ?? '').includes('{{when}}');
  }

  return {
    tell: (gap) => {
      const values = valuesOf(gap);
      return {
        title: say(`${gap.rule}.title`),
        sentence: say(`${gap.rule}.sentences.${gap.form ?? 'main'}`, values),
        why: reasons(gap, values),
        question: say(`${gap.rule}.question`, values),
      };
    },
    stepLabel: (gap, step, name) => {
      const own = `${gap.rule}.actions.${step.do}`;
      if (exists(own)) return say(own);
      if (step.do !== 'ask') return say(`steps.${step.do}`);
      return name === undefined ? say('steps.askSomebody') : say('steps.ask', { name });
    },
    purpose: (gap) => (exists(`${gap.rule}.purpose`) ? say(`${gap.rule}.purpose`) : undefined),
    nameOf,
    countdown,
  };
}
