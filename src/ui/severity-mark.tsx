import { CircleAlert, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { classNames } from './class-names';
import styles from './severity-mark.module.css';

export interface SeverityMarkProps {
  severity: 'critical' | 'high' | 'medium' | 'low';
  /** The severity in words; spoken, and shown on pointing at the mark. */
  label: string;
  /** `bar`: a bar as tall as its line, with the sign on it; `icon`: the sign alone. */
  shape?: 'bar' | 'icon';
}

// Each severity has a shape of its own, so that it is told apart without colour.
const SIGNS = {
  critical: OctagonAlert,
  high: TriangleAlert,
  medium: CircleAlert,
  low: Info,
} as const;

/** How bad something is, by colour and by shape. */
export function SeverityMark({ severity, label, shape = 'bar' }: SeverityMarkProps) {
  const Sign = SIGNS[severity];
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={classNames(styles.mark, styles[severity], shape === 'bar' && styles.bar)}
    >
      <Sign aria-hidden />
    </span>
  );
}
