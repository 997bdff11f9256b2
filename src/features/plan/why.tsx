import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FORECAST } from '../../domain/influence/constants';
import { Disclosure } from '../../ui/disclosure';
import { FORMULAS } from './formulas';
import type { Explained } from './formulas';
import styles from './plan-panel.module.css';

interface WhyProps {
  readonly of: Explained;
  /** What the explanation has to show of this map. */
  readonly children?: ReactNode;
}

/** What a number rests on, in words; the formula behind one click more. */
export function Why({ of, children }: WhyProps) {
  const { t } = useTranslation('plan');
  const { lines, symbols } = FORMULAS[of];
  return (
    <Disclosure title={t(`why.${of}.title`)} headingLevel={4}>
      <div className={styles.why}>
        <p className={styles.text}>{t(`why.${of}.words`, { draws: FORECAST.draws })}</p>
        {children}
        <Disclosure title={t('why.formula')} headingLevel={4}>
          <div className={styles.formula}>
            {lines.map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
            <dl className={styles.symbols}>
              {symbols.map(([symbol, meaning]) => (
                <div key={symbol}>
                  <dt>{symbol}</dt>
                  <dd>{t(`why.symbols.${meaning}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </Disclosure>
      </div>
    </Disclosure>
  );
}
