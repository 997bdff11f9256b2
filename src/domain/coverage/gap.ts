import { codeUnitOrder } from '../code-unit-order';
import type { Day } from '../day';
import type { QuestionId } from '../method/questions';
import { SEVERITIES } from '../vocabulary';
import type { Severity } from '../vocabulary';

/** One thing that a sentence about a gap may mention; the words are made where they are shown. */
export type Fact =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'meeting'; readonly id: string }
  | { readonly kind: 'rivals'; readonly ids: readonly string[] }
  /** Days left to a meeting; 0 is today. */
  | { readonly kind: 'countdown'; readonly days: number }
  /** Whole days from today; negative is past. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'count'; readonly count: number }
  /** Ids of the vocabulary, in the order in which they are read. */
  | { readonly kind: 'terms'; readonly area: TermArea; readonly ids: readonly string[] }
  /** As it stands on the map: a department, the name of a document. */
  | { readonly kind: 'text'; readonly text: string };

/** The groups of words that facts name ids of. */
export type TermArea = 'stage' | 'level' | 'evidence' | 'coachCheck' | 'roleToFill';

/** A part in the purchase that nobody on the map plays yet. */
export type RoleToFill =
  | 'decider'
  | 'money-holder'
  | 'coach'
  | 'technical-gatekeeper'
  | 'gatekeeper'
  | 'user'
  | 'purchaser'
  | 'influencer'
  | 'recommender'
  | 'recommender:technical'
  | 'recommender:financial'
  | 'recommender:management';

/** The part of a person's page that a step is about. */
export type PersonSection =
  'attitude' | 'style' | 'roles' | 'coach' | 'counterparts' | 'counter-plan';

/** What to do about a gap; the first is the best. */
export type Step =
  | { readonly do: 'plan-visit' | 'log-visit'; readonly personIds: readonly string[] }
  | { readonly do: 'edit-visit'; readonly visitId: string }
  | { readonly do: 'ask'; readonly questionId: QuestionId }
  | {
      readonly do: 'ask-introduction';
      /** Whom to ask. */
      readonly toPersonId: string;
      /** Whom to be introduced to. */
      readonly forPersonId: string;
    }
  | { readonly do: 'name-seat' | 'show-meeting'; readonly meetingId: string }
  | { readonly do: 'add-meeting' | 'add-person' | 'note-rival' | 'edit-deal' | 'show-team' }
  | { readonly do: 'fill-role'; readonly role: RoleToFill }
  /** Record who knows this person. */
  | { readonly do: 'add-tie'; readonly toPersonId: string }
  | { readonly do: 'assess' | 'confirm-authority'; readonly personId: string }
  | {
      readonly do: 'show-person';
      readonly personId: string;
      readonly section?: PersonSection;
    };

/** Something that ought to be known or done before the decision, and is not. */
export interface Gap {
  /** `G01` … as in docs/method. */
  readonly rule: string;
  /** What it is about: a person's or meeting's id, `map`, or what the rule says. */
  readonly subject: string;
  readonly severity: Severity;
  /** Ids of the people whom it concerns, sorted. */
  readonly people: readonly string[];
  /** Ids of the people a visit to any one of whom would close it, sorted; none = no visit does. */
  readonly closers: readonly string[];
  /** A visit that would close it stands in the calendar. */
  readonly planned?: boolean;
  /** Which of the rule's sentences says it; none = its main one. */
  readonly form?: string;
  /** By name, what its sentence and its reasons mention. */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly steps: readonly Step[];
}

/** Names a gap within its map. */
export function gapId({ rule, subject }: Pick<Gap, 'rule' | 'subject'>): string {
  return `${rule}:${subject}`;
}

/** Whom to show for a gap: those it is about, or else those who could close it. */
export function peopleConcerned({ people, closers }: Gap): readonly string[] {
  return people.length > 0 ? people : closers;
}

/** Worst first, then by rule, then by subject in code-unit order. */
export function worstFirst(a: Gap, b: Gap): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || codeUnitOrder(a.rule, b.rule) || codeUnitOrder(a.subject, b.subject);
}

/** One step worse (+1) or milder (−1), never beyond critical or low. */
export function shift(severity: Severity, step: 1 | -1): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) - step] ?? severity;
}
