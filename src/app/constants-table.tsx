import { useTranslation } from 'react-i18next';
import tables from '../ui/table.module.css';
import styles from './constants-table.module.css';

export interface ConstantRow {
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly why: string;
}

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly ConstantRow[];
}

/** Constants with their reasons: to be read, not to be changed. */
export function ConstantsTable({ title, intro, rows }: Props) {
  const { t } = useTranslation('settings');
  return (
    <>
      <p className={styles.intro}>{intro}</p>
      <table className={tables.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('limitsColumns.what')}</th>
            <th scope="col">{t('limitsColumns.value')}</th>
            <th scope="col">{t('limitsColumns.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, what, value, why }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td className={styles.value}>{value}</td>
              <td className={styles.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
