import type { Account, Deal } from '../../domain/account-map';
import { editAccount } from '../../domain/commands/edit-account';
import { editDeal } from '../../domain/commands/edit-deal';
import { useCommand } from '../../editing/use-command';
import { useMap } from '../../editing/use-map';

export function useDeal<T>(select: (deal: Deal) => T): T {
  return useMap((map) => select(map.deal));
}

/** Changes fields of the deal; undefined makes a field unknown. */
export function useEditDeal() {
  const run = useCommand();
  return (patch: Partial<Deal>, step?: string) =>
    run(editDeal, { patch }, step === undefined ? undefined : { step });
}

/** Changes the map's own fields; undefined makes a field unknown. */
export function useEditAccount() {
  const run = useCommand();
  return (patch: Partial<Omit<Account, 'id' | 'deal'>>, step?: string) =>
    run(editAccount, { patch }, step === undefined ? undefined : { step });
}
