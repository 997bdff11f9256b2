import { expect } from 'vitest';
import type { AccountMap } from '../../../src/domain/account-map';
import { MapSchema } from '../../../src/domain/row-schemas';
import { z } from '../../../src/domain/zod';
import { readMapFiles } from '../../../src/files/read-map-file';
import type { ParsedMapFile } from '../../../src/files/map-file';
import type { MapFileError, RepairCode } from '../../../src/files/map-file-answers';
import { plainFile } from '../data-file';

/**
 * What the app must answer. `refused`: the whole file, with the reason. `warned`: taken, with what is
 * listed in the preview. `kept`: taken exactly as it is. `asked`: taken as the user says. `told`: a
 * clear sentence, because there is nothing to take.
 */
export type Answer = 'refused' | 'warned' | 'kept' | 'asked' | 'told';

/** One of the hundred bad inputs, by its number and name in the list of the promises. */
export interface BadInput {
  readonly number: number;
  readonly name: string;
  readonly answer: Answer;
  /** Fails unless the answer is exactly that. */
  readonly check: () => void | Promise<void>;
}

type Input = Blob | (() => Blob);

/** The file is refused with this code, at this place, and nothing of it is taken. */
export function refused(
  number: number,
  name: string,
  input: Input,
  code: MapFileError,
  told: { readonly at?: string; readonly facts?: object } = {},
): BadInput {
  const check = async () => {
    const result = await readMapFiles(blobOf(input));
    expect(result).toMatchObject({ ok: false, error: { code, ...told } });
    // A place is named by all who can name one.
    if (!result.ok && told.at === undefined) expect(result.error.at).toBeUndefined();
    nothingPolluted();
  };
  return { number, name, answer: 'refused', check };
}

/** The file is taken with exactly these repairs listed. */
export function warned(
  number: number,
  name: string,
  input: Input,
  repairs: readonly (readonly [RepairCode, string])[],
  look: (map: AccountMap) => void = () => undefined,
): BadInput {
  const check = async () => {
    const { map, repairs: listed } = await taken(input);
    expect(listed.map(({ code, at }) => [code, at])).toEqual(repairs);
    look(map);
  };
  return { number, name, answer: 'warned', check };
}

/** The file is taken without a repair. */
export function kept(
  number: number,
  name: string,
  input: Input,
  look: (map: AccountMap) => void,
): BadInput {
  return { ...warned(number, name, input, [], look), answer: 'kept' };
}

/** The file is taken without a repair, and the preview says what is worth knowing of it. */
export function hinted(
  number: number,
  name: string,
  input: Input,
  look: (map: AccountMap) => void,
): BadInput {
  return { ...kept(number, name, input, look), answer: 'warned' };
}

/** What the file reads as, which must be a valid map. */
export async function taken(input: Input): Promise<ParsedMapFile> {
  const result = await readMapFiles(blobOf(input));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const [parsed] = result.value;
  if (parsed === undefined) throw new Error('The file holds no map.');
  expect(z.safeParse(MapSchema, parsed.map).error?.issues ?? []).toEqual([]);
  nothingPolluted();
  return parsed;
}

function blobOf(input: Input): Blob {
  return input instanceof Blob ? input : input();
}

/** No file can leave anything on what every object has. */
export function nothingPolluted(): void {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** A file of these characters or bytes. */
export function file(...parts: (string | Uint8Array<ArrayBuffer>)[]): Blob {
  return new Blob(parts);
}

type PlainFile = ReturnType<typeof plainFile>;

/** A small valid file, with something done to it. */
export function bent(bend: (file: PlainFile) => void): () => Blob {
  return () => {
    const plain = plainFile();
    bend(plain);
    return file(JSON.stringify(plain));
  };
}

/** The same with something done to its text, for what no value can be written as. */
export function bentText(bend: (text: string) => string): () => Blob {
  return () => {
    const text = JSON.stringify(plainFile());
    const broken = bend(text);
    expect(broken).not.toBe(text);
    return file(broken);
  };
}

/** The person called Li Na in the small valid file, given these fields. */
export function withLi(fields: Record<string, unknown>): () => Blob {
  return bent(({ map }) => Object.assign(map.people[1] ?? {}, fields));
}

/** The same person in the map that was read. */
export function liOf(map: AccountMap): AccountMap['people'][number] {
  const li = map.people.find(({ id }) => id === 'li');
  if (li === undefined) throw new Error('Li Na is not in the map.');
  return li;
}
