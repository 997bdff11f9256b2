import { TABLES } from '../domain/account-map';
import type { TableName } from '../domain/account-map';

/** What a place in a file is part of, for the sentence that names it; `number` counts from 1. */
export type FilePlace =
  | { readonly part: TableName; readonly number: number }
  | { readonly part: 'file' | 'map' | 'deal' };

// In a file of several maps, each stands under `maps[0]`.
const ROW = /^map\.(\w+)\[(\d+)\]/;
const ONE_OF_SEVERAL = /^maps\[\d+\]\./;

/** Reads `map.ties[17].toId` as tie 18. */
export function filePlace(path: string): FilePlace {
  const at = path.replace(ONE_OF_SEVERAL, '');
  const [, word, index] = ROW.exec(at) ?? [];
  const table = TABLES.find((name) => name === word);
  if (table !== undefined) return { part: table, number: Number(index) + 1 };
  if (/^map\.deal\b/.test(at)) return { part: 'deal' };
  return { part: /^map\b/.test(at) ? 'map' : 'file' };
}
