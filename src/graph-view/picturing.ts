import type { AccountMap } from '../domain/account-map';
import type { Attitude } from '../domain/attitude';
import type { TieKind } from '../domain/vocabulary';
import type { CanvasWords } from './canvas-words';
import type { Lens, Places } from './lenses/lens';
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
}
