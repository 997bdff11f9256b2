import { networkSteps } from './network';
import { tellOf } from './work';
import type { WorkAsked } from './work';

// The network of one map at a time, away from the page.

self.onmessage = ({ data }: MessageEvent<WorkAsked>) => {
  tellOf(networkSteps, data, (told) => {
    self.postMessage(told);
  });
};
