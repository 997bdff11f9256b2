import { Armchair, Layers3, Move, Orbit } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { LensId } from '../editing/session';

export const LENS_ICONS: Readonly<Record<LensId, LucideIcon>> = {
  levels: Layers3,
  influence: Orbit,
  meeting: Armchair,
  free: Move,
};
