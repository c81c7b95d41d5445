const project = (name) => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/test/${name}/**/*.spec.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest'] },
});

export default {
  // Real databases, servers and browsers, on machines that may be busy.
  testTimeout: 60_000,
  projects: [
    project('unit'),
    {
      ...project('integration'),
      globalSetup: '<rootDir>/test/support/database-setup.mjs',
      globalTeardown: '<rootDir>/test/support/database-teardown.mjs',
    },
    {
      ...project('e2e'),
      globalSetup: '<rootDir>/test/support/database-setup.mjs',
      globalTeardown: '<rootDir>/test/support/database-teardown.mjs',
    },
  ],
};
