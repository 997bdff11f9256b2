import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rankingOf } from '../../domain/influence/ranking';
import type { Mover } from '../../domain/influence/ranking';
import type { Results } from '../../editing/analysis';
import { useChangeSession, useIntent } from '../../editing/use-map';
import { Button } from '../../ui/button';
import { ShowMore } from '../../ui/show-more';
import { TextButton } from '../../ui/text-button';
import parts from '../../ui/panel-parts.module.css';
import { useLineWords } from './line-words';
import styles from './plan-panel.module.css';
import type { PlanWords } from './plan-words';
import { Section } from './section';
import { Why } from './why';

interface Props {
  readonly results: Results;
  readonly words: PlanWords;
}

/** So many are shown until all are asked for. */
const SHOWN = 3;

/** Who moves the coming meeting, most first, each with the strongest lines that carry it. */
export function RankingSection({ results, words }: Props) {
  const { t } = useTranslation('plan');
  const [isWhole, setWhole] = useState(false);
  const { meetingId, influence, shares } = results;
  const movers = rankingOf(influence);
  const title =
    meetingId === undefined
      ? t('ranking.titleWithout')
      : t('ranking.title', { meeting: words.meetingName(meetingId) });
  if (movers.length === 0) {
    return (
      <Section title={title}>
        <p className={parts.text}>
          {t(meetingId === undefined ? 'ranking.nobodyDecides' : 'ranking.nobodySits')}
        </p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      {meetingId === undefined ? <p className={parts.text}>{t('ranking.noMeeting')}</p> : null}
      {shares && !shares.isComplete ? (
        <p className={parts.text}>{t('ranking.noHeadcount')}</p>
      ) : null}
      {influence.readings.length > 1 ? (
        <p className={parts.text}>{t(`ranking.noRule.${influence.rule ?? 'vote'}`)}</p>
      ) : null}
      <ol aria-label={t('ranking.list')} className={parts.list}>
        {movers.slice(0, isWhole ? movers.length : SHOWN).map((mover, index) => (
          <Ranked
            key={mover.ids.join(' ')}
            mover={mover}
            rank={index + 1}
            results={results}
            words={words}
          />
        ))}
      </ol>
      {movers.length > SHOWN ? (
        <ShowMore
          isWhole={isWhole}
          onChange={setWhole}
          more={t('ranking.more', { count: movers.length - SHOWN })}
          fewer={t('ranking.fewer', { count: SHOWN })}
        />
      ) : null}
      <Why of="ranking">
        <Shares movers={movers} results={results} words={words} />
      </Why>
    </Section>
  );
}

interface RankedProps extends Props {
  readonly mover: Mover;
  readonly rank: number;
}

function Ranked({ mover, rank, results, words }: RankedProps) {
  const { t } = useTranslation('plan');
  const lineWords = useLineWords(results.influence.rule, words);
  const change = useChangeSession();
  const raise = useIntent();
  const [id = ''] = mover.ids;
  const lines = results.lines.get(id) ?? [];
  const moves = t(`ranking.moves.${mover.word}`);
  return (
    <li className={parts.item} data-mover={id}>
      <div className={styles.ranked}>
        <span aria-hidden className={parts.quiet}>
          {rank}
        </span>
        {mover.isUnnamed ? (
          <strong>{t('ranking.unnamed', { count: mover.ids.length })}</strong>
        ) : (
          <TextButton
            look="strong"
            onPress={() => {
              change({ selection: { kind: 'person', id }, highlight: null });
            }}
          >
            <bdi>{words.nameOf(id)}</bdi>
          </TextButton>
        )}
      </div>
      <p className={parts.text}>
        {t(mover.ids.length > 1 ? 'ranking.becauseEach' : 'ranking.because', { moves })}
      </p>
      {lines.length === 0 ? null : (
        <ul aria-label={t('ranking.lines', { name: words.nameOf(id) })} className={styles.lines}>
          {/* Through two people without a name it may run in the same words. */}
          {[...new Set(lines.map(lineWords))].map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {mover.isUnnamed ? (
        <div className={parts.row}>
          <Button
            size="small"
            edits
            icon={<UserPlus aria-hidden />}
            onPress={() => {
              raise({ to: 'name-seat' });
            }}
          >
            {t('ranking.nameSeat')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

interface SharesProps extends Props {
  readonly movers: readonly Mover[];
}

/** The shares behind the words, rounded, with what they would be under the other ways of deciding. */
function Shares({ movers, results: { influence }, words }: SharesProps) {
  const { t } = useTranslation('plan');
  const said = (share: number) => {
    const { word, figure } = words.share(Math.abs(share));
    return figure ?? word;
  };
  return (
    <ul aria-label={t('ranking.shares')} className={styles.plain}>
      {movers.map(({ ids, share, isUnnamed }) => {
        const [id = ''] = ids;
        const { low, high } = influence.range.get(id) ?? { low: share, high: share };
        const name = isUnnamed ? t('ranking.unnamed', { count: ids.length }) : words.nameOf(id);
        return (
          <li key={id}>
            {influence.readings.length > 1
              ? t('ranking.range', { name, share: said(share), low: said(low), high: said(high) })
              : t('influence.line', { name, share: said(share) })}
          </li>
        );
      })}
    </ul>
  );
}
