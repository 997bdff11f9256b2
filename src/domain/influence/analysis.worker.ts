import { analysisSteps } from './analysis';
import type { AnalysisAsked, AnalysisTold } from './analysis';

// The analysis of one map at a time, away from the page. It is not interrupted: whoever no longer
// wants the answer ends the worker.

const tell = (told: AnalysisTold) => {
  self.postMessage(told);
};

self.onmessage = ({ data: { map, today } }: MessageEvent<AnalysisAsked>) => {
  const steps = analysisSteps(map, today);
  let next = steps.next();
  while (next.done !== true) {
    tell({ kind: 'step', step: next.value });
    next = steps.next();
  }
  tell({ kind: 'done', analysis: next.value });
};
