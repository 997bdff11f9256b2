import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../domain/result';
import type failures from './en/failures';

/** Why something could not be done, as a sentence. */
export function useFailureSentence(): (failure: Failure) => string {
  const { t, i18n } = useTranslation('failures');
  return useCallback(
    ({ code, facts }) =>
      i18n.exists(code, { ns: 'failures' })
        ? t(code as keyof typeof failures, { ...facts })
        : t('unknown'),
    [t, i18n],
  );
}
