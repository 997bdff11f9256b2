import workerUrl from '../domain/influence/network.worker.ts?worker&url';
import type { Network, NetworkStep } from '../domain/influence/network';
import { workHook } from './use-work';

/**
 * How people stand in the network of the map on screen: who stands between others, who must not
 * leave, the camps. Worked out while somebody wants it, in a worker; the screen never waits for it.
 */
export const useNetwork = workHook<NetworkStep, Network>(workerUrl);
