import { editAccount } from '../../domain/commands/edit-account';
import { isRetentionOver } from '../../domain/retention';
import { useCommand } from '../../editing/use-command';
import { useLookingBack, useMap, useToday } from '../../editing/use-map';
import { useEditing } from '../../editing/open-map-context';
import { RetentionNotice } from './retention-notice';

/** Reminds of the map on screen when the day is over until which it was to be kept. */
export default function MapRetention({
  onDelete,
}: {
  readonly onDelete: (map: { readonly id: string; readonly name: string }) => void;
}) {
  const { open } = useEditing();
  const run = useCommand();
  const today = useToday();
  const lookingBack = useLookingBack();
  const name = useMap((map) => map.name);
  const until = useMap((map) => map.retainUntil);
  if (!isRetentionOver(until, today) || lookingBack) return null;
  return (
    <RetentionNotice
      name={name}
      until={until}
      today={today}
      isHere
      onDelete={() => {
        onDelete({ id: open.id, name });
      }}
      onKeep={(day) => {
        run(editAccount, { patch: { retainUntil: day ?? undefined } });
      }}
    />
  );
}
