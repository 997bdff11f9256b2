import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface AimProps {
  readonly isAimedAt: boolean;
  readonly children: ReactNode;
}

/** Scrolls to what is inside and gives it the focus when it is what the user came for. */
export function Aim({ isAimedAt, children }: AimProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAimedAt) return undefined;
    // A group that has just been unfolded has its height in the next frame only.
    const frame = requestAnimationFrame(() => {
      place.current?.scrollIntoView({ block: 'start' });
      place.current
        ?.querySelector<HTMLElement>('input, textarea, button:not([slot="trigger"])')
        ?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isAimedAt]);
  return <div ref={place}>{children}</div>;
}
