import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../src/ui/button';
import { CheckboxField } from '../../src/ui/checkbox-field';
import { CheckboxSet } from '../../src/ui/checkbox-set';
import { ChoiceRow } from '../../src/ui/choice-row';
import { DayField } from '../../src/ui/day-field';
import { IconButton } from '../../src/ui/icon-button';
import { NumberField } from '../../src/ui/number-field';
import { PeoplePicker } from '../../src/ui/people-picker';
import { PersonSelect } from '../../src/ui/person-select';
import { ReadOnlyContext } from '../../src/ui/read-only';
import { Select } from '../../src/ui/select';
import { Square } from '../../src/ui/square';
import { TextField } from '../../src/ui/text-field';

const OPTIONS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
];
const PEOPLE = [
  { id: 'ann', name: 'Ann' },
  { id: 'bob', name: 'Bob' },
];

/** Every field there is, and both buttons, one with an edit and one without. */
function Fields({ onEdit }: { readonly onEdit: () => void }) {
  const field = { onChange: onEdit };
  return (
    <>
      <TextField label="Text" value="held" {...field} />
      <NumberField label="Number" value={3} {...field} />
      <Select label="Select" value="one" options={OPTIONS} {...field} />
      <CheckboxField label="Tick" isSelected={false} {...field} />
      <CheckboxSet label="Set" value={[]} options={OPTIONS} {...field} />
      <ChoiceRow label="Row" value="one" options={OPTIONS} {...field} />
      <DayField
        label="Day"
        value="2026-11-22"
        invalidMessage="No such day"
        clearLabel="Clear the day"
        {...field}
      />
      <PeoplePicker
        label="People"
        chosenLabel="Chosen"
        noMatch="Nobody"
        items={PEOPLE}
        value={['ann']}
        {...field}
      />
      <PersonSelect
        label="Person"
        noMatch="Nobody"
        clearLabel="Clear the person"
        items={PEOPLE}
        value="ann"
        {...field}
      />
      <Square
        label="Square"
        value="a"
        cells={[
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
          { id: 'c', label: 'C' },
          { id: 'd', label: 'D' },
        ]}
        {...field}
      />
      <Button edits onPress={onEdit}>
        Remove
      </Button>
      <IconButton edits label="Take away" icon="×" onPress={onEdit} />
    </>
  );
}

describe('where everything is read only', () => {
  it('no key and no press changes a value, and each value can still be read', async () => {
    const onEdit = vi.fn();
    const screen = await render(
      <ReadOnlyContext value>
        <Fields onEdit={onEdit} />
      </ReadOnlyContext>,
    );
    for (let stop = 0; stop < 20; stop += 1) {
      await userEvent.tab();
      await userEvent.keyboard('7{ArrowRight}{ArrowDown}{Backspace} ');
    }
    expect(onEdit).not.toHaveBeenCalled();
    await expect.element(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('held');
    await expect.element(screen.getByRole('combobox', { name: 'Person' })).toHaveValue('Ann');
    await expect.element(screen.getByRole('row', { name: 'Ann' })).toBeVisible();
    for (const name of ['Remove', 'Take away']) {
      await expect.element(screen.getByRole('button', { name })).toBeDisabled();
    }
    expect(screen.getByRole('button', { name: /^Clear/ }).elements()).toEqual([]);
  });

  it('buttons that edit nothing still work', async () => {
    const onPress = vi.fn();
    const screen = await render(
      <ReadOnlyContext value>
        <Button onPress={onPress}>Show</Button>
      </ReadOnlyContext>,
    );
    await screen.getByRole('button', { name: 'Show' }).click();
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});
