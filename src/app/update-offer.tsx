import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everythingSaved } from '../editing/everything-saved';
import { keepOffline, switchToNewer } from '../offline/versions';
import { useToasts } from './toasts-context';

/** All files of the build are fetched then: the screen no longer waits for any. */
const MILLISECONDS_TO_REST = 2_000;

/** Offers a newer version of the app once it is there; nothing changes until it is accepted. */
export default function UpdateOffer() {
  const { t } = useTranslation('app');
  const toasts = useToasts();
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    const onNewer = () => {
      setNewer(true);
    };
    const timer = setTimeout(() => void keepOffline({ isSaved, onNewer }), MILLISECONDS_TO_REST);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (!isNewer) return undefined;
    const leaveOut = () => {
      setNewer(false);
    };
    const switchVersion = async () => {
      leaveOut();
      if (await switchToNewer(isSaved)) return;
      toasts.show({ message: t('update.unsaved'), tone: 'danger' });
      setNewer(true);
    };
    return toasts.show({
      message: t('update.ready'),
      stays: true,
      action: { label: t('update.use'), onAction: () => void switchVersion() },
      dismissal: { label: t('update.later'), onDismiss: leaveOut },
    });
  }, [isNewer, t, toasts]);
  return null;
}

/** What is typed into an open form is kept nowhere yet. */
async function isSaved(): Promise<boolean> {
  return document.querySelector('[role="dialog"]') === null && (await everythingSaved());
}
