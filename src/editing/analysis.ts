import type { Analysis } from '../domain/influence/analysis';
import type { ResultsOf } from './worked-out';

/** What was worked out about the meeting of a map. */
export type Results = ResultsOf<Analysis>;
