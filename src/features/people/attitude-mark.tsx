import type { Attitude } from '../../domain/attitude';
import type { PersonMarks } from '../../graph-view/person-marks';
import { classNames } from '../../ui/class-names';
import styles from './attitude-mark.module.css';

const SIGNS: Record<Attitude, string> = {
  partner: 'M12 5v14M5 12h14',
  friend: 'M12 19.5 4.9 12.6a4.3 4.3 0 0 1 6.1-6.1l1 1 1-1a4.3 4.3 0 0 1 6.1 6.1z',
  stranger: 'M4.5 13.5c2.2-4.4 5-4.4 7.5-1.5s5.3 2.9 7.5-1.5',
  opponent: 'M5 12h14',
  unknown: 'M8.6 8.9a3.5 3.5 0 0 1 6.8 1.2c0 2.3-3.4 2.9-3.4 4.7M12 18.6v.1',
};

/** The sign of an attitude, in the colour of the words around it. */
export function AttitudeSign({ attitude }: { attitude: Attitude }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className={classNames(styles.sign, attitude === 'friend' && styles.heart)}
    >
      <path d={SIGNS[attitude]} />
    </svg>
  );
}

type Marks = Pick<PersonMarks, 'attitude' | 'hatched' | 'founding'>;

/** The dot of a person as the canvas draws it: fill, sign, and an edge that tells how well it is founded. */
export function AttitudeMark({
  marks,
  size = 'small',
}: {
  marks: Marks | undefined;
  size?: 'small' | 'large';
}) {
  const { attitude, hatched, founding } = marks ?? {
    attitude: 'unknown',
    hatched: false,
    founding: 'solid',
  };
  return (
    <span
      aria-hidden
      className={classNames(
        styles.mark,
        styles[attitude],
        styles[founding],
        hatched && styles.hatched,
        size === 'large' && styles.large,
      )}
    >
      <AttitudeSign attitude={attitude} />
    </span>
  );
}
