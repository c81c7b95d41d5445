import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/stat');

/**
 * When the process started, as an opaque word, or undefined where no such process lives. A number alone
 * says nothing, for numbers are used again; number and start together are one process for ever.
 */
export function startOf(pid: number): string | undefined {
  return HAS_PROC ? startFromProc(pid) : startFromPs(pid);
}

/** A word that stands for this process and for nothing else; good for a file's name. */
export function signature(): string {
  return `${process.pid}_${startOf(process.pid)}_${randomBytes(6).toString('hex')}`;
}

/** Whether the process that signed so is still there. */
export function signerLives(signed: string): boolean {
  const [pid, ...rest] = signed.split('_');
  return startOf(Number(pid)) === rest.slice(0, -1).join('_');
}

/** The whole command line of a living process, or an empty text. */
export function commandLine(pid: number): string {
  try {
    if (HAS_PROC) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that nobody has waited for still has its number, and is dead all the same.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const columns = ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)];
    const text = execFileSync('ps', columns, { encoding: 'utf8', stdio: 'pipe' }).trim();
    const [state = 'Z', ...started] = text.split(/\s+/);
    return state.startsWith('Z') ? undefined : started.join('_').replaceAll(':', '.');
  } catch {
    return undefined;
  }
}
