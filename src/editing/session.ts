import type { Attitude } from '../domain/attitude';
import type { PersonSection } from '../domain/coverage';
import type { Day } from '../domain/day';
import { NO_FILTER } from '../domain/people-matching';
import type { PeopleFilter } from '../domain/people-matching';
import type { TieKind } from '../domain/vocabulary';
import type { Route } from '../graph-view/picturing';

export const LENSES = ['levels', 'influence', 'meeting', 'free'] as const;
export type LensId = (typeof LENSES)[number];

/** What the size of the dots can stand for in the lens Influence. */
export const SIZES = [
  'influence',
  'betweenness',
  'openness',
  'must-not-leave',
  'seeds',
  'camps',
] as const;
export type SizeId = (typeof SIZES)[number];

export const PANEL_TABS = ['gaps', 'plan', 'person', 'meeting', 'visits', 'questions'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type Selection =
  | { readonly kind: 'tie' | 'meeting'; readonly id: string }
  /** With the part of the person's page to go to. */
  | { readonly kind: 'person'; readonly id: string; readonly section?: PersonSection }
  /** A figure over the gaps, by its name. */
  | { readonly kind: 'gap' | 'figure'; readonly id: string };

/** A gap that an edit has just closed, in the words it had, or that it has planned the visit for. */
export interface ClosedGap {
  readonly id: string;
  readonly sentence: string;
  /** It is still open: its visit is in the calendar and not made yet. */
  readonly isPlanned: boolean;
  /** What closed it, in words; undefined when something was taken back. */
  readonly by: string | undefined;
  /** The step for undo that closed it. */
  readonly step: string | undefined;
}

/** What the legend hides. */
export interface Hidden {
  readonly attitudes: readonly Attitude[];
  readonly tieKinds: readonly TieKind[];
  readonly contact: readonly ('met' | 'unmet')[];
}

/** What lasts as long as the tab: neither saved nor undone nor exported. */
export interface Session {
  readonly lens: LensId;
  readonly size: SizeId;
  readonly tab: PanelTab;
  readonly selection: Selection | null;
  /** People the canvas shows while it dims the rest; null dims nobody. */
  readonly highlight: readonly string[] | null;
  /** A way that the canvas draws over the lens, the rest dimmed; null draws none. */
  readonly route: Route | null;
  /** Whom the canvas shows while nothing else asks it to: the rest is dimmed. */
  readonly filter: PeopleFilter;
  readonly hidden: Hidden;
  /** The day as which the map is shown while looking back; null is today. */
  readonly replayDay: Day | null;
  /** The gaps stand under what to do next, not in one list. */
  readonly groupGaps: boolean;
  /** What was closed since the gaps were last looked at, the newest first. */
  readonly closedGaps: readonly ClosedGap[];
  /** On a narrow window the panel lies over the map, and is closed until something is chosen. */
  readonly panelOpen: boolean;
  /** The map alone, for a room that looks at one screen. */
  readonly presenting: boolean;
}

export const FIRST_SESSION: Session = {
  lens: 'levels',
  size: 'influence',
  tab: 'gaps',
  selection: null,
  highlight: null,
  route: null,
  filter: NO_FILTER,
  hidden: { attitudes: [], tieKinds: [], contact: [] },
  replayDay: null,
  groupGaps: false,
  closedGaps: [],
  panelOpen: false,
  presenting: false,
};
