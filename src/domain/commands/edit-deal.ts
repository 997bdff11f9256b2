import type { Deal } from '../account-map';
import { patchRow, putRow } from '../command';
import type { Command } from '../command';

export const editDeal: Command<{ patch: Partial<Deal> }> = (map, { patch }) => {
  const deal = { ...map.deal, ...patch };
  return putRow(map, 'account', patchRow(map, 'account', map.id, { deal }), 'edit-deal');
};
