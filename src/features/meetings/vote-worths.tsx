import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import { voteWorths } from '../../domain/influence/vote-worths';
import type { VoteWorth, VoteWorths as Worths } from '../../domain/influence/vote-worths';
import { useMap, useToday } from '../../editing/use-map';
import { Disclosure } from '../../ui/disclosure';
import { Explained } from '../../ui/explained';
import parts from '../../ui/panel-parts.module.css';
import tables from '../../ui/table.module.css';
import styles from './meeting-panel.module.css';

interface OfMeeting {
  readonly meetingId: string;
}

const FORMULA = [
  'φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))',
  'β_i = η_i / Σ_j η_j',
  'η_i = Σ_S (v(S ∪ i) − v(S))',
];

/** What each vote of a meeting that votes is worth; worked out only when somebody looks. */
export function VoteWorths({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const isVote = useMap((map) => rowsById(map.meetings).get(meetingId)?.rule === 'vote');
  const [isOpen, setOpen] = useState(false);
  if (!isVote) return null;
  return (
    <Disclosure title={t('worth.title')} isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen ? <Worth meetingId={meetingId} /> : null}
    </Disclosure>
  );
}

function Worth({ meetingId }: OfMeeting) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const map = useMap((shown) => shown);
  const worths = useMemo(() => voteWorths(map, meetingId, today), [map, meetingId, today]);
  if (!worths) return <p className={parts.text}>{t('worth.nobody')}</p>;
  const { votes, exact } = worths;
  return (
    <div className={styles.section}>
      {isAlike(votes) ? <p className={parts.text}>{t('worth.alike')}</p> : <Table {...worths} />}
      {exact ? null : <p className={parts.quiet}>{t('worth.estimated')}</p>}
      <Explained
        title={t('worth.why')}
        words={t('worth.words')}
        formulaTitle={t('worth.formula')}
        lines={FORMULA}
        symbols={[
          ['φ', t('worth.symbols.say')],
          ['β', t('worth.symbols.banzhaf')],
          ['η', t('worth.symbols.swings')],
          ['S', t('worth.symbols.others')],
          ['v', t('worth.symbols.carried')],
          ['n', t('worth.symbols.votes')],
        ]}
      />
    </div>
  );
}

function isAlike([first, ...others]: readonly VoteWorth[]): boolean {
  return others.every(({ weight, veto }) => weight === first?.weight && veto === first.veto);
}

function Table({ votes }: Worths) {
  const { t, i18n } = useTranslation('meetings');
  const names = useMap((map) => new Map(map.people.map(({ id, name }) => [id, name])));
  const percent = useMemo(
    () => new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }),
    [i18n.language],
  );
  const named = votes.filter((vote) => vote.named);
  const [unnamed] = votes.filter((vote) => !vote.named);
  const row = ({ id, weight, say, banzhaf }: VoteWorth, who: ReactNode) => (
    <tr key={id}>
      <th scope="row">{who}</th>
      <td>{weight.toLocaleString(i18n.language)}</td>
      <td>{percent.format(say)}</td>
      <td>{percent.format(banzhaf)}</td>
    </tr>
  );
  return (
    <table aria-label={t('worth.title')} className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t('worth.who')}</th>
          <th scope="col">{t('seats.votes')}</th>
          <th scope="col">{t('worth.say')}</th>
          <th scope="col">{t('worth.banzhaf')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map((vote) => row(vote, <bdi>{names.get(vote.id)}</bdi>))}
        {unnamed ? row(unnamed, t('worth.unnamed', { count: votes.length - named.length })) : null}
      </tbody>
    </table>
  );
}
