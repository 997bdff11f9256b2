import type { Erasure } from '../domain/erasing';

/** What a tab tells the others once it is stored. */
type News =
  | { readonly kind: 'committed'; readonly mapId: string; readonly revision: number }
  | { readonly kind: 'library'; readonly mapId: string }
  /** The database no longer holds somebody; each tab clears what it keeps beside it. */
  | {
      readonly kind: 'erased';
      readonly mapId: string;
      readonly erasure: Erasure;
      readonly revision: number;
    };

interface OtherTabs {
  readonly tell: (news: News) => void;
  readonly onNews: (listener: (news: News) => void) => () => void;
  readonly close: () => void;
}

/** The tabs, and the workers, that have the same database open. A tab does not hear itself. */
export function connectTabs(name: string): OtherTabs {
  const channel = new BroadcastChannel(name);
  const listeners = listenerSet<[News]>();
  channel.onmessage = (event: MessageEvent<News>) => listeners.call(event.data);
  let open = true;
  return {
    // What was committed just before the end is stored; there is nobody left to tell it through.
    tell: (news) => {
      if (open) channel.postMessage(news);
    },
    onNews: listeners.add,
    close: () => {
      open = false;
      channel.close();
    },
  };
}

interface ListenerSet<Arguments extends unknown[]> {
  /** Returns what removes the listener again. */
  readonly add: (listener: (...args: Arguments) => void) => () => void;
  readonly call: (...args: Arguments) => void;
}

export function listenerSet<Arguments extends unknown[]>(): ListenerSet<Arguments> {
  const listeners = new Set<(...args: Arguments) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    call: (...args) => {
      for (const listener of [...listeners]) listener(...args);
    },
  };
}
