import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField as AriaCheckboxField, Text } from 'react-aria-components';
import { Check, Minus } from 'lucide-react';
import { useReadOnly } from './read-only';
import styles from './checkbox-field.module.css';

export interface CheckboxFieldProps {
  label: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  description?: ReactNode;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** One thing that is so or not. */
export function CheckboxField({ label, description, ...rest }: CheckboxFieldProps) {
  const isReadOnly = useReadOnly();
  return (
    <AriaCheckboxField {...rest} isReadOnly={isReadOnly} className={styles.field}>
      <TickButton>{label}</TickButton>
      {description === undefined ? null : (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
    </AriaCheckboxField>
  );
}

/** The box and its words, inside a React Aria checkbox field. */
export function TickButton({ children }: { children: ReactNode }) {
  return (
    <CheckboxButton className={styles.button}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden>
            {isIndeterminate ? <Minus /> : isSelected ? <Check /> : null}
          </span>
          <span>{children}</span>
        </>
      )}
    </CheckboxButton>
  );
}
