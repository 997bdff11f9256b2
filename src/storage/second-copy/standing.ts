import { isWhole } from './records';
import type { KeptMap } from './records';

/** What the second copy says of a map, in short. */
export interface Standing {
  readonly mapId: string;
  readonly revision: number;
  readonly purged: boolean;
  /** Whether a whole state of the map is there; `whole`: and every entry since. */
  readonly hasBase: boolean;
  readonly whole: boolean;
  readonly waiting: boolean;
  /** The latest that anything of it is in. */
  readonly format: number;
}

export function standingOf(map: KeptMap): Standing {
  const { base, entries, waiting } = map;
  const heads = [...(base ? [base] : []), ...entries, ...waiting].map(({ head }) => head);
  return {
    mapId: map.mapId,
    revision: map.revision,
    purged: map.purged,
    hasBase: base !== undefined,
    whole: base !== undefined && isWhole(map),
    waiting: waiting.length > 0,
    format: Math.max(0, ...heads.map(({ format }) => format)),
  };
}
