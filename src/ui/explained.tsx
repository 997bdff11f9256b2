import type { ReactNode } from 'react';
import { Disclosure } from './disclosure';
import styles from './explained.module.css';

interface ExplainedProps {
  /** The question it answers: “Why these numbers?” */
  readonly title: string;
  readonly words: string;
  /** What the explanation has to show of this case. */
  readonly children?: ReactNode;
  readonly formulaTitle: string;
  readonly lines: readonly string[];
  readonly symbols: readonly (readonly [symbol: string, meaning: string])[];
}

/** What something worked out rests on, in words; the formula behind one click more. */
export function Explained({
  title,
  words,
  children,
  formulaTitle,
  lines,
  symbols,
}: ExplainedProps) {
  return (
    <Disclosure title={title} headingLevel={4}>
      <div className={styles.why}>
        <p className={styles.words}>{words}</p>
        {children}
        <Disclosure title={formulaTitle} headingLevel={4}>
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
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </div>
        </Disclosure>
      </div>
    </Disclosure>
  );
}
