import { mapOf } from '../../../src/domain/account-map';
import { MapSchema } from '../../../src/domain/row-schemas';
import type { AccountMap } from '../../../src/domain/account-map';
import { z } from '../../../src/domain/zod';
import yaoB from '../../data/oracles/yao-b.json';

/** A week before the meeting that decided the lost deal. */
export const A_WEEK_BEFORE = '2024-06-13';

/** All that there was to know about the lost deal. */
export function lostDeal(): AccountMap {
  const map = z.parse(MapSchema, yaoB.map);
  return mapOf(map, map);
}
