import { expect, test } from 'vitest';
import ImportDialog from '../../../src/features/exchange/import-dialog';
import { SEALED_FILE_BYTES, sealText } from '../../../src/files/sealed-file';
import { serializeMapFile } from '../../../src/files/map-file';
import { renderWithMap } from '../render-with-map';
import { smallMap, TODAY } from '../test-map';
import { missingWords } from '../words-on-screen';

const VERSION_AT = 11;

async function sealed(change: (bytes: Uint8Array<ArrayBuffer>) => BlobPart): Promise<File> {
  return new File([change(await sealText('{}', 'a passphrase'))], 'map.sealed');
}

async function openFile(file: File, language: 'en' | 'zh-Hans' = 'en') {
  const nothing = () => undefined;
  const { screen } = await renderWithMap(
    (storage) => (
      <ImportDialog {...{ storage, file }} onOpen={nothing} onKept={nothing} onClose={nothing} />
    ),
    { map: smallMap(), today: TODAY, language },
  );
  return screen;
}

test('one that no passphrase opens is refused as any file is, and another can be chosen', async () => {
  const screen = await openFile(await sealed((bytes) => bytes.subarray(0, 20)));
  const refusal = screen.getByRole('alert');
  await expect.element(refusal).toHaveTextContent('This file cannot be opened');
  await expect.element(refusal).toHaveTextContent('The beginning of this sealed file is damaged');
  await expect.element(refusal).toHaveTextContent('Nothing was changed.');
  await expect.element(screen.getByRole('button', { name: 'Choose another file' })).toBeVisible();

  const input = screen.getByLabelText('Open map file').element() as HTMLInputElement;
  const chosen = new DataTransfer();
  const text = serializeMapFile(smallMap(), { exportedAt: '2026-11-20T08:00:00.000Z' });
  chosen.items.add(new File([text], 'map.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(screen.getByRole('region', { name: 'What is in the file' })).toBeVisible();
});

test('one of a newer app is refused in the same form, in Chinese as well', async () => {
  const screen = await openFile(
    await sealed((bytes) => {
      bytes[VERSION_AT] = 2;
      return bytes;
    }),
    'zh-Hans',
  );
  const refusal = screen.getByRole('alert');
  await expect.element(refusal).toHaveTextContent('无法打开这个文件');
  await expect.element(refusal).toHaveTextContent('由更新版本的 Undercurrent 加密（版本 2）');
  expect(missingWords()).toEqual([]);
});

test('one that is too large is told so, not asked a passphrase for', async () => {
  const rest = new Uint8Array(SEALED_FILE_BYTES);
  const screen = await openFile(await sealed((bytes) => new Blob([bytes, rest])));
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('The file is too large. A map file has at most 20 MB.');
});
