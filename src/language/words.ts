/**
 * The shape that another language must have: the same keys with strings. Chinese has no singular,
 * so keys for `_one` are left out there.
 */
export type Words<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Words<T[K]>;
};
