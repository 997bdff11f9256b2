import { folderOf } from './memory-copy';
import { contentsOf } from './samples';

/** Everything that is kept under the name, as one text: both databases, private files, localStorage. */
export async function everythingKept(name: string): Promise<string> {
  const databases = await Promise.all([contentsOf(name), contentsOf(`${name}-snapshots`)]);
  const files = folderOf(name).files.map(({ bytes }) => new TextDecoder().decode(bytes));
  const noted = Array.from({ length: localStorage.length }, (_, index) => {
    const key = localStorage.key(index) ?? '';
    return `${key}: ${localStorage.getItem(key) ?? ''}`;
  });
  return JSON.stringify([databases, files, noted]);
}
