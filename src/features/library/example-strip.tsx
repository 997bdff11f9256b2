import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { History } from 'lucide-react';
import type { AccountMap } from '../../domain/account-map';
import { findGaps } from '../../domain/coverage';
import { addDays } from '../../domain/day';
import type { Day } from '../../domain/day';
import { decisionDayOf } from '../../domain/timeline';
import { useEditing } from '../../editing/open-map-context';
import { useIntent, useLookingBack, useMap, useToday } from '../../editing/use-map';
import { useReplay } from '../../editing/use-replay';
import { useStore } from '../../editing/use-store';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { EXAMPLE_MAPS, exampleOf, siblingId } from './example/example-names';
import type { ExampleMap } from './example/example-names';
import styles from './example-strip.module.css';

/** On a map of the example: which of its three states this is, what it tells, and the way to the others. */
export default function ExampleStrip() {
  const { t } = useTranslation('library');
  const mapId = useMap((map) => map.id);
  const raise = useIntent();
  const isLookingBack = useLookingBack();
  const shown = exampleOf(mapId);
  if (shown === null) return null;
  return (
    <section
      aria-label={t('example.title')}
      className={styles.strip}
      data-looking-back={isLookingBack || undefined}
    >
      <ChoiceRow
        label={t('example.title')}
        isLabelHidden
        value={shown}
        options={EXAMPLE_MAPS.map((which) => ({ id: which, label: t(`example.maps.${which}`) }))}
        onChange={(chosen) => {
          if (chosen) raise({ to: 'open-map', mapId: siblingId(mapId, shown, chosen) });
        }}
      />
      <Lesson which={shown} />
    </section>
  );
}

const DAYS_BEFORE = 30;

/** What the map tells, and what it would have told in time. */
function Lesson({ which }: { readonly which: ExampleMap }) {
  const { t } = useTranslation('library');
  const { open } = useEditing();
  const { day, show } = useReplay();
  const decision = useStore(open, decisionDayOf);
  const warned = decision && addDays(decision.day, -DAYS_BEFORE);
  if (warned !== undefined && day === warned) return <Warning />;
  return (
    <>
      {warned !== undefined && (
        <Button
          size="small"
          icon={<History aria-hidden />}
          aria-label={t('example.lookBack')}
          onPress={() => {
            show(warned);
          }}
        >
          {t('example.warned')}
        </Button>
      )}
      <p className={styles.tells}>{t(`example.tells.${which}`)}</p>
    </>
  );
}

function Warning() {
  const { t } = useTranslation('library');
  const today = useToday();
  const severe = useMap(useCallback((map: AccountMap) => severeGaps(map, today), [today]));
  return (
    <p role="status" className={styles.tells}>
      <strong>{t('example.then', severe)}</strong>
    </p>
  );
}

function severeGaps(map: AccountMap, today: Day): { critical: number; high: number } {
  const severities = findGaps(map, today).map(({ severity }) => severity);
  return {
    critical: severities.filter((severity) => severity === 'critical').length,
    high: severities.filter((severity) => severity === 'high').length,
  };
}
