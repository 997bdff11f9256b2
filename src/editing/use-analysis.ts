import { useSyncExternalStore } from 'react';
import workerUrl from '../domain/influence/analysis.worker.ts?worker&url';
import { startWorker } from '../storage/start-worker';
import { analysisOf } from './analysis';
import type { AnalysisState } from './analysis';
import { useEditing } from './open-map-context';
import type { Shown, Source } from './shown';

const analyses = new WeakMap<Shown, Source<AnalysisState>>();

/** One for everybody who asks about the same open map. */
function analysisFor(shown: Shown): Source<AnalysisState> {
  const known = analyses.get(shown) ?? analysisOf(shown, () => startWorker(workerUrl));
  analyses.set(shown, known);
  return known;
}

/**
 * What is worked out about the map on screen on the day shown: who moves the meeting, the forecast,
 * whom to visit. Worked out while somebody asks, in a worker; the screen never waits for it.
 */
export function useAnalysis(): AnalysisState {
  const analysis = analysisFor(useEditing().shown);
  return useSyncExternalStore(analysis.subscribe, analysis.get);
}
