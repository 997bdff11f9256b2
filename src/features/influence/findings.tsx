import { useTranslation } from 'react-i18next';
import type { NetworkResults } from '../../editing/network';
import type { SizeId } from '../../editing/session';
import { Explained } from '../../ui/explained';
import parts from '../../ui/panel-parts.module.css';
import { Camps } from './camps';
import { KeySetList } from './key-set-list';
import { MEASURE_FORMULAS } from './measure-formulas';
import styles from './measures.module.css';
import { RankedPeople } from './ranked-people';

interface Props {
  readonly size: Exclude<SizeId, 'influence'>;
  readonly network: NetworkResults;
}

/** Who has most of what the size shows, and what that says; the formula behind one click more. */
export function Findings({ size, network }: Props) {
  const { t } = useTranslation('measures');
  const { lines, symbols } = MEASURE_FORMULAS[size];
  return (
    <section aria-label={t(`options.${size}`)} className={styles.findings}>
      <h3 className={styles.title}>{t(`options.${size}`)}</h3>
      <Found size={size} network={network} />
      <Explained
        title={t(`why.${size}.title`)}
        words={t(`why.${size}.words`)}
        formulaTitle={t('formula')}
        lines={lines}
        symbols={symbols.map(([symbol, meaning]) => [symbol, t(`why.symbols.${meaning}`)])}
      />
    </section>
  );
}

function Found({ size, network }: Props) {
  const { t } = useTranslation('measures');
  if (size === 'camps') return <Camps network={network} />;
  if (network.connected === 0) return <p className={parts.text}>{t('nothing.ties')}</p>;
  switch (size) {
    case 'betweenness':
    case 'openness':
      return <RankedPeople measure={size} network={network} />;
    case 'must-not-leave':
      return <KeySetList sets={network.mustNotLeave} map={network.map} />;
    case 'seeds':
      return <KeySetList sets={network.seeds} map={network.map} />;
  }
}
