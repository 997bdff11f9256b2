import { Button } from './button';

interface ShowMoreProps {
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
  /** “Show 5 more visits”: names the list, as there may be others beside it. */
  readonly more: string;
  /** “Show only the first 3 visits”. */
  readonly fewer: string;
}

/** Under a list of which the first few are shown: shows the rest, and hides it again. */
export function ShowMore({ isWhole, onChange, more, fewer }: ShowMoreProps) {
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isWhole}
        onPress={() => {
          onChange(!isWhole);
        }}
      >
        {isWhole ? fewer : more}
      </Button>
    </div>
  );
}
