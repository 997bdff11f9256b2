import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../src/ui/button';
import { ConfirmDialog } from '../../src/ui/confirm-dialog';
import { Dialog } from '../../src/ui/dialog';
import { IconButton } from '../../src/ui/icon-button';
import { Menu } from '../../src/ui/menu';
import { SearchList } from '../../src/ui/search-list';
import { Tabs } from '../../src/ui/tabs';
import { TextField } from '../../src/ui/text-field';
import { createToasts, Toasts } from '../../src/ui/toasts';

describe('Dialog', () => {
  function Held({ sent = [] }: { sent?: string[] }) {
    const [isOpen, setOpen] = useState(false);
    const [name, setName] = useState('');
    const close = () => {
      setOpen(false);
    };
    return (
      <>
        <Button
          onPress={() => {
            setOpen(true);
          }}
        >
          Add a person
        </Button>
        <Dialog
          isOpen={isOpen}
          onClose={close}
          title="New person"
          closeLabel="Close"
          onSubmit={() => {
            sent.push(name);
            close();
          }}
          actions={
            <Button variant="primary" type="submit">
              Save
            </Button>
          }
        >
          <TextField label="Name" value={name} onChange={setName} autoFocus />
        </Dialog>
      </>
    );
  }

  it('has its title as its name and gives the focus back when it closes', async () => {
    const screen = await render(<Held />);
    const opener = screen.getByRole('button', { name: 'Add a person' });
    await opener.click();
    await expect.element(screen.getByRole('dialog', { name: 'New person' })).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  it('closes by its button', async () => {
    const screen = await render(<Held />);
    await screen.getByRole('button', { name: 'Add a person' }).click();
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('is sent by Enter in a field', async () => {
    const sent: string[] = [];
    const screen = await render(<Held sent={sent} />);
    await screen.getByRole('button', { name: 'Add a person' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('Zhao Lei{Enter}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    expect(sent).toEqual(['Zhao Lei']);
  });
});

describe('ConfirmDialog', () => {
  it('asks, with the focus on the harmless answer', async () => {
    const answers: string[] = [];
    const screen = await render(
      <ConfirmDialog
        isOpen
        onClose={() => answers.push('closed')}
        onConfirm={() => answers.push('confirmed')}
        title="Delete this map?"
        confirmLabel="Delete"
        cancelLabel="Keep it"
      >
        It cannot be taken back.
      </ConfirmDialog>,
    );
    const question = screen.getByRole('alertdialog', { name: 'Delete this map?' });
    await expect.element(question).toBeVisible();
    await expect.element(question.getByText('Keep it', { exact: true }).last()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => answers).toEqual(['closed']);
    await screen.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => answers).toEqual(['closed', 'confirmed', 'closed']);
  });
});

describe('Menu', () => {
  it('opens by keyboard, skips what is off and does what is chosen', async () => {
    const chosen: string[] = [];
    const screen = await render(
      <Menu
        trigger={<IconButton label="More" icon="…" />}
        label="More"
        onAction={(id) => chosen.push(id)}
        entries={[
          { id: 'rename', label: 'Rename', isDisabled: true },
          { kind: 'separator', id: 'line' },
          {
            kind: 'section',
            id: 'copies',
            label: 'Copies',
            items: [
              { id: 'duplicate', label: 'Duplicate', shortcut: 'Ctrl D' },
              { id: 'file', label: 'Save as file' },
            ],
          },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('menuitem', { name: 'Duplicate' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
    expect(chosen).toEqual(['file']);
    await expect.element(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });
});

describe('Toasts', () => {
  it('announces a message, does its action and goes', async () => {
    const toasts = createToasts();
    const undone: string[] = [];
    const screen = await render(<Toasts toasts={toasts} label="Messages" closeLabel="Close" />);
    toasts.show({
      message: 'Zhao Lei was deleted.',
      action: { label: 'Undo', onAction: () => undone.push('Zhao Lei') },
    });
    await expect
      .element(screen.getByRole('alertdialog', { name: 'Zhao Lei was deleted.' }))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('Zhao Lei was deleted.')).not.toBeInTheDocument();
    expect(undone).toEqual(['Zhao Lei']);
  });

  it('is closed by its button or by whoever showed it', async () => {
    const toasts = createToasts();
    const screen = await render(<Toasts toasts={toasts} label="Messages" closeLabel="Close" />);
    toasts.show({ message: 'Not saved.', tone: 'danger' });
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByText('Not saved.')).not.toBeInTheDocument();
    const takeAway = toasts.show({ message: 'Saving again.' });
    await expect.element(screen.getByText('Saving again.')).toBeVisible();
    takeAway();
    await expect.element(screen.getByText('Saving again.')).not.toBeInTheDocument();
  });

  it('that asks something is put off in so many words', async () => {
    const toasts = createToasts();
    const put: string[] = [];
    const screen = await render(<Toasts toasts={toasts} label="Messages" closeLabel="Close" />);
    toasts.show({
      message: 'A new version is ready',
      stays: true,
      action: { label: 'Use it now', onAction: () => put.push('now') },
      dismissal: { label: 'Later', onDismiss: () => put.push('off') },
    });
    await expect.element(screen.getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Later' }).click();
    await expect.element(screen.getByText('A new version is ready')).not.toBeInTheDocument();
    expect(put).toEqual(['off']);
  });
});

describe('SearchList', () => {
  function Held({ chosen }: { chosen: string[] }) {
    const [typed, setTyped] = useState('');
    const all = [
      { id: 'zhao', label: 'Zhao Lei' },
      { id: 'lin', label: 'Lin Qiang' },
    ];
    return (
      <SearchList
        label="Find"
        typed={typed}
        onType={setTyped}
        sections={[
          {
            id: 'people',
            label: 'People',
            items: all.filter(({ label }) => label.toLowerCase().includes(typed)),
          },
        ]}
        onChoose={(id) => chosen.push(id)}
        noMatch="Nothing by that name."
      />
    );
  }

  it('chooses by arrows while the field keeps the focus', async () => {
    const chosen: string[] = [];
    const screen = await render(<Held chosen={chosen} />);
    const field = screen.getByRole('combobox', { name: 'Find' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('lin');
    await expect.element(screen.getByRole('option', { name: 'Zhao Lei' })).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => chosen).toEqual(['lin']);
    await expect.element(field).toHaveFocus();
  });

  it('says when nothing matches', async () => {
    const screen = await render(<Held chosen={[]} />);
    await userEvent.keyboard('xyz');
    await expect.element(screen.getByText('Nothing by that name.')).toBeVisible();
  });
});

describe('Tabs', () => {
  it('shows the panel of the tab chosen by arrows', async () => {
    function Held() {
      const [tab, setTab] = useState<'gaps' | 'visits'>('gaps');
      return (
        <Tabs
          label="Panel"
          tabs={[
            { id: 'gaps', label: 'Gaps', count: 6 },
            { id: 'visits', label: 'Visits', count: 0 },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          {tab === 'gaps' ? 'Six gaps.' : 'No visits yet.'}
        </Tabs>
      );
    }
    const screen = await render(<Held />);
    await expect.element(screen.getByRole('tab', { name: 'Gaps 6' })).toBeVisible();
    await expect.element(screen.getByRole('tabpanel')).toHaveTextContent('Six gaps.');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('tabpanel')).toHaveTextContent('No visits yet.');
    await expect.element(screen.getByRole('tab', { name: 'Visits', exact: true })).toHaveFocus();
  });
});
