import type { ReactNode } from 'react';

/** One of the values a choice offers. */
export interface Option<T extends string = string> {
  id: T;
  label: string;
  /** A second, quieter line. */
  detail?: string | undefined;
  icon?: ReactNode;
  isDisabled?: boolean;
}
