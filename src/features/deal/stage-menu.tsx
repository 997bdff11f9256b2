import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { enterStage } from '../../domain/commands/enter-stage';
import { presentStage } from '../../domain/stages';
import { STAGES } from '../../domain/vocabulary';
import { useCommand } from '../../editing/use-command';
import { useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { presentEntry } from './present-entry';
import { useDeal } from './use-deal';

/** The stage of the purchase as a pill of the top bar; choosing another enters it today. */
export function StageMenu() {
  const { t } = useTranslation(['deal', 'terms']);
  const days = useDayWords();
  const today = useToday();
  const run = useCommand();
  const stages = useDeal((deal) => deal.stages);
  const present = presentStage({ stages }, today);
  const since = presentEntry(stages, today)?.since;
  return (
    <Menu
      label={t('stageMenu.label')}
      trigger={
        <Button isPill edits iconAfter={<ChevronDown aria-hidden />}>
          {t('stageMenu.pill', { stage: t(`terms:stage.${present}`) })}
        </Button>
      }
      entries={[
        {
          kind: 'section',
          id: 'stages',
          label: t('stageMenu.enter'),
          items: STAGES.map((stage) => ({
            id: stage,
            label: t(`terms:stage.${stage}`),
            isChecked: stage === present,
            ...(stage === present &&
              since !== undefined && { detail: t('stageMenu.since', { day: days.date(since) }) }),
          })),
        },
      ]}
      onAction={(id) => {
        const stage = STAGES.find((each) => each === id);
        if (stage !== undefined && stage !== present) run(enterStage, { stage });
      }}
    />
  );
}
