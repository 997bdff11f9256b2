/** Something done to a value somewhere inside another. */
export interface Blow {
  /** Any whole number: which of all the places inside. */
  readonly where: number;
  readonly how: (typeof WAYS)[number];
  readonly value: unknown;
}

export const WAYS = ['drop', 'replace', 'double', 'rename', 'swap'] as const;

/** What does not belong where it is put, most of the time. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  2.5,
  1e308,
  '',
  ' ',
  'us',
  '__proto__',
  'toString',
  '2024-02-30',
  '\ud800',
  '\u0000',
  'javascript:alert(1)',
  [],
  {},
  [null],
  [[]],
  'x'.repeat(50_001),
];

type Slot = readonly [holder: Record<string, unknown> | unknown[], key: string];

/** Strikes the value in place. */
export function mutilate(root: unknown, { where, how, value }: Blow): void {
  const slots = slotsOf(root);
  const slot = slots[where % slots.length];
  if (slot === undefined) return;
  const [holder, key] = slot;
  const values = holder as Record<string, unknown>;
  if (how === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete values[key];
  } else if (how === 'replace') values[key] = value;
  else if (how === 'double') {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else values[`${key}2`] = values[key];
  } else if (how === 'rename') {
    // As a key of the file itself, not as the prototype that an assignment would set.
    const name = typeof value === 'string' ? value : '__proto__';
    Object.defineProperty(holder, name, {
      value: values[key],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    const [otherHolder, otherKey] = slots[(where * 7 + 3) % slots.length] ?? slot;
    const other = (otherHolder as Record<string, unknown>)[otherKey];
    if (!contains(other, holder)) values[key] = structuredClone(other);
  }
}

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Record<string, unknown>, key] as const,
    ...slotsOf((value as Record<string, unknown>)[key]),
  ]);
}

function contains(outer: unknown, inner: unknown): boolean {
  return outer === inner || slotsOf(outer).some(([holder]) => holder === inner);
}
