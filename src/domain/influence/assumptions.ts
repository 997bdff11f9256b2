import { INFLUENCE } from './constants';

/** What the opinion model takes for granted, so that it can be computed again under other views. */
export interface Assumptions {
  /** Weight of a person's own mind, κ ≥ 0. */
  readonly ownWeight: number;
  /** Factor on everybody's ceiling of susceptibility. */
  readonly ceilingScale: number;
  /** Pull away from people one is at odds with, ρ ≥ 0. */
  readonly repulsion: number;
  /** How much everybody in the room heeds its chair. */
  readonly chairPull: number;
}

export const USUAL: Assumptions = {
  ownWeight: INFLUENCE.ownWeight,
  ceilingScale: 1,
  repulsion: INFLUENCE.repulsion,
  chairPull: INFLUENCE.chairPull,
};
