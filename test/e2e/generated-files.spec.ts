import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowDocument } from '../../src/domain/workflow-document.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { ROOT, run, type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const committed = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

interface Operation {
  responses: Record<string, { content?: object }>;
}

describe('the generated files', () => {
  it('docs/openapi.json is what the server serves', async () => {
    const served: unknown = await (await fetch(`${server.url}/api/openapi.json`)).json();
    expect(JSON.parse(await committed('docs/openapi.json'))).toEqual(served);
  });

  it('every operation declares what it answers, but for files', async () => {
    const document = JSON.parse(await committed('docs/openapi.json')) as {
      paths: Record<string, Record<string, Operation>>;
    };
    const silent = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, one]) => !Object.values(one.responses).some((response) => response.content))
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent.filter((one) => !/\.(xlsx|docx)$/.test(one))).toEqual([]);
  });

  it('the types of the pages are those of the document', async () => {
    const script = `import openapiTS, { astToString } from 'openapi-typescript';
      import { readFileSync } from 'node:fs';
      const made = astToString(await openapiTS(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))));
      process.exitCode = made === readFileSync('web/src/api/schema.d.ts', 'utf8') ? 0 : 1;`;
    expect((await run(['--input-type=module', '-e', script])).code).toBe(0);
  });

  it('docs/workflow.md is what the tables give', async () => {
    expect(await committed('docs/workflow.md')).toBe(workflowDocument());
  });

  it('src/metadata.ts is what the sources give', async () => {
    expect((await run(['scripts/generate.mjs', 'check-metadata'])).code).toBe(0);
  }, 120_000);

  it('the documentation page is served', async () => {
    const page = await fetch(`${server.url}/api/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
  });
});
