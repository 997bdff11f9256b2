import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FORECAST } from '../../domain/influence/constants';
import { Explained } from '../../ui/explained';
import { FORMULAS } from './formulas';
import type { ExplainedHere } from './formulas';

interface WhyProps {
  readonly of: ExplainedHere;
  /** What the explanation has to show of this map. */
  readonly children?: ReactNode;
}

/** What a number rests on, in words; the formula behind one click more. */
export function Why({ of, children }: WhyProps) {
  const { t } = useTranslation('plan');
  const { lines, symbols } = FORMULAS[of];
  return (
    <Explained
      title={t(`why.${of}.title`)}
      words={t(`why.${of}.words`, { draws: FORECAST.draws })}
      formulaTitle={t('why.formula')}
      lines={lines}
      symbols={symbols.map(([symbol, meaning]) => [symbol, t(`why.symbols.${meaning}`)])}
    >
      {children}
    </Explained>
  );
}
