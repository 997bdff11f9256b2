/** What a page asks of a version's service worker. */
export interface PageAsks {
  /** `switch`: take over if everything is saved; answered with whether it does. `tidy`: no answer. */
  readonly ask: 'switch' | 'tidy';
}

/** What a service worker asks of each window of the app. */
export interface WorkerAsks {
  /** `is-saved`: answered with true or false. `entry`: with the address of the page's first script. */
  readonly ask: 'is-saved' | 'entry';
}

interface Asked {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** Asks through a channel of its own; undefined when no answer came within so many milliseconds. */
export function askThrough(
  asked: Asked,
  question: PageAsks | WorkerAsks,
  patience: number,
): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (answer: unknown) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(settle, patience, undefined);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      settle(data);
    };
    asked.postMessage(question, [port2]);
  });
}
