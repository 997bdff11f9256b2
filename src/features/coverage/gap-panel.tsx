import { Ban, CircleCheck, Hourglass } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { gapId, silenceOf } from '../../domain/coverage';
import type { Gap } from '../../domain/coverage';
import { bestAskedFirst } from '../../domain/method/best-asked';
import { contactBanned } from '../../domain/presence';
import { useIntent, useMap, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { GapItem } from './gap-item';
import styles from './gap-panel.module.css';
import { Headline } from './headline';
import { intentOf } from './step-intent';
import { useGapNotes } from './use-gap-notes';
import { useGapChoice, useGapNews, useGaps, useGapTeller } from './use-gaps';

/** More than five at once and nobody does any of them. */
const SHOWN_AT_FIRST = 5;

/** The Gaps tab: what is missing before the decision, worst first, and what to do about it. */
export function GapPanel() {
  const gaps = useGaps();
  const news = useGapNews(gaps, useGapTeller());
  return (
    <div className={styles.panel}>
      <Headline />
      <ContactBan />
      {gaps.length === 0 ? <Silence /> : <GapList gaps={gaps} />}
      <VisuallyHidden>
        <span aria-live="polite">{news}</span>
      </VisuallyHidden>
    </div>
  );
}

function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('coverage');
  const teller = useGapTeller();
  const { chosen, choose } = useGapChoice();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const raise = useIntent();
  const notesOf = useGapNotes(teller);
  const bestAsked = useBestAsked();
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
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[aria-pressed]') ?? [])];
    buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
  };

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={t('list')}>
        {shown.map((gap) => (
          <GapItem
            key={gapId(gap)}
            gap={gap}
            teller={teller}
            isChosen={gap === chosen}
            bestAsked={bestAsked(gap)}
            notes={notesOf(gap)}
            onToggle={() => {
              choose(gap === chosen ? undefined : gap);
            }}
            onStep={(step) => {
              raise(intentOf(step, gap, teller.purpose(gap)));
            }}
            onMove={move}
          />
        ))}
      </ul>
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
    </>
  );
}

function useBestAsked(): (gap: Gap) => string | undefined {
  const today = useToday();
  const map = useMap(useCallback((map: AccountMap) => map, []));
  return ({ closers }) => bestAskedFirst(map, closers, today)[0];
}

/** Why no visits are asked for while the customer's purchasing rules forbid contact. */
function ContactBan() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const { date } = useDayWords();
  const ban = useMap(
    useCallback(
      (map: AccountMap) => (contactBanned(map, today) ? map.deal.contactBan : undefined),
      [today],
    ),
  );
  if (!ban) return null;
  return (
    <Card
      tone="warning"
      title={
        <span className={styles.notice}>
          <Ban aria-hidden />
          {t('ban.title', { day: date(ban.until) })}
        </span>
      }
    >
      <p className={styles.noticeText}>{t('ban.text')}</p>
      {ban.reason === undefined ? null : <p className={styles.noticeText}>{ban.reason}</p>}
    </Card>
  );
}

function Silence() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const raise = useIntent();
  const silence = useMap(
    useCallback((map: AccountMap) => silenceOf(map, today) ?? 'none', [today]),
  );
  const isEarly = silence === 'first-day';
  return (
    <EmptyState
      title={t(`silence.${silence}.title`)}
      icon={isEarly ? <Hourglass aria-hidden /> : <CircleCheck aria-hidden />}
      actions={
        isEarly ? (
          <>
            <Button
              variant="primary"
              onPress={() => {
                raise({ to: 'log-visit', personIds: [] });
              }}
            >
              {t('start.logVisit')}
            </Button>
            <Button
              onPress={() => {
                raise({ to: 'add-meeting' });
              }}
            >
              {t('start.addMeeting')}
            </Button>
            <Button
              onPress={() => {
                raise({ to: 'add-person' });
              }}
            >
              {t('start.addPerson')}
            </Button>
          </>
        ) : silence === 'none' ? undefined : (
          <Button
            onPress={() => {
              raise({ to: 'edit-deal' });
            }}
          >
            {t('start.editDeal')}
          </Button>
        )
      }
    >
      {t(`silence.${silence}.text`)}
    </EmptyState>
  );
}
