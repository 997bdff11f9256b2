import styles from './progress.module.css';

interface ProgressProps {
  /** What is going on; shown, and announced when it changes. */
  label: string;
  /** How much of it is done, 0 to 1; left out where that cannot be told. */
  share?: number;
}

/** Something that takes a while, with how far it is. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <span role="status">{label}</span>
      <progress aria-label={label} max={1} value={share} />
    </div>
  );
}
