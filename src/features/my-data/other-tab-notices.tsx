import type { Storage } from '../../storage/storage';
import { ConflictNotice } from './conflict-notice';
import { ElsewhereNotice } from './elsewhere-notice';

/** What other tabs did to the open map that the user must know of. */
export default function OtherTabNotices({ storage }: { readonly storage: Storage }) {
  return (
    <>
      <ElsewhereNotice storage={storage} />
      <ConflictNotice />
    </>
  );
}
