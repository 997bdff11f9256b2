import { I18nextProvider } from 'react-i18next';
import i18next from 'i18next';
import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Cover } from '../../src/app/cover';
import { FrameContext } from '../../src/app/frame-context';
import type { Preferences } from '../../src/app/preferences';
import { ToastsContext } from '../../src/app/toasts-context';
import { useFileDrop } from '../../src/app/use-file-drop';
import { createStore } from '../../src/editing/store';
import { coverCodeOf } from '../../src/features/privacy/cover-code';
import type { CoverCode } from '../../src/features/privacy/cover-code';
import { coverScreen, uncoverScreen } from '../../src/features/privacy/cover-state';
import { speak } from '../../src/language/language';
import { ConfirmDialog } from '../../src/ui/confirm-dialog';
import { createToasts } from '../../src/ui/toasts';

const toasts = createToasts();

function Page({ onFile }: { readonly onFile: (file: File) => void }) {
  useFileDrop(onFile);
  return <textarea aria-label="Notes" />;
}

/** A page that takes files, with what may lie over it. */
async function showPage(about: { readonly asks?: boolean; readonly coverCode?: CoverCode } = {}) {
  const { asks = false, coverCode = null } = about;
  await speak('en');
  const preferences = createStore<Preferences>({
    language: 'en',
    theme: 'light',
    singleKeys: false,
    coverAfter: null,
    coverCode,
  });
  const onFile = vi.fn();
  const nothing = () => undefined;
  const screen = await render(
    <I18nextProvider i18n={i18next}>
      <FrameContext value={{ preferences, theme: 'light' }}>
        <ToastsContext value={toasts}>
          <Page onFile={onFile} />
          <ConfirmDialog
            isOpen={asks}
            title="Erase?"
            confirmLabel="Erase"
            cancelLabel="Cancel"
            onConfirm={nothing}
            onClose={nothing}
          >
            For good.
          </ConfirmDialog>
          <Cover />
        </ToastsContext>
      </FrameContext>
    </I18nextProvider>,
  );
  return { screen, onFile };
}

/** A file as the clipboard or a file manager hands it over, with the text that may come along. */
function handedOver(text?: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(new File(['{}'], 'map.json', { type: 'application/json' }));
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
}

/** These answer whether the browser was kept from doing what it does by itself. */
function paste(target: Element, clipboardData: DataTransfer): boolean {
  const about = { clipboardData, bubbles: true, cancelable: true };
  return !target.dispatchEvent(new ClipboardEvent('paste', about));
}

function drop(target: Element, dataTransfer: DataTransfer): boolean {
  const about = { dataTransfer, bubbles: true, cancelable: true };
  return !target.dispatchEvent(new DragEvent('drop', about));
}

test('a file is taken, dropped or pasted, also where it lands in a field', async () => {
  const { screen, onFile } = await showPage();
  const field = screen.getByRole('textbox', { name: 'Notes' }).element();
  expect(drop(document.body, handedOver())).toBe(true);
  expect(paste(document.body, handedOver('A1'))).toBe(true);
  expect(drop(field, handedOver())).toBe(true);
  expect(paste(field, handedOver())).toBe(true);
  expect(onFile).toHaveBeenCalledTimes(4);
});

test('text that a picture comes along with is left to the field in which it is pasted', async () => {
  const { screen, onFile } = await showPage();
  const field = screen.getByRole('textbox', { name: 'Notes' }).element();
  expect(paste(field, handedOver('A1'))).toBe(false);
  expect(onFile).not.toHaveBeenCalled();
});

test('a question that is open is not disturbed', async () => {
  const { screen, onFile } = await showPage({ asks: true });
  const dialog = screen.getByRole('alertdialog', { name: 'Erase?' });
  await expect.element(dialog).toBeVisible();
  expect(drop(dialog.element(), handedOver())).toBe(true);
  expect(drop(document.body, handedOver())).toBe(true);
  expect(paste(document.body, handedOver())).toBe(true);
  expect(onFile).not.toHaveBeenCalled();
});

test('no file gets past a covered screen, while its code can be pasted', async () => {
  const { screen, onFile } = await showPage({ coverCode: await coverCodeOf('2718') });
  onTestFinished(uncoverScreen);
  coverScreen();
  const code = screen.getByLabelText('Code');
  await expect.element(code).toBeVisible();
  for (const target of [document.body, code.element()]) {
    expect(paste(target, handedOver())).toBe(true);
    expect(drop(target, handedOver())).toBe(true);
  }
  expect(onFile).not.toHaveBeenCalled();

  const text = new DataTransfer();
  text.setData('text/plain', '2718');
  expect(paste(code.element(), text)).toBe(false);
  await userEvent.fill(code, '2718');
  await userEvent.keyboard('{Enter}');
  await expect.element(code).not.toBeInTheDocument();
  expect(paste(document.body, handedOver())).toBe(true);
  expect(onFile).toHaveBeenCalledOnce();
});
