import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

interface Service {
  image?: string;
  command?: string[];
  restart?: string;
  ports?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
}

const root = resolve(import.meta.dirname, '..', '..');
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };

describe('docker-compose.yml', () => {
  it('runs the application, its worker, the migrations, PostgreSQL and Redis', () => {
    expect(Object.keys(services).sort()).toEqual(['app', 'migrate', 'postgres', 'redis', 'worker']);
    expect(services.postgres?.image).toBe('postgres:16');
    expect(services.redis?.image).toBe('redis:7');
  });

  it.each(['app', 'worker', 'postgres', 'redis'])('watches the health of %s and restarts it', (name) => {
    expect(services[name]?.healthcheck?.test?.length).toBeGreaterThan(1);
    expect(services[name]?.restart).toBe('unless-stopped');
  });

  it('migrates once, before the application and the worker start', () => {
    expect(services.migrate).toMatchObject({ restart: 'no', healthcheck: { disable: true } });
    expect(services.migrate?.command?.slice(-2)).toEqual(['dist/src/cli.js', 'migrate']);
    expect(services.migrate?.depends_on?.postgres?.condition).toBe('service_healthy');
    for (const name of ['app', 'worker']) {
      expect(services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
    }
  });

  it('publishes the application on the loopback address, and nothing else', () => {
    const published = Object.entries(services).filter(([, service]) => service.ports);
    expect(published.map(([name]) => name)).toEqual(['app']);
    for (const port of services.app!.ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(services.app?.environment?.HOST).toBe('0.0.0.0');
  });

  it('holds no secret: passwords come from outside, and without them it does not start', () => {
    const values = Object.values(services).flatMap((service) => Object.entries(service.environment ?? {}));
    const secret = values.filter(([name]) => /PASSWORD|TOKEN|SECRET|KEY/.test(name));
    for (const [, value] of secret) expect(value).toMatch(/^\$\{[A-Z_]+(:\?[^}]+|:-)\}$/);
    for (const [, password] of text.matchAll(/:\/\/[^\s:/@]+:([^\s@]|[^\s@][^@\n]*)@/g)) {
      expect(password).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
    }
    expect(services.postgres?.environment?.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  });
});

describe('Dockerfile', () => {
  const last = readFileSync(resolve(root, 'Dockerfile'), 'utf8')
    .split(/^FROM /m)
    .at(-1)!;

  it('runs as an ordinary user, and says whether it is well', () => {
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
  });
});
