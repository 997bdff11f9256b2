import { CalendarPlus, Route } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMap } from '../../domain/account-map';
import { influenceWord } from '../../domain/influence/influence-word';
import type { LinkValue } from '../../domain/influence/link-values';
import { contacts } from '../../domain/visits';
import type { Results } from '../../editing/analysis';
import { useChangeSession, useIntent, useMap, useSession, useToday } from '../../editing/use-map';
import { Button } from '../../ui/button';
import parts from '../../ui/panel-parts.module.css';
import type { PlanWords } from './plan-words';
import { Section } from './section';
import { Why } from './why';

interface Props {
  readonly results: Results;
  readonly words: PlanWords;
}

/** Whom to bring together with whom, so that somebody who is for us is heard where it counts. */
export function LinksSection({ results, words }: Props) {
  const { t } = useTranslation('plan');
  const { meetingId, links } = results;
  if (meetingId === undefined) return null;
  const [best] = links;
  return (
    <Section title={t('links.title')}>
      {best === undefined ? (
        <p className={parts.text}>{t('links.nobody')}</p>
      ) : (
        <>
          <ol aria-label={t('links.list')} className={parts.list}>
            {links.map((link) => (
              <Pair
                key={`${link.fromId} ${link.toId}`}
                link={link}
                best={best.value}
                results={results}
                words={words}
              />
            ))}
          </ol>
          <Why of="links" />
        </>
      )}
    </Section>
  );
}

/** From these parts of what the best link would bring: as much, and much. */
const AS_MUCH = 0.9;
const MUCH = 0.5;

interface PairProps extends Props {
  readonly link: LinkValue;
  readonly best: number;
}

function Pair({ link, best, results, words }: PairProps) {
  const { t } = useTranslation('plan');
  const { fromId, toId, value } = link;
  const { influence } = results.influence;
  const moves = influenceWord(influence.get(toId) ?? 0, Math.max(...influence.values()));
  const names = { speaker: words.nameOf(fromId), listener: words.nameOf(toId) };
  const worth = value >= best * AS_MUCH ? 'most' : value >= best * MUCH ? 'much' : 'little';
  return (
    <li className={parts.item} data-link={`${fromId} ${toId}`}>
      <p className={parts.text}>
        <strong>{t('links.pair', names)}</strong>
      </p>
      <p className={parts.text}>{t('links.because', names)}</p>
      <p className={parts.text}>
        {t('links.why', {
          listener: t(`links.listener.${moves}`, names),
          worth: t(`links.worth.${worth}`),
        })}
      </p>
      <Steps link={link} names={names} />
    </li>
  );
}

interface StepsProps {
  readonly link: LinkValue;
  readonly names: { readonly speaker: string; readonly listener: string };
}

function Steps({ link: { fromId, toId }, names }: StepsProps) {
  const { t } = useTranslation('plan');
  const raise = useIntent();
  const change = useChangeSession();
  const today = useToday();
  const isMet = useMap(
    useCallback((map: AccountMap) => contacts(map, today).metByUs.has(toId), [toId, today]),
  );
  const isShown = useSession(
    ({ route }) =>
      route !== null && !route.startsWithUs && route.people.join(' ') === `${fromId} ${toId}`,
  );
  return (
    <div className={parts.row}>
      <Button
        size="small"
        edits
        icon={<CalendarPlus aria-hidden />}
        aria-label={t('links.visitWith', names)}
        onPress={() => {
          const purpose = t('links.purpose', names);
          raise({ to: 'plan-visit', personIds: [fromId, toId], purpose });
        }}
      >
        {t('links.visit')}
      </Button>
      {isMet ? null : (
        <Button
          size="small"
          edits
          aria-label={t('links.askWith', names)}
          onPress={() => {
            raise({ to: 'ask-introduction', toPersonId: fromId, forPersonId: toId });
          }}
        >
          {t('visits.ask', { name: names.speaker })}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        icon={<Route aria-hidden />}
        aria-label={t('links.showPair', names)}
        aria-pressed={isShown}
        onPress={() => {
          const route = { people: [fromId, toId], startsWithUs: false };
          change({ route: isShown ? null : route });
        }}
      >
        {t(isShown ? 'links.hide' : 'links.show')}
      </Button>
    </div>
  );
}
