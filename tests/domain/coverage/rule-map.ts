import type { AccountMap } from '../../../src/domain/account-map';
import { findGaps } from '../../../src/domain/coverage';
import type { Gap } from '../../../src/domain/coverage';
import { MapSchema } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';
import { inDays, visit as talk } from './small-map';

/** A deal that has stood at that stage for long. */
export const deal = (stage: string, fields: object = {}) => ({
  mode: 'advisor',
  stages: [{ stage, since: inDays(-200) }],
  ...fields,
});

let visits = 0;

/** A talk of ours with one or more people, `days` from today: negative is past. */
export const visit = (days: number, personIds: string | string[], fields: object = {}) => ({
  ...talk('', -days, { id: `visit${(visits += 1)}`, personIds: [personIds].flat() }),
  ...fields,
});

/** A deal at the shortlist with nothing in it but what is handed over. */
export function mapWith(parts: object): AccountMap {
  return z.parse(MapSchema, {
    id: 'map',
    name: 'Map',
    customer: 'Customer',
    deal: deal('shortlist'),
    rivals: [{ id: 'acme', name: 'Acme' }],
    ...parts,
  });
}

export function gapsOf(map: AccountMap, rule: string): Gap[] {
  return findGaps(map, inDays(0)).filter((gap) => gap.rule === rule);
}

/** What one rule finds, in short: subject, severity and who could close it. */
export function found(map: AccountMap, rule: string): string[] {
  return gapsOf(map, rule).map(
    ({ subject, severity, closers }) => `${subject} ${severity} [${closers.join(' ')}]`,
  );
}
