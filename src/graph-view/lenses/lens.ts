import type { Meeting } from '../../domain/account-map';
import type { Level } from '../../domain/vocabulary';
import type { Band, Guest } from '../canvas-words';
import type { Box, Point } from '../geometry';
import type { Measure } from '../measure';

export type Lens = 'levels' | 'influence' | 'meeting' | 'free';

/** What is drawn besides people and ties. Every id is unique within its lens. */
export type Decoration =
  | ({
      readonly kind: 'band';
      readonly id: string;
      readonly band: Band;
      readonly alternate: boolean;
    } & Box)
  /** A department's column, its name over it. */
  | ({ readonly kind: 'column'; readonly id: string; readonly name: string } & Box)
  | ({ readonly kind: 'table'; readonly id: string; readonly meeting: Meeting } & Box)
  | ({
      readonly kind: 'ghost';
      readonly id: string;
      /** Under which a measure speaks of this head. */
      readonly headId?: string;
      readonly radius: number;
    } & Point)
  /** Where a way begins that leads from us to somebody. */
  | ({ readonly kind: 'us'; readonly id: string } & Point)
  | ({ readonly kind: 'observers'; readonly id: string } & Point)
  | ({ readonly kind: 'door'; readonly id: string } & Point)
  | ({ readonly kind: 'guest'; readonly id: string; readonly guest: Guest } & Point);

/** A department folded into one dot. */
export interface Fold {
  /** The department's name; empty for people without one. */
  readonly department: string;
  readonly personIds: readonly string[];
}

/** Where a lens puts people, and what it draws around them. Pure: `(map, today, shape) → places`. */
export interface Places {
  readonly positions: ReadonlyMap<string, Point>;
  readonly decorations: readonly Decoration[];
  /** On the map today, but not shown by this lens. */
  readonly hiddenPeople: ReadonlySet<string>;
  readonly folds: ReadonlyMap<string, Fold & Point>;
  /** Why the lens has nothing to show, if so. */
  readonly empty?: 'nobody' | 'no-meeting';
}

export interface Shape {
  /** Width over height of the canvas. */
  readonly aspect: number;
  /** Departments that the user has unfolded (only where there are enough people to fold). */
  readonly unfolded?: ReadonlySet<string>;
  /** What the size of the dots stands for, where that decides how much room they need. */
  readonly measure?: Measure | null;
}

const LEVEL_OF_BAND: Readonly<Partial<Record<Band, Level>>> = {
  decision: 'decision',
  management: 'management',
  operation: 'operation',
};

/** The level of the band at that place, if there is one. */
export function levelAt({ decorations }: Places, { x, y }: Point): Level | undefined {
  const band = decorations.find(
    (each) =>
      each.kind === 'band' &&
      Math.abs(x - each.x) <= each.width / 2 &&
      Math.abs(y - each.y) <= each.height / 2,
  );
  return band?.kind === 'band' ? LEVEL_OF_BAND[band.band] : undefined;
}
