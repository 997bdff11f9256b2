import type { Attitude } from '../domain/attitude';
import type { TieKind } from '../domain/vocabulary';

export const LENSES = ['levels', 'meeting', 'free'] as const;
export type LensId = (typeof LENSES)[number];

export const PANEL_TABS = ['gaps', 'person', 'meeting', 'visits', 'questions'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type Selection =
  | { readonly kind: 'person' | 'tie' | 'meeting'; readonly id: string }
  | { readonly kind: 'gap'; readonly id: string };

/** What the legend hides. */
export interface Hidden {
  readonly attitudes: readonly Attitude[];
  readonly tieKinds: readonly TieKind[];
  readonly contact: readonly ('met' | 'unmet')[];
}

/** What lasts as long as the tab: neither saved nor undone nor exported. */
export interface Session {
  readonly lens: LensId;
  readonly tab: PanelTab;
  readonly selection: Selection | null;
  /** People the canvas shows while it dims the rest; null dims nobody. */
  readonly highlight: readonly string[] | null;
  readonly hidden: Hidden;
  /** The map alone, for a room that looks at one screen. */
  readonly presenting: boolean;
}

export const FIRST_SESSION: Session = {
  lens: 'levels',
  tab: 'gaps',
  selection: null,
  highlight: null,
  hidden: { attitudes: [], tieKinds: [], contact: [] },
  presenting: false,
};
