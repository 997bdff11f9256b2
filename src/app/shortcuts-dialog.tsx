import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import type { Action } from './actions';
import { printKeys } from './keys';
import styles from './shortcuts-dialog.module.css';

interface Props {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

/** Every key that does something, from the same list that the keys themselves follow. */
export default function ShortcutsDialog({ actions, onClose }: Props) {
  const { t } = useTranslation('app');
  const anywhere = actions.flatMap(({ keys, label }) => (keys ? [[printKeys(keys), label]] : []));
  const onMap = actions.flatMap(({ mapKey, label }) =>
    mapKey ? [[printKeys(mapKey), label]] : [],
  );
  const hands = [
    [t('shortcuts.arrows'), t('shortcuts.moveAmong')],
    [t('shortcuts.enter'), t('shortcuts.open')],
    [t('shortcuts.delete'), t('shortcuts.remove')],
    [t('shortcuts.escape'), t('shortcuts.clear')],
    [t('shortcuts.space'), t('shortcuts.pan')],
    [t('shortcuts.doubleClick'), t('shortcuts.addHere')],
  ];
  return (
    <Dialog isOpen onClose={onClose} title={t('shortcuts.title')} closeLabel={t('close')}>
      <KeyTable caption={t('shortcuts.anywhere')} rows={anywhere} />
      <KeyTable caption={t('shortcuts.onMap')} rows={[...onMap, ...hands]} />
    </Dialog>
  );
}

function KeyTable({ caption, rows }: { readonly caption: string; readonly rows: string[][] }) {
  return (
    <table className={styles.keys}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([keys, what]) => (
          <tr key={what}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
