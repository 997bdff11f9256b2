import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { CircleAlert } from 'lucide-react';
import { classNames } from './class-names';
import styles from './field-frame.module.css';

/** What every field is handed. */
export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only, where the surroundings already show it. */
  isLabelHidden?: boolean;
  /** One sentence under the field. */
  description?: ReactNode;
  /** What is wrong with the value; shown instead of the description and spoken. */
  error?: string | null | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** The label of the surrounding React Aria field. */
export function FieldLabel({ label, isLabelHidden = false, children }: LabelProps) {
  return (
    <Label className={classNames(styles.label, isLabelHidden && styles.hidden)}>
      {label}
      {children}
    </Label>
  );
}

interface LabelProps extends Pick<FieldProps, 'label' | 'isLabelHidden'> {
  children?: ReactNode;
}

/** Description and error of the surrounding React Aria field, which must be told `isInvalid`. */
export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description === undefined || error ? null : (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>
        <CircleAlert aria-hidden />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

export const fieldClass = styles.field;
export const controlClass = styles.control;
