import { analysisSteps } from './analysis';
import { tellOf } from './work';
import type { WorkAsked } from './work';

// The analysis of one map at a time, away from the page.

self.onmessage = ({ data }: MessageEvent<WorkAsked>) => {
  tellOf(analysisSteps, data, (told) => {
    self.postMessage(told);
  });
};
