// Generated files, committed and compared in the tests: the OpenAPI document's metadata, the document, the web's types.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import openapiTS, { astToString } from 'openapi-typescript';
import { inRoot, root } from './steps/place.mjs';

function metadata() {
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

if (process.argv[2] === 'metadata') {
  metadata();
} else {
  const document = JSON.parse(
    execFileSync(process.execPath, [inRoot('dist/src/openapi.js')], { cwd: root, maxBuffer: 1 << 26 }),
  );
  writeFileSync(inRoot('docs/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
  writeFileSync(inRoot('web/src/api/schema.d.ts'), astToString(await openapiTS(document)));
}
