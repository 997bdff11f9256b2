import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { LIMITS_OF_RULES } from '../../domain/coverage/constants';
import { headlineOf } from '../../domain/coverage/headline';
import type { Share } from '../../domain/coverage/headline';
import type { RoleToFill } from '../../domain/coverage';
import {
  useChangeSession,
  useIntent,
  useLookingBack,
  useMap,
  useSession,
  useToday,
} from '../../editing/use-map';
import type { Intent } from '../../editing/intent';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './headline.module.css';
import { PeopleLinks } from './people-links';

type FigureId = 'seats' | 'decider' | 'money' | 'coach' | 'rival';
type Tone = 'good' | 'bad' | 'unknown';

/** A figure, who it counts, and how to fill it while it counts nobody. */
interface Figure {
  readonly id: FigureId;
  readonly value: string;
  readonly tone: Tone;
  readonly groups: readonly { readonly label: string; readonly ids: readonly string[] }[];
  readonly unnamed: number;
  readonly remedy: { readonly label: string; readonly intent: Intent };
}

/** The figures over the gaps; each shows its people on the map and names them. */
export function Headline() {
  const { t } = useTranslation('coverage');
  const detailsId = useId();
  const figures = useFigures();
  const change = useChangeSession();
  const shownId = useSession(({ selection }) =>
    selection?.kind === 'figure' ? selection.id : null,
  );
  const shown = figures.find(({ id }) => id === shownId);
  return (
    <section aria-label={t('head.label')} className={styles.head}>
      <div className={styles.figures}>
        {figures.map(({ id, value, tone, groups }) => (
          <button
            key={id}
            type="button"
            className={styles.figure}
            aria-expanded={id === shownId}
            aria-controls={id === shownId ? detailsId : undefined}
            onClick={() => {
              if (id === shownId) change({ selection: null, highlight: null });
              else {
                const people = groups.flatMap(({ ids }) => ids);
                change({
                  selection: { kind: 'figure', id },
                  highlight: people.length > 0 ? people : null,
                });
              }
            }}
          >
            <span className={styles.label}>{t(`head.${id}`)}</span>
            <span className={classNames(styles.value, styles[tone])}>{value}</span>
          </button>
        ))}
      </div>
      {shown ? <Details id={detailsId} figure={shown} /> : null}
    </section>
  );
}

function Details({ id, figure }: { readonly id: string; readonly figure: Figure }) {
  const { t } = useTranslation('coverage');
  const raise = useIntent();
  const isLookingBack = useLookingBack();
  const groups = figure.groups.filter(({ ids }) => ids.length > 0);
  return (
    <div id={id} className={styles.details}>
      {groups.map(({ label, ids }) => (
        <div key={label} className={styles.group}>
          <p className={styles.groupLabel}>{label}</p>
          <PeopleLinks ids={ids} label={label} />
        </div>
      ))}
      {figure.unnamed > 0 ? (
        <p className={styles.groupLabel}>{t('head.unnamed', { count: figure.unnamed })}</p>
      ) : null}
      {groups.length === 0 && figure.unnamed === 0 ? (
        <>
          <p className={styles.groupLabel}>{t(`head.nobody.${figure.id}`)}</p>
          {isLookingBack ? null : (
            <div>
              <Button
                size="small"
                onPress={() => {
                  raise(figure.remedy.intent);
                }}
              >
                {figure.remedy.label}
              </Button>
            </div>
          )}
        </>
      ) : null}
    </div>
  );
}

function useFigures(): readonly Figure[] {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const { room, deciders, moneyHolders, coach } = useMap(
    useCallback((map: AccountMap) => headlineOf(map, today), [today]),
  );
  const days = LIMITS_OF_RULES.rivalMetDays;
  const addMeeting = { label: t('head.addMeeting'), intent: { to: 'add-meeting' } } as const;
  const fill = (role: RoleToFill) => ({
    label: t('head.name'),
    intent: { to: 'fill-role', role } as const,
  });
  const parts = ({ met, all }: Share, metLabel: string, otherLabel: string) => [
    { label: metLabel, ids: met },
    { label: otherLabel, ids: all.filter((id) => !met.includes(id)) },
  ];
  const ofPeople = ({ met, all }: Share): Pick<Figure, 'value' | 'tone'> => {
    if (all.length === 0) return { value: t('head.nobodyYet'), tone: 'unknown' };
    const tone = met.length < all.length ? 'bad' : 'good';
    if (all.length > 1) {
      return { value: t('head.someMet', { met: met.length, all: all.length }), tone };
    }
    return { value: t(met.length === 1 ? 'head.yes' : 'head.no'), tone };
  };
  const ofRoom = (share: Share | undefined, isGood: (met: number, seats: number) => boolean) => {
    if (!room || !share) {
      return { value: t('head.noMeeting'), tone: 'unknown' as const, groups: [], unnamed: 0 };
    }
    const { seats } = room;
    const met = share.met.length;
    return {
      value: t('head.ofSeats', { met, seats }),
      tone: isGood(met, seats) ? ('good' as const) : ('bad' as const),
      unnamed: Math.max(0, seats - share.all.length),
    };
  };
  const labels = [t('head.met'), t('head.notMet')] as const;
  return [
    {
      id: 'seats',
      groups: room ? parts(room.ours, ...labels) : [],
      remedy: addMeeting,
      ...ofRoom(room?.ours, (met, seats) => met >= seats),
    },
    {
      id: 'decider',
      ...ofPeople(deciders),
      groups: parts(deciders, ...labels),
      unnamed: 0,
      remedy: fill('decider'),
    },
    {
      id: 'money',
      ...ofPeople(moneyHolders),
      groups: parts(moneyHolders, ...labels),
      unnamed: 0,
      remedy: fill('money-holder'),
    },
    {
      id: 'coach',
      value: t(`head.coachState.${coach.state}`),
      tone: coach.state === 'confirmed' ? 'good' : 'unknown',
      groups: [{ label: t('head.coaches'), ids: coach.people }],
      unnamed: 0,
      remedy: fill('coach'),
    },
    {
      id: 'rival',
      groups: room
        ? parts(room.rivals, t('head.metByRival', { days }), t('head.notMetByRival'))
        : [],
      remedy: addMeeting,
      ...ofRoom(room?.rivals, (met) => met === 0),
    },
  ];
}
