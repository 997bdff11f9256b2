import type { Attitude } from '../domain/attitude';
import type { Badge } from './person-marks';

/** A small drawing round (0, 0), about 12 px wide; lines unless `filled`. */
export interface MarkShape {
  readonly path: string;
  readonly filled?: boolean;
}

/** The signs on the dots: ＋ ♥ ～ − ? */
export const SIGNS: Readonly<Record<Attitude, MarkShape>> = {
  partner: { path: 'M-6.5 0H6.5M0 -6.5V6.5' },
  friend: {
    path: 'M0 7C-2.6 4.6 -8 1.4 -8 -2.6C-8 -5 -6.2 -6.6 -4.2 -6.6C-2.4 -6.6 -0.9 -5.6 0 -4.1C0.9 -5.6 2.4 -6.6 4.2 -6.6C6.2 -6.6 8 -5 8 -2.6C8 1.4 2.6 4.6 0 7Z',
    filled: true,
  },
  stranger: { path: 'M-8 1.8C-6.4 -2.6 -3.4 -3.4 -0.6 -0.6C2.4 2.4 6 2.4 8 -1.8' },
  opponent: { path: 'M-6.5 0H6.5' },
  unknown: { path: 'M-3.8 -3.6C-3.8 -8.4 4 -8.2 4 -3.6C4 -0.6 0.1 -0.8 0.1 2.4M0.1 6.6V6.7' },
};

/** The badges of the roles in the purchase. */
export const BADGE_ICONS: Readonly<Record<Badge, MarkShape>> = {
  decider: { path: 'M-5 4L-5.6 -3L-2.5 -0.2L0 -4.6L2.5 -0.2L5.6 -3L5 4Z', filled: true },
  recommender: {
    path: 'M5.4 -5.4C-0.6 -5.2 -3.8 -2 -4 2.6C0.8 2.6 4.8 0 5.4 -5.4ZM1.2 -1.4L-5 5.2',
  },
  gatekeeper: { path: 'M-0.6 0A2.6 2.6 0 1 1 -5.8 0A2.6 2.6 0 1 1 -0.6 0H5.6M5.4 0V2.8M2.8 0V2.2' },
  user: {
    path: 'M5.4 -2.9A3.3 3.3 0 0 1 1.1 1L-3.2 5.2A1.5 1.5 0 0 1 -5.3 3.1L-1 -1.2A3.3 3.3 0 0 1 2.8 -5.5L0.9 -3.5L1.4 -1.5L3.4 -1Z',
    filled: true,
  },
  purchaser: { path: 'M-6 -4.6H-4.2L-2.6 1.6H3.6L5.4 -2.8H-3.6M-1.9 4.4V4.5M3 4.4V4.5' },
  coach: {
    path: 'M5.4 0A5.4 5.4 0 1 1 -5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.4 -2.4L0.9 0.9L-2.4 2.4L-0.9 -0.9Z',
  },
  money: {
    path: 'M5.4 0A5.4 5.4 0 1 1 -5.4 0A5.4 5.4 0 1 1 5.4 0ZM2 -1.5C1.3 -2.7 -1.9 -2.6 -1.9 -1.1C-1.9 0.5 2 -0.3 2 1.3C2 2.7 -1.4 2.8 -2.1 1.5M0 -3.6V3.6',
  },
};

/** The flag of a rival, its foot at (0, 0). */
export const FLAG = { pole: 'M0 0V-19', cloth: 'M0 -19L14 -14.5L0 -9.5Z' } as const;
