import { CircleAlert, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../domain/result';
import type { Store } from '../editing/store';
import { RecoveryLink } from '../features/my-data/recovery-link';
import { useFailureSentence } from '../language/failure-sentence';
import { useInstantWords } from '../language/instant-words';
import { Button } from '../ui/button';
import { AppFrame } from './app-frame';
import { NoticeScreen } from './notice-screen';
import type { Preferences } from './preferences';
import { reload } from './reload';

interface Props {
  readonly failure: Failure;
  readonly preferences: Store<Preferences>;
  /** Opens with no maps where the ones there were are gone. */
  readonly onStartAnew: () => void;
}

/** Why the maps cannot be opened at all, and what to do about it. */
export function CannotOpen({ failure, preferences, onStartAnew }: Props) {
  return (
    <AppFrame preferences={preferences}>
      {failure.code === 'both-copies-gone' ? (
        <Gone failure={failure} onStartAnew={onStartAnew} />
      ) : (
        <WhyNot failure={failure} />
      )}
    </AppFrame>
  );
}

function WhyNot({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('app');
  const words = useFailureSentence();
  return (
    <NoticeScreen
      title={t('screens.cannotOpen')}
      icon={<CircleAlert aria-hidden />}
      actions={
        <>
          <Button variant="primary" onPress={reload}>
            {t('screens.tryAgain')}
          </Button>
          <RecoveryLink />
        </>
      }
    >
      {words(failure)}
    </NoticeScreen>
  );
}

/** There were maps here: that is never passed over in silence with a welcome. */
function Gone({ failure: { facts }, onStartAnew }: Pick<Props, 'failure' | 'onStartAnew'>) {
  const { t } = useTranslation('myData');
  const instant = useInstantWords();
  const count = Number(facts?.maps ?? 0);
  const when = typeof facts?.at === 'string' ? instant(facts.at) : t('never');
  return (
    <NoticeScreen
      title={t('gone.title')}
      icon={<SearchX aria-hidden />}
      actions={
        <>
          <RecoveryLink />
          <Button onPress={onStartAnew}>{t('gone.anew')}</Button>
        </>
      }
    >
      <p>{t('gone.text', { count, when })}</p>
      <p>{t('gone.advice')}</p>
    </NoticeScreen>
  );
}
