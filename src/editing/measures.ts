import type { Measure } from '../graph-view/measure';
import type { Results } from './analysis';
import type { NetworkResults } from './network';
import type { SizeId } from './session';

type Worth = Pick<Measure, 'values' | 'unnamed'>;

/** What has been worked out so far of the meeting and of the network. */
export interface WorkedOut {
  readonly results: Results | undefined;
  readonly network: NetworkResults | undefined;
}

const NOBODY: readonly string[] = [];
/** Before anything has been worked out everybody counts alike. */
const NOTHING: Worth = { values: new Map(), unnamed: NOBODY };

/** What each kind of size is read from; the same results give the same maps again. */
const WORTHS: Readonly<Record<SizeId, (found: WorkedOut) => Worth>> = {
  influence: influenceIn,
  betweenness: ({ network }) => worth(network?.betweenness),
  openness: ({ network }) => worth(network?.openness),
  'must-not-leave': ({ network }) => worth(network?.mustNotLeave?.memberships),
  seeds: ({ network }) => worth(network?.seeds?.memberships),
  camps: influenceIn,
};

export function worthOf(size: SizeId, found: WorkedOut): Worth {
  return WORTHS[size](found);
}

/** Whether the size is the influence on the meeting; the others come from the network. */
export function isByInfluence(size: SizeId): boolean {
  return WORTHS[size] === influenceIn;
}

function influenceIn({ results }: WorkedOut): Worth {
  return results
    ? { values: results.influence.influence, unnamed: results.influence.unnamed }
    : NOTHING;
}

function worth(values: Measure['values'] | undefined): Worth {
  return values ? { values, unnamed: NOBODY } : NOTHING;
}
