import { answering } from '../work';
import type { WorkAsked } from '../work';
import { findingSteps } from './findings';

// The gaps of one map at a time, away from the page.

const answer = answering(findingSteps, (told) => {
  self.postMessage(told);
});

self.onmessage = ({ data }: MessageEvent<WorkAsked>) => {
  answer(data);
};
