import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../domain/result';
import type { Store } from '../editing/store';
import { useFailureSentence } from '../language/failure-sentence';
import { Button } from '../ui/button';
import { AppFrame } from './app-frame';
import { NoticeScreen } from './notice-screen';
import type { Preferences } from './preferences';

/** Why the maps cannot be opened at all, and what to do about it. */
export function CannotOpen({
  failure,
  preferences,
}: {
  readonly failure: Failure;
  readonly preferences: Store<Preferences>;
}) {
  return (
    <AppFrame preferences={preferences}>
      <WhyNot failure={failure} />
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
        <Button
          variant="primary"
          onPress={() => {
            window.location.reload();
          }}
        >
          {t('screens.tryAgain')}
        </Button>
      }
    >
      {words(failure)}
    </NoticeScreen>
  );
}
