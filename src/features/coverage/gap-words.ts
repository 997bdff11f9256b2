import type { i18n as I18n } from 'i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { calledBy, UNNAMED } from '../../domain/called';
import type { Fact, Gap, Step } from '../../domain/coverage';
import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';
import type { Intent } from '../../editing/intent';
import { dayWordsOf } from '../../language/day-words';
import { isolated } from '../../language/isolated';
import { roleName, termOf } from '../../language/term-of';
import { visitOn } from './visit-on';

/** A part of a sentence; with an intent it leads to what it names. */
export interface Piece {
  readonly text: string;
  readonly intent?: Intent;
}

/** What a person reads of a gap. */
export interface GapWords {
  /** The rule in a few words. */
  readonly title: string;
  readonly sentence: string;
  /** The facts it rests on, a sentence each. */
  readonly why: readonly string[];
  /** The same sentences in pieces, the facts being those that lead somewhere. */
  readonly reasons: readonly (readonly Piece[])[];
  /** The question whose answer would close it. */
  readonly question: string;
}

/** How a map's gaps are told in the language on screen. */
export interface GapTeller {
  tell(gap: Gap): GapWords;
  /** The button of a step; `name` is who would be asked. */
  stepLabel(gap: Gap, step: Step, name: string | undefined): string;
  /** The button that sets the gap aside. */
  setAsideLabel(gap: Gap): string;
  /** What to write into a visit planned for this gap, if there is anything special to say. */
  purpose(gap: Gap): string | undefined;
  nameOf(personId: string): string;
  /** “today”, “in 6 days”: what is left to a meeting. */
  countdown(days: number): string;
}

/** Puts the words of a fact into a sentence, remembering where they lead. */
type Mark = (text: string, intent?: Intent) => string;

const UNMARKED: Mark = (text) => text;

/** A sentence names no more people than this; the reasons name them all. */
const NAMED_IN_SENTENCE = 4;

/** Stands round the number of a marked piece: no text of a map holds it. */
const MARK = '\u0000';

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

  const words: {
    [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>, mark: Mark, gap: Gap) => string;
  } = {
    person: ({ id }, mark) => person(id, mark),
    people: ({ ids }, mark) =>
      mark === UNMARKED ? inShort(ids) : list(ids.map((id) => person(id, mark))),
    meeting: ({ id }, mark) => {
      const meeting = rowsById(map.meetings).get(id);
      return meeting ? mark(meeting.name, { to: 'show-meeting', meetingId: id }) : say('meeting');
    },
    rivals: ({ ids }, mark) =>
      list(
        ids.map((id) =>
          mark(rowsById(map.rivals).get(id)?.name ?? say('rival'), { to: 'show-team' }),
        ),
      ),
    countdown: ({ days }) => countdown(days),
    days: ({ days }, mark, gap) => mark(distance(days), visit(gap, addDays(today, days))),
    day: ({ day }, mark, gap) =>
      mark(
        say('dated', {
          date: dayWordsOf(language).date(day),
          distance: dayWordsOf(language).distance(day, today),
        }),
        visit(gap, day),
      ),
    count: ({ count }) => new Intl.NumberFormat(language).format(count),
    terms: ({ area, ids }, mark) =>
      mark(
        list(ids.map((id) => termOf(area, id, i18n))),
        area === 'stage' ? { to: 'edit-deal' } : undefined,
      ),
    text: ({ text }) => text,
  };
  const wordsOf = (fact: Fact, mark: Mark, gap: Gap) =>
    (words[fact.kind] as (fact: Fact, mark: Mark, gap: Gap) => string)(fact, mark, gap);

  function person(id: string, mark: Mark): string {
    const isThere = rowsById(map.people).has(id);
    return mark(nameOf(id), isThere ? { to: 'show-person', personId: id } : undefined);
  }

  function visit(gap: Gap, day: Day): Intent | undefined {
    const visitId = visitOn(map, gap, day);
    return visitId === undefined ? undefined : { to: 'edit-visit', visitId };
  }

  function inShort(ids: readonly string[]): string {
    if (ids.length <= NAMED_IN_SENTENCE) return list(ids.map(nameOf));
    const named = ids.slice(0, NAMED_IN_SENTENCE - 1).map(nameOf);
    return list([...named, say('others', { count: ids.length - named.length })]);
  }

  function list(items: readonly string[]): string {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  }

  function distance(days: number): string {
    if (days === 0) return say('days.today');
    if (days === 1) return say('days.tomorrow');
    if (days === -1) return say('days.yesterday');
    return say(days > 0 ? 'days.later' : 'days.ago', { count: Math.abs(days) });
  }

  function valuesOf(gap: Gap, mark: Mark): Record<string, string | number> {
    const values: Record<string, string | number> = {};
    for (const [name, fact] of Object.entries(gap.facts)) {
      values[name] = wordsOf(fact, mark, gap);
      // The number that the sentence is inflected by.
      if (fact.kind === 'count' && !('count' in values)) values.count = fact.count;
    }
    return values;
  }

  function reasons(gap: Gap): (readonly Piece[])[] {
    const pieces: Piece[] = [];
    const values = valuesOf(gap, (text, intent) => {
      if (!intent) return text;
      pieces.push({ text: isolated(text), intent });
      return `${MARK}${pieces.length - 1}${MARK}`;
    });
    return Object.keys(gap.facts).flatMap((name) => {
      const usual = sentenceMentions(gap, name) ? [] : [`why.${name}`];
      const key = [`${gap.rule}.why.${name}`, ...usual].find(exists);
      return key === undefined ? [] : [inPieces(say(key, values), pieces)];
    });
  }

  function sentenceMentions({ rule, form = 'main' }: Gap, name: string): boolean {
    const raw: unknown = i18n.getResource(language, 'gaps', `${rule}.sentences`);
    return Object.entries(raw ?? {}).some(
      ([key, words]) => key.split('_')[0] === form && String(words).includes(`{{${name}}}`),
    );
  }

  return {
    tell: (gap) => {
      const values = valuesOf(gap, UNMARKED);
      const why = reasons(gap);
      return {
        title: say(`${gap.rule}.title`),
        sentence: say(`${gap.rule}.sentences.${gap.form ?? 'main'}`, values),
        why: why.map((pieces) => pieces.map(({ text }) => text).join('')),
        reasons: why,
        question: say(`${gap.rule}.question`, values),
      };
    },
    stepLabel: (gap, step, name) => {
      const own = `${gap.rule}.actions.${step.do}`;
      if (exists(own)) return say(own);
      switch (step.do) {
        case 'ask':
          return name === undefined ? say('steps.askSomebody') : say('steps.ask', { name });
        case 'ask-introduction':
          return say('steps.ask-introduction', {
            name: nameOf(step.toPersonId),
            target: nameOf(step.forPersonId),
          });
        case 'fill-role':
          return say('steps.fill-role', { role: roleName(step.role, i18n) });
        case 'add-tie':
          return say('steps.add-tie', { name: nameOf(step.toPersonId) });
        case 'show-person':
          return say(`steps.show-person.${step.section ?? 'page'}`, {
            name: nameOf(step.personId),
          });
        default:
          return say(`steps.${step.do}`);
      }
    },
    setAsideLabel: ({ rule }) => {
      const own = `${rule}.actions.set-aside`;
      return say(exists(own) ? own : 'steps.set-aside');
    },
    purpose: (gap) => (exists(`${gap.rule}.purpose`) ? say(`${gap.rule}.purpose`) : undefined),
    nameOf,
    countdown,
  };
}

/** A sentence with marks, as the text between them and the pieces that they stand for. */
function inPieces(marked: string, pieces: readonly Piece[]): readonly Piece[] {
  return marked.split(MARK).flatMap((part, index) => {
    const piece = index % 2 === 1 ? pieces[Number(part)] : { text: part };
    return piece && piece.text !== '' ? [piece] : [];
  });
}
