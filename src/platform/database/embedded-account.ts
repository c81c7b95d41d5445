import { spawn, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

/** The unprivileged user that the server runs as when the process itself is root. */
export interface Account {
  uid: number;
  gid: number;
}

export interface Outcome {
  ok: boolean;
  /** What the program said on both channels. */
  said: string;
}

/** PostgreSQL refuses to run as root. Undefined where the process is an ordinary user, and so may run it itself. */
export async function serverAccount(
  dataDir: string,
  say: (line: string) => void,
): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp('postgres') ?? createAccount('postgres', say);
}

/** Runs a program as the account, with a bare environment and from a folder that everybody can enter. */
export function runAs(account: Account | undefined, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(program, args, { ...account, cwd: '/', env: bareEnvironment() });
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', (error) => resolve({ ok: false, said: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, said }));
  });
}

/** What PostgreSQL gets to see: nothing of the caller's PG* variables, locale or time zone. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function lookUp(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createAccount(name: string, say: (line: string) => void): Account {
  say(`PostgreSQL does not run as root: creating the system user "${name}" for it.`);
  spawnSync('groupadd', ['--system', '--force', name]);
  const options = ['--system', '--gid', name, '--no-create-home', '--home-dir', '/nonexistent'];
  const made = spawnSync('useradd', [...options, '--shell', '/usr/sbin/nologin', name], { encoding: 'utf8' });
  // Another process may have created it in the same moment: what counts is that it exists now.
  const account = lookUp(name);
  if (account) return account;
  const reason = made.error?.message ?? made.stderr.trim();
  throw new Error(
    `Could not create the user "${name}" that PostgreSQL needs when started by root: ${reason}`,
  );
}
