// Generated files, committed and compared in the tests: the OpenAPI document's metadata, the document, the web's types,
// and the document of the workflows.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import openapiTS, { astToString } from 'openapi-typescript';
import { inRoot, root } from './steps/place.mjs';

/** The file of yesterday may name what is gone today: the generator must not stumble over its own work. */
const EMPTY = `export default async () => ({ '@nestjs/swagger': { models: [], controllers: [] } });\n`;

function metadata() {
  writeFileSync(inRoot('src/metadata.ts'), EMPTY);
  new PluginMetadataGenerator().generate({
    visitors: [
      new ReadonlyVisitor({
        introspectComments: true,
        classValidatorShim: true,
        pathToSource: inRoot('src'),
      }),
    ],
    outputDir: inRoot('src'),
    filename: 'metadata.ts',
    watch: false,
    tsconfigPath: 'tsconfig.build.json',
    printDiagnostics: false,
  });
}

/** Whether the metadata that is committed is what the sources give; leaves the file as it was. */
function metadataIsFresh() {
  const file = inRoot('src/metadata.ts');
  const committed = readFileSync(file, 'utf8');
  metadata();
  const fresh = readFileSync(file, 'utf8');
  writeFileSync(file, committed);
  return fresh === committed;
}

async function documents() {
  const printed = execFileSync(process.execPath, [inRoot('dist/src/openapi.js')], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  const document = JSON.parse(printed);
  writeFileSync(inRoot('docs/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(inRoot('web/src/api/schema.d.ts'), astToString(await openapiTS(document)));
  const { workflowDocument } = await import(pathToFileURL(inRoot('dist/src/domain/workflow-document.js')));
  writeFileSync(inRoot('docs/workflow.md'), workflowDocument());
}

process.chdir(root);
if (process.argv[2] === 'metadata') metadata();
else if (process.argv[2] === 'check-metadata') process.exitCode = metadataIsFresh() ? 0 : 1;
else await documents();
