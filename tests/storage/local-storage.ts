/** Gives the test a localStorage of its own where there is none, as in Node. */
export function giveLocalStorage(): void {
  const items = new Map<string, string>();
  const storage: Pick<globalThis.Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> =
    {
      get length() {
        return items.size;
      },
      key: (index) => [...items.keys()][index] ?? null,
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
}
