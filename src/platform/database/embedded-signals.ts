const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** After this long a second Ctrl-C is a person's impatience, not the same one by way of another process. */
const IMPATIENCE = 2000;

/** Lets the work finish when a signal arrives in the middle of it, then undoes it and ends the process. */
export async function postponeSignals<T>(
  work: () => Promise<T>,
  undo: (made: T) => Promise<void>,
): Promise<T> {
  let caught: (typeof SIGNALS)[number] | undefined;
  const note = (signal: NodeJS.Signals) => (caught = signal as typeof caught);
  SIGNALS.forEach((signal) => process.on(signal, note));
  try {
    const made = await work();
    if (caught) {
      await undo(made);
      process.exit(CODES[caught]);
    }
    return made;
  } finally {
    SIGNALS.forEach((signal) => process.off(signal, note));
    if (caught) process.exit(CODES[caught]);
  }
}

/**
 * Ends the process in order when it is told to: first what uses the database (`before`), then the database.
 * The exit code is the one that the signal would have given.
 */
export function closeOnExit(
  db: { close(): Promise<void> },
  before: () => Promise<unknown> = () => Promise.resolve(),
): void {
  let since: number | undefined;
  SIGNALS.forEach((signal) =>
    process.on(signal, () => {
      if (since !== undefined && Date.now() - since > IMPATIENCE) process.exit(CODES[signal]);
      if (since !== undefined) return;
      since = Date.now();
      void before()
        .finally(() => db.close())
        .then(
          () => process.exit(CODES[signal]),
          (error: unknown) => {
            process.stderr.write(`${String(error)}\n`);
            process.exit(1);
          },
        );
    }),
  );
}
