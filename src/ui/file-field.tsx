import { useRef } from 'react';
import { Button } from './button';
import styles from './file-field.module.css';

export interface FileFieldProps {
  /** The accessible name of the file input. */
  label: string;
  /** What the button that stands for it says. */
  buttonLabel: string;
  /** Endings and types, as in `.json,application/json`. */
  accept: string;
  onChoose: (file: File) => void;
  icon?: React.ReactNode;
  variant?: 'primary' | 'secondary';
}

/** A button that opens the system's file dialog. The input itself stays in the page for those who look for it. */
export function FileField({
  label,
  buttonLabel,
  accept,
  onChoose,
  icon,
  variant = 'secondary',
}: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.field}>
      <input
        ref={input}
        type="file"
        aria-label={label}
        accept={accept}
        tabIndex={-1}
        className={styles.input}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file chosen twice is a change too.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button
        variant={variant}
        icon={icon}
        onPress={() => {
          input.current?.click();
        }}
      >
        {buttonLabel}
      </Button>
    </span>
  );
}
