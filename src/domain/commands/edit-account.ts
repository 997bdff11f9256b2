import type { Account } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editAccount: Command<{ patch: Partial<Omit<Account, 'id' | 'deal'>> }> = (
  map,
  { patch },
) => putRow(map, 'account', patchRow(map, 'account', map.id, patch), 'edit-account');
