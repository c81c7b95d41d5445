import { join, resolve } from 'node:path';
import { projectRoot, readEnv, WrongEnvironment } from '../../src/platform/env.js';
import { readFileSync } from 'node:fs';

function problemsOf(source: NodeJS.ProcessEnv): string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.problems;
    throw error;
  }
}

describe('readEnv', () => {
  it('needs no variable', () => {
    expect(readEnv({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: join(projectRoot(), '.chengban'),
      databaseUrl: undefined,
      databaseFast: false,
      redisUrl: undefined,
      logLevel: 'info',
      metricsToken: undefined,
      callerDir: process.cwd(),
    });
  });

  it('takes what is set, and an empty variable for one that is not', () => {
    const env = readEnv({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgres://chengban:pass@db/chengban',
      REDIS_URL: ' redis://cache:6379 ',
      LOG_LEVEL: '',
      METRICS_TOKEN: '0123456789abcdef',
      CHENGBAN_DATABASE_FAST: '1',
    });
    expect(env).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      redisUrl: 'redis://cache:6379',
      logLevel: 'info',
    });
    expect(env).toMatchObject({ databaseUrl: 'postgres://chengban:pass@db/chengban', databaseFast: true });
  });

  it('finds the data directory from where the person called', () => {
    const at = (CHENGBAN_DATA_DIR?: string) =>
      readEnv({ INIT_CWD: '/srv/office', CHENGBAN_DATA_DIR }).dataDir;
    expect(at('data')).toBe('/srv/office/data');
    expect(at('/var/lib/office')).toBe('/var/lib/office');
    expect(at(undefined)).toBe(join(projectRoot(), '.chengban'));
  });

  it('lists everything that is wrong at once', () => {
    const wrong = { HOST: '300.1.1.1', PORT: '70000', LOG_LEVEL: 'loud' };
    expect(problemsOf(wrong)).toEqual([
      'HOST: must be an IP address or a host name, is "300.1.1.1"',
      'PORT: must be a whole number from 0 to 65535, is "70000"',
      'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent, is "loud"',
    ]);
  });

  it('never repeats a secret', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://u:hush@db',
      REDIS_URL: 'hush',
      METRICS_TOKEN: 'hush',
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hush');
  });

  it.each(['localhost', '::1', '10.0.0.8', 'chengban.kjj.example.cn'])('accepts the host %s', (HOST) => {
    expect(readEnv({ HOST }).host).toBe(HOST);
  });

  it.each(['-1', '3e3', '0x50', '65536', 'http'])('refuses the port %s', (PORT) => {
    expect(problemsOf({ PORT })).toHaveLength(1);
  });
});

describe('.env.example', () => {
  it('names every variable that is read', () => {
    const example = readFileSync(resolve(projectRoot(), '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map((match) => match[1]);
    const read = new Set<string>();
    readEnv(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    // npm sets this one itself.
    read.delete('INIT_CWD');
    expect(listed.sort()).toEqual([...read].sort());
  });
});
