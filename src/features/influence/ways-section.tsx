import { Handshake, Route } from 'lucide-react';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../../domain/account-map';
import type { AccountMap } from '../../domain/account-map';
import { introductionAskedOn } from '../../domain/asks';
import { INTRODUCTION_CHANCES } from '../../domain/influence/introduction-chances';
import { waysIn } from '../../domain/influence/ways-in';
import type { WayIn, WaysIn } from '../../domain/influence/ways-in';
import { contactBanned, onTheMap } from '../../domain/presence';
import { useChangeSession, useIntent, useMap, useSession, useToday } from '../../editing/use-map';
import { useDayWords } from '../../language/day-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Explained } from '../../ui/explained';
import parts from '../../ui/panel-parts.module.css';
import { useNameOf } from './person-link';

interface Props {
  readonly personId: string;
}

/** How to get to know somebody: the best ways by introduction, in words, and on the map. */
export default function WaysSection({ personId }: Props) {
  const { t } = useTranslation('influence');
  const id = useId();
  const today = useToday();
  const standing = useMap(
    useCallback((map: AccountMap) => standingOf(map, personId, today), [personId, today]),
  );
  if (standing === 'gone') return null;
  return (
    <section aria-labelledby={id} className={parts.section}>
      <h3 id={id}>{t('ways.title')}</h3>
      {standing === 'open' ? (
        <Ways personId={personId} />
      ) : (
        <p className={parts.text}>{t(`ways.${standing}`)}</p>
      )}
    </section>
  );
}

/** Whether a way to somebody may be asked for at all. */
function standingOf(map: AccountMap, personId: string, today: string) {
  const person = rowsById(map.people).get(personId);
  if (!person || person.left || !onTheMap(person, today)) return 'gone';
  if (contactBanned(map, today)) return 'banned';
  return person.noContact ? 'noContact' : 'open';
}

function Ways({ personId }: Props) {
  const { t } = useTranslation('influence');
  const today = useToday();
  const found = useMap(
    useCallback((map: AccountMap) => waysIn(map, personId, today), [personId, today]),
  );
  const nameOf = useNameOf(useMap((map) => map));
  const name = nameOf(personId);
  if (found.isKnown) return <p className={parts.text}>{t('ways.known', { name })}</p>;
  return (
    <>
      <p className={parts.text}>{summaryOf(found, name, nameOf, t)}</p>
      {found.ways.length === 0 ? null : (
        <ol aria-label={t('ways.list', { name })} className={parts.list}>
          {found.ways.map((way) => (
            <Way key={way.people.join(' ')} way={way} nameOf={nameOf} />
          ))}
        </ol>
      )}
      <WhyThisWay />
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<'influence'>>['t'];

/** How many ways there are, and who must not fail. */
function summaryOf(
  { ways, separateWays, neededId }: WaysIn,
  name: string,
  nameOf: (id: string) => string,
  t: Translate,
): string {
  if (separateWays === 0) return t('ways.none', { name });
  if (neededId !== undefined) return t('ways.one', { name, needed: nameOf(neededId) });
  const several = t('ways.several', { name, count: separateWays });
  return ways.length === 0 ? t('ways.tooLong', { several }) : several;
}

interface WayProps {
  readonly way: WayIn;
  readonly nameOf: (id: string) => string;
}

function Way({ way: { people, word }, nameOf }: WayProps) {
  const { t } = useTranslation('influence');
  const { date } = useDayWords();
  const raise = useIntent();
  const change = useChangeSession();
  const [toPersonId = ''] = people;
  const forPersonId = people.at(-1) ?? '';
  const names = { name: nameOf(toPersonId), target: nameOf(forPersonId) };
  const way = people.map(nameOf).join(t('route.step'));
  const askedOn = useAskedOn(toPersonId, forPersonId);
  const key = people.join(' ');
  const isShown = useSession(
    ({ route }) => route !== null && route.startsWithUs && route.people.join(' ') === key,
  );
  return (
    <li className={parts.item} data-way={key}>
      <p className={parts.label}>{t('ways.way', { way })}</p>
      <p className={parts.text}>{t(`ways.word.${word}`, names)}</p>
      <div className={parts.row}>
        {askedOn !== undefined ? (
          <Badge tone="accent">{t('ways.asked', { day: date(askedOn) })}</Badge>
        ) : (
          <Button
            size="small"
            edits
            icon={<Handshake aria-hidden />}
            aria-label={t('ways.askWith', names)}
            onPress={() => {
              raise({ to: 'ask-introduction', toPersonId, forPersonId });
            }}
          >
            {t('ways.ask', names)}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={<Route aria-hidden />}
          aria-label={t('ways.showWay', { way })}
          aria-pressed={isShown}
          onPress={() => {
            change({ route: isShown ? null : { people, startsWithUs: true } });
          }}
        >
          {t(isShown ? 'ways.hide' : 'ways.show')}
        </Button>
      </div>
    </li>
  );
}

/** When somebody was asked to introduce us, if that has happened. */
function useAskedOn(toPersonId: string, forPersonId: string): string | undefined {
  const today = useToday();
  return useMap(
    useCallback(
      (map: AccountMap) => introductionAskedOn(map, { toPersonId, forPersonId }, today),
      [toPersonId, forPersonId, today],
    ),
  );
}

const FORMULA = ['c(x₁) · w(x₁) · e(x₁, x₂) · w(x₂) · … · e(xₙ, y)'];
const SYMBOLS = [
  ['c', 'contact'],
  ['w', 'will'],
  ['e', 'tie'],
] as const;

function WhyThisWay() {
  const { t } = useTranslation('influence');
  return (
    <Explained
      title={t('ways.why.title')}
      words={t('ways.why.words', { days: INTRODUCTION_CHANCES.contactDays })}
      formulaTitle={t('ways.why.formula')}
      lines={FORMULA}
      symbols={SYMBOLS.map(([symbol, meaning]) => [symbol, t(`ways.why.symbols.${meaning}`)])}
    />
  );
}
