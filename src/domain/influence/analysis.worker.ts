import { answering } from '../work';
import type { WorkAsked } from '../work';
import { analysisSteps } from './analysis';

// The analysis of one map at a time, away from the page.

const answer = answering(analysisSteps, (told) => {
  self.postMessage(told);
});

self.onmessage = ({ data }: MessageEvent<WorkAsked>) => {
  answer(data);
};
