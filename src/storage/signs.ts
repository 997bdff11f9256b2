// What is noted outside both copies, so that it is known when they are gone: in localStorage, which
// the browser keeps apart from them. Where there is none, nothing is known.

/** Far more than can have a log at the same time. */
const TABS_NOTED = 50;

/** That there were maps. */
export interface Sign {
  readonly maps: number;
  /** When one was last changed, as far as was noted. */
  readonly at: string | null;
}

export interface Signs {
  read(): Sign | null;
  write(sign: Sign): void;
  /** What this tab is called among the others, now and later. */
  readonly tab: string;
  /**
   * Whether one of these tabs, which are no longer there, was not left cleanly. That it was is noted
   * here, and that it was open elsewhere: the browser writes what is noted here some seconds later.
   */
  wasUnclean(formerTabs: readonly string[]): boolean;
  leave(): void;
  /** The browser brought this tab back after it was left. */
  comeBack(): void;
  /** True the first time only that it is asked in this browser. */
  isFirstEdit(): boolean;
}

export function signsOf(name: string): Signs {
  const signKey = `${name}.maps`;
  const leftKey = `${name}.left`;
  const editedKey = `${name}.edited`;
  const tab = crypto.getRandomValues(new Uint32Array(2)).join('-');

  const otherTabsLeft = () => {
    const noted = readJson(leftKey);
    return Array.isArray(noted) ? (noted as unknown[]).filter((other) => other !== tab) : [];
  };
  return {
    tab,
    read: () => {
      const noted = readJson(signKey) as Partial<Sign> | null;
      return typeof noted?.maps === 'number' ? { maps: noted.maps, at: noted.at ?? null } : null;
    },
    write: (sign) => writeJson(signKey, sign),
    wasUnclean: (formerTabs) => {
      const left = otherTabsLeft();
      return formerTabs.some((former) => !left.includes(former));
    },
    leave: () => writeJson(leftKey, [...otherTabsLeft().slice(-TABS_NOTED), tab]),
    comeBack: () => writeJson(leftKey, otherTabsLeft()),
    isFirstEdit: () => {
      const isFirst = readJson(editedKey) !== true;
      if (isFirst) writeJson(editedKey, true);
      return isFirst;
    },
  };
}

function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function writeJson(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Switched off or full: then there is no sign.
  }
}
