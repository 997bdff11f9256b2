/** Why there is no file to take from what was dropped. */
export type NoFile = 'several' | 'folder' | 'nothing';

/** The one file that was dropped, or why there is none. To be asked while the event is handled. */
export function droppedFile({ files, items }: DataTransfer): File | NoFile {
  const [file] = files;
  if (!file) return 'nothing';
  if (files.length > 1) return 'several';
  return items[0]?.webkitGetAsEntry()?.isDirectory ? 'folder' : file;
}
