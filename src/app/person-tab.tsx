import { ArrowLeft } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsById } from '../domain/account-map';
import { useChangeSession, useMap, useSession } from '../editing/use-map';
import { PeopleList } from '../features/people/people-list';
import { PersonPanel } from '../features/people/person-panel';
import { TiePanel } from '../features/ties/tie-panel';
import { Button } from '../ui/button';
import { lazyWithWords } from '../language/lazy-with-words';

const WaysSection = lazyWithWords(
  ['influence', 'measures'],
  () => import('../features/influence/ways-section'),
);

/** The chosen person or tie; everybody, while nobody is chosen. */
export default function PersonTab() {
  const { t } = useTranslation('app');
  const selection = useSession((session) => session.selection);
  const change = useChangeSession();
  const shown = useMap((map) => {
    if (selection?.kind === 'person' && rowsById(map.people).has(selection.id)) return selection;
    if (selection?.kind === 'tie' && rowsById(map.ties).has(selection.id)) return selection;
    return null;
  });
  if (!shown) return <PeopleList />;
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<ArrowLeft aria-hidden />}
        onPress={() => {
          change({ selection: null });
        }}
      >
        {t('backToPeople')}
      </Button>
      {shown.kind === 'person' ? (
        <PersonPanel key={shown.id} personId={shown.id} section={shown.section}>
          <Suspense>
            <WaysSection personId={shown.id} />
          </Suspense>
        </PersonPanel>
      ) : (
        <TiePanel key={shown.id} tieId={shown.id} />
      )}
    </>
  );
}
