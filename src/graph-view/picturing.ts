import type { AccountMap } from '../domain/account-map';
import type { Attitude } from '../domain/attitude';
import type { TieKind } from '../domain/vocabulary';
import type { CanvasWords } from './canvas-words';
import type { Lens, Places } from './lenses/lens';
import type { Measure } from './measure';
import type { Palette } from './palette';
import type { PersonMarks } from './person-marks';

/** What the legend has switched off. */
export interface HiddenMarks {
  readonly attitudes: ReadonlySet<Attitude>;
  readonly tieKinds: ReadonlySet<TieKind>;
  readonly contact: ReadonlySet<'met' | 'unmet'>;
}

export interface Selected {
  readonly kind: 'person' | 'tie';
  readonly id: string;
}

/** A way from person to person, drawn over whatever the lens shows. */
export interface Route {
  /** Ids in order; at least one. */
  readonly people: readonly string[];
  /** Whether it leads from us to the first of them. */
  readonly startsWithUs: boolean;
}

export interface Picturing {
  readonly map: AccountMap;
  readonly marks: ReadonlyMap<string, PersonMarks>;
  readonly lens: Lens;
  readonly places: Places;
  readonly palette: Palette;
  readonly words: CanvasWords;
  readonly hidden: HiddenMarks;
  readonly selected: Selected | null;
  /** Everybody else is dimmed; null dims nobody. */
  readonly highlight: ReadonlySet<string> | null;
  /** What the size of the dots stands for; null is the influence set by hand. */
  readonly measure: Measure | null;
  /** A way that is drawn over the lens. */
  readonly route: Route | null;
}
