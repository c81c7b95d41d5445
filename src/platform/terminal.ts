/** A line for the person at the terminal; on stderr, for stdout belongs to what a command prints. */
export function sayLine(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Runs a program; what goes wrong is said in its sentence, without a trace, and gives exit code 1. */
export async function orSay(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    sayLine(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** What a command was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
