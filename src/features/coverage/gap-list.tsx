import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { gapId } from '../../domain/coverage';
import type { Gap } from '../../domain/coverage';
import { useChangeSession, useSession } from '../../editing/use-map';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { ReadOnlyContext } from '../../ui/read-only';
import { GapItem } from './gap-item';
import { groupedByNextStep } from './gap-groups';
import styles from './gap-panel.module.css';
import { SetAsideDialog } from './set-aside-dialog';
import { useGapNotes } from './use-gap-notes';
import { useGapChoice, useGapTeller } from './use-gaps';

/** More than five at once and nobody does any of them. */
const SHOWN_AT_FIRST = 5;

/** The gaps, worst first and no more than five at once, in one list or under what to do next. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('coverage');
  const { chosen, choose } = useGapChoice();
  const isGrouped = useSession((session) => session.groupGaps);
  const change = useChangeSession();
  const [isWhole, setWhole] = useState(false);
  const [toSetAside, setToSetAside] = useState<Gap | null>(null);
  const lists = useRef<HTMLDivElement>(null);
  const teller = useGapTeller();
  const notesOf = useGapNotes(teller);
  const hidden = gaps.length - SHOWN_AT_FIRST;
  // A gap chosen from elsewhere is shown even if it is not among the worst.
  const chosenIndex = chosen ? gaps.indexOf(chosen) : -1;
  const shown = isWhole || chosenIndex >= SHOWN_AT_FIRST ? gaps : gaps.slice(0, SHOWN_AT_FIRST);

  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Escape' && chosen) {
      choose(undefined);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [
      ...(lists.current?.querySelectorAll<HTMLElement>('[data-rule] [aria-pressed]') ?? []),
    ];
    buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
  };

  const list = (some: readonly Gap[], label: string) => (
    <ul className={styles.list} aria-label={label}>
      {some.map((gap) => (
        <GapItem
          key={gapId(gap)}
          gap={gap}
          teller={teller}
          isChosen={gap === chosen}
          notes={notesOf(gap)}
          onToggle={() => {
            choose(gap === chosen ? undefined : gap);
          }}
          onSetAside={() => {
            setToSetAside(gap);
          }}
          onMove={move}
        />
      ))}
    </ul>
  );

  return (
    <>
      <ReadOnlyContext value={false}>
        <CheckboxField
          label={t('groups.switch')}
          isSelected={isGrouped}
          onChange={(selected) => {
            change({ groupGaps: selected });
          }}
        />
      </ReadOnlyContext>
      <div ref={lists} className={styles.lists}>
        {isGrouped
          ? groupedByNextStep(shown).map(({ group, gaps: some }) => (
              <section key={group}>
                <h3 className={styles.groupTitle}>{t(`groups.${group}`)}</h3>
                {list(some, t(`groups.${group}`))}
              </section>
            ))
          : list(shown, t('list'))}
      </div>
      {hidden > 0 ? (
        <Button
          variant="quiet"
          isWide
          aria-expanded={shown.length > SHOWN_AT_FIRST}
          onPress={() => {
            if (shown.length > SHOWN_AT_FIRST && chosenIndex >= SHOWN_AT_FIRST) choose(undefined);
            setWhole(shown.length <= SHOWN_AT_FIRST);
          }}
        >
          {shown.length > SHOWN_AT_FIRST
            ? t('fewer', { count: SHOWN_AT_FIRST })
            : t('more', { count: hidden })}
        </Button>
      ) : null}
      {toSetAside === null ? null : (
        <SetAsideDialog
          gap={toSetAside}
          sentence={teller.tell(toSetAside).sentence}
          onClose={() => {
            setToSetAside(null);
          }}
        />
      )}
    </>
  );
}
