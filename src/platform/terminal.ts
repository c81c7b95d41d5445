/** A line for the person at the terminal; on stderr, for stdout belongs to what a command prints. */
export function sayLine(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What a command was asked for. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
