/** The boundaries of the house (design: domain, modules, platform), checked on every `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The rules know no framework, no database, no clock and no I/O.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { pathNot: '^src/domain' },
    },
    {
      name: 'platform-knows-no-proposals',
      comment: 'The machinery knows nothing of the features or the rules.',
      severity: 'error',
      from: { path: '^src/platform' },
      to: { path: '^src/(modules|domain)' },
    },
    { name: 'no-file-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-folder-cycle', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
    {
      name: 'source-stands-alone',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(test|web|bench)' },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^(src|migrations)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/metadata\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
    extraExtensionsToScan: [],
  },
};
