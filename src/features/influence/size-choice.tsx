import { ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkResults } from '../../editing/network';
import { SIZES } from '../../editing/session';
import type { SizeId } from '../../editing/session';
import { useChangeSession, useSession } from '../../editing/use-map';
import { useNetwork } from '../../editing/use-network';
import { sentenceGap } from '../../language/sentences';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Popover } from '../../ui/popover';
import { ReadOnlyContext } from '../../ui/read-only';
import { Select } from '../../ui/select';
import parts from '../../ui/panel-parts.module.css';
import { Findings } from './findings';
import styles from './measures.module.css';

/** What the size of the dots shows, what that means, and who has most of it. */
export function SizeChoice() {
  const { t } = useTranslation('measures');
  const size = useSession((session) => session.size);
  const change = useChangeSession();
  return (
    <div role="group" aria-label={t('choose')} className={styles.choice}>
      {/* Looking back forbids edits; this one only looks. */}
      <ReadOnlyContext value={false}>
        <Select
          label={t('choose')}
          isLabelHidden
          value={size}
          options={SIZES.map((id) => ({ id, label: t(`options.${id}`) }))}
          onChange={(chosen) => {
            if (chosen) change({ size: chosen, highlight: null });
          }}
        />
      </ReadOnlyContext>
      {size === 'influence' ? null : <Meaning size={size} />}
    </div>
  );
}

type Measured = Exclude<SizeId, 'influence'>;

function Meaning({ size }: { readonly size: Measured }) {
  const { t, i18n } = useTranslation('measures');
  const { state, step, results } = useNetwork();
  const meaning = useMeaning(size, results);
  const working = step === undefined ? t('working') : t(`workingOn.${step}`);
  const isSlow = state === 'working' && (step !== undefined || !results);
  return (
    <>
      <p className={styles.means} data-network={state}>
        {meaning}
        <span className={classNames(parts.quiet, styles.apart)}>
          {sentenceGap(i18n.language) + t('apart')}
        </span>
      </p>
      <p role="status" className={classNames(parts.quiet, styles.status)}>
        {state === 'failed' ? t('failed') : isSlow ? working : null}
      </p>
      {results ? (
        <Popover
          placement="bottom start"
          trigger={
            <Button size="small" icon={<ListOrdered aria-hidden />}>
              {t('open')}
            </Button>
          }
        >
          <Findings size={size} network={results} />
        </Popover>
      ) : null}
    </>
  );
}

/** What the size says; of camps that are not clear, why they are not. */
function useMeaning(size: Measured, results: NetworkResults | undefined): string {
  const { t } = useTranslation('measures');
  const unclear = size === 'camps' ? results?.balance.unclear : undefined;
  if (unclear === undefined) return t(`means.${size}`);
  return t('camps.noneBecause', { why: t(`camps.unclear.${unclear}`) });
}
