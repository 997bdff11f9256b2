import type { ReactNode, Ref } from 'react';
import styles from './text-button.module.css';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `strong` heads an entry, `link` stands in a line of words. */
  readonly look: 'strong' | 'link';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Words that do something when they are pressed, such as a name that leads to its person. */
export function TextButton({ children, onPress, look, ref }: TextButtonProps) {
  return (
    <button ref={ref} type="button" className={styles[look]} onClick={onPress}>
      {children}
    </button>
  );
}
