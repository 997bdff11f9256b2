import type { Network } from '../domain/influence/network';
import type { ResultsOf } from './worked-out';

/** What was worked out about the network of a map. */
export type NetworkResults = ResultsOf<Network>;
