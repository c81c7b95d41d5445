// The house rules that a linter can hold. Zero warnings: `eslint --max-warnings 0`.
import tseslint from 'typescript-eslint';
import vue from 'eslint-plugin-vue';

const houseRules = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-params': ['error', { max: 5 }],
  'no-console': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
    { selector: "CallExpression[callee.name='forwardRef']", message: 'Modules form a DAG: no forwardRef.' },
    {
      selector: "Decorator[expression.callee.name='InjectRepository']",
      message: 'Only tx writes: no InjectRepository.',
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Read the environment in platform/env.ts only.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'web/dist/**',
      'node_modules/**',
      '.cache/**',
      '.chengban/**',
      'src/metadata.ts',
      'web/src/api/schema.d.ts',
      'web/components.d.ts',
    ],
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...houseRules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Nest reads parameter types at run time, so a class used as one must be imported as a value.
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['src/platform/env.ts', 'test/support/**', 'test/e2e/**', 'bench/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['src/cli.ts', 'src/platform/terminal.ts', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='only']", message: 'No focused tests.' },
        { selector: "MemberExpression[property.name='skip']", message: 'No skipped tests.' },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  ...vue.configs['flat/recommended'].map((c) => ({ ...c, files: ['web/**/*.vue'] })),
  {
    files: ['web/**/*.vue', 'web/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parserOptions: { parser: tseslint.parser, sourceType: 'module', ecmaVersion: 'latest' },
    },
    rules: {
      'max-lines': houseRules['max-lines'],
      'no-console': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
  { files: ['web/**/*.ts'], languageOptions: { parser: tseslint.parser } },
);
