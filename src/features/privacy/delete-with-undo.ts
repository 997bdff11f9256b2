import type { Failure } from '../../domain/result';
import type { Storage } from '../../storage/storage';
import type { ToastList } from '../../ui/toasts';

interface Told {
  readonly deleted: string;
  readonly undo: string;
  readonly failed: (failure: Failure) => string;
  readonly onDeleted: () => void;
  readonly onRestored: () => void;
}

/** Deletes a map for 30 days, and offers to have it back at once. */
export async function deleteWithUndo(
  storage: Storage,
  mapId: string,
  toasts: ToastList,
  { deleted, undo, failed, onDeleted, onRestored }: Told,
): Promise<void> {
  const removed = await storage.remove(mapId);
  if (!removed.ok) {
    toasts.show({ tone: 'danger', message: failed(removed.error) });
    return;
  }
  onDeleted();
  const restore = () => {
    void storage.restore(mapId).then(onRestored);
  };
  toasts.show({ message: deleted, action: { label: undo, onAction: restore } });
}
