import workerUrl from '../domain/influence/analysis.worker.ts?worker&url';
import type { Analysis, AnalysisStep } from '../domain/influence/analysis';
import { workHook } from './use-work';

/**
 * What is worked out about the map on screen on the day shown: who moves the meeting, the forecast,
 * whom to visit. Worked out while somebody wants it, in a worker; the screen never waits for it.
 */
export const useAnalysis = workHook<AnalysisStep, Analysis>(workerUrl);
