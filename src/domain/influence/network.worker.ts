import { answering } from '../work';
import type { WorkAsked } from '../work';
import { networkSteps } from './network';

// The network of one map at a time, away from the page.

const answer = answering(networkSteps, (told) => {
  self.postMessage(told);
});

self.onmessage = ({ data }: MessageEvent<WorkAsked>) => {
  answer(data);
};
