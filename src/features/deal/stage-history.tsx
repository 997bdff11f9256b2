import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '../../domain/account-map';
import { enterStage } from '../../domain/commands/enter-stage';
import { STAGES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { useTermOptions } from '../../language/use-term-options';
import { Badge } from '../../ui/badge';
import { DayField } from '../../ui/day-field';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { presentEntry } from './present-entry';
import { useDeal, useEditDeal } from './use-deal';
import styles from './deal-dialog.module.css';

/** The stages the deal has been in, each with the day it began, and the way into the next. */
export function StageHistory() {
  const { t } = useTranslation('deal');
  const terms = useTermOptions();
  const today = useToday();
  const run = useCommand();
  const stages = useDeal((deal) => deal.stages);
  const present = presentEntry(stages, today);
  return (
    <section className={styles.section} aria-labelledby="stage-history">
      <h3 id="stage-history">{t('stages.title')}</h3>
      {stages.length === 0 ? (
        <p className={styles.quiet}>{t('stages.none')}</p>
      ) : (
        <ul aria-labelledby="stage-history" className={styles.rows}>
          {stages.map((entry, index) => (
            <StageRow
              key={index}
              stages={stages}
              index={index}
              entry={entry}
              isPresent={entry === present}
            />
          ))}
        </ul>
      )}
      <div className={styles.narrow}>
        <Select
          label={t('stages.enter')}
          value={null}
          placeholder={t('stages.choose')}
          options={terms('stage', STAGES)}
          onChange={(stage) => {
            if (stage) run(enterStage, { stage });
          }}
        />
      </div>
    </section>
  );
}

interface StageRowProps {
  readonly stages: Deal['stages'];
  readonly index: number;
  readonly entry: Deal['stages'][number];
  readonly isPresent: boolean;
}

function StageRow({ stages, index, entry, isPresent }: StageRowProps) {
  const { t } = useTranslation(['deal', 'terms']);
  const terms = useTermOptions();
  const days = useDayWords();
  const edit = useEditDeal();
  // A day that another stage has waits here with its sentence; the map keeps the last good one.
  const [refused, setRefused] = useState<string | null>(null);
  const others = stages.filter((_, place) => place !== index);
  const day = days.date(entry.since);
  const stage = t(`terms:stage.${entry.stage}`);

  // In its place, not sorted: a row that moved away while its day is typed would lose the focus.
  function replace(next: StageRowProps['entry']) {
    edit({ stages: stages.map((each) => (each === entry ? next : each)) });
  }

  return (
    <li className={styles.stage}>
      <Select
        label={t('stages.stageOf', { day })}
        isLabelHidden
        value={entry.stage}
        options={terms('stage', STAGES)}
        onChange={(next) => {
          if (next) replace({ ...entry, stage: next });
        }}
      />
      <DayField
        label={t('stages.sinceOf', { stage })}
        isLabelHidden
        value={refused ?? entry.since}
        invalidMessage={t('problems.noSuchDay')}
        error={refused === null ? null : t('problems.sameDay')}
        onChange={(since) => {
          if (since === null) return;
          const isTaken = others.some((other) => other.since === since);
          setRefused(isTaken ? since : null);
          if (!isTaken) replace({ ...entry, since });
        }}
      />
      <span>{isPresent ? <Badge tone="accent">{t('stages.present')}</Badge> : null}</span>
      <IconButton
        label={t('stages.remove', { stage, day })}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          edit({ stages: others });
        }}
      />
    </li>
  );
}
