import { Armchair, Layers3, Move } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { LensId } from '../editing/session';

export const LENS_ICONS: Readonly<Record<LensId, LucideIcon>> = {
  levels: Layers3,
  meeting: Armchair,
  free: Move,
};
