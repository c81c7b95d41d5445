// The house rules that no other tool holds. Prints every violation; exit code 1 when there is one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';

const LIMIT = 250;
const FOLDERS = ['src', 'web/src', 'migrations', 'test', 'bench', 'scripts'];
const GENERATED = ['src/metadata.ts', 'web/src/api/schema.d.ts', 'web/components.d.ts'];
const IMPORTS = [
  /^(?:import|export)\s(?:type\s)?[\w\s{},*$]*\bfrom\s*['"]([^'"\s]+)['"]/gm,
  /^import\s*['"]([^'"\s]+)['"]/gm,
  /\bimport\(\s*['"]([^'"\s]+)['"]/g,
];

/** Every violation of the house rules under `root`, one sentence each. */
function violations(root) {
  const files = FOLDERS.flatMap((folder) => sources(join(root, folder))).map((path) => ({
    name: relative(root, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }));
  return [
    ...tooLong(files),
    ...barrels(files),
    ...strangeImports(files, packageNames(root)),
    ...moduleOrder(files, root),
    ...namesakes(files),
    ...decisionNumbers(join(root, 'docs', 'decisions')),
    ...lockedAddresses(join(root, 'package-lock.json')),
  ];
}

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(path);
    return /\.(ts|vue|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function tooLong(files) {
  return files.flatMap(({ name, text }) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines <= LIMIT || GENERATED.includes(name)) return [];
    return [`${name}: ${lines} lines, the limit is ${LIMIT}.`];
  });
}

function barrels(files) {
  const found = files.filter(({ name }) => /^index\.(ts|mjs)$/.test(basename(name)));
  return found.map(({ name }) => `${name}: no barrels, name the file after what it holds.`);
}

function importsOf(text) {
  return IMPORTS.flatMap((form) => [...text.matchAll(form)].map((match) => match[1]));
}

function strangeImports(files, known) {
  return files
    .filter(({ name }) => !GENERATED.includes(name))
    .flatMap(({ name, text }) =>
      importsOf(text)
        .filter((specifier) => !/^\.{1,2}\//.test(specifier) && !known.has(packageOf(specifier)))
        .map(
          (specifier) => `${name}: imports "${specifier}", neither a relative path nor a package of ours.`,
        ),
    );
}

function packageOf(specifier) {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function packageNames(root) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const builtin = builtinModules.map((name) => `node:${name}`);
  return new Set([
    ...Object.keys({ ...dependencies, ...devDependencies }),
    ...builtin,
    'node:test',
    '@jest/globals',
  ]);
}

/** A module imports only what stands above it in `imports: […]` of app.module.ts. */
function moduleOrder(files, root) {
  const used = new Set(files.map(({ name }) => moduleOf(name)).filter(Boolean));
  if (used.size === 0) return [];
  const listed = listedModules(root);
  const missing = [...used].filter((name) => !listed.includes(name));
  const unlisted = missing.map((name) => `src/modules/${name}: not in the imports of src/app.module.ts.`);
  const wrong = files.flatMap(({ name, text }) => {
    const from = moduleOf(name);
    if (!from || !listed.includes(from)) return [];
    const targets = importsOf(text).map((specifier) => moduleOf(resolveFrom(root, name, specifier)));
    return [...new Set(targets)]
      .filter((to) => to && listed.indexOf(to) > listed.indexOf(from))
      .map(
        (to) => `${name}: imports module "${to}", which does not stand above "${from}" in src/app.module.ts.`,
      );
  });
  return [...unlisted, ...wrong];
}

const moduleOf = (name) => /^src\/modules\/([^/]+)\//.exec(name)?.[1];

function resolveFrom(root, name, specifier) {
  if (!specifier.startsWith('.')) return '';
  return relative(root, resolve(root, dirname(name), specifier)).replaceAll('\\', '/');
}

/** The folders of src/modules in the order in which the application imports them. */
function listedModules(root) {
  const file = join(root, 'src', 'app.module.ts');
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const folders = new Map();
  for (const [, names, folder] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'\.\/modules\/([^/']+)\//g)) {
    for (const name of names.split(',')) folders.set(name.trim(), folder);
  }
  const names = bracket(text, text.search(/\bimports\s*:\s*\[/)).match(/\b[A-Z]\w*\b/g) ?? [];
  return [...new Set(names.map((name) => folders.get(name)).filter(Boolean))];
}

/** The text between the first `[` at or after a place and its partner. */
function bracket(text, from) {
  if (from < 0) return '';
  const start = text.indexOf('[', from);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

/** Classes of one name are one schema in the API document: the later would silently take the place of the earlier. */
function namesakes(files) {
  const places = new Map();
  for (const { name, text } of files.filter((file) => /^src\/(modules|platform)\//.test(file.name))) {
    for (const [, found] of text.matchAll(/^export class (\w+)/gm)) {
      places.set(found, [...(places.get(found) ?? []), name]);
    }
  }
  return [...places]
    .filter(([, names]) => names.length > 1)
    .map(([found, names]) => `${names.join(', ')}: ${found} is a class of both.`);
}

function decisionNumbers(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const strange = names.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name));
  const numbers = names.map((name) => Number(name.slice(0, 4))).filter((number) => number > 0);
  const last = Math.max(0, ...numbers);
  const problems = strange.map((name) => `docs/decisions/${name}: named otherwise than 0001-like-this.md.`);
  for (let number = 1; number <= last; number += 1) {
    const times = numbers.filter((other) => other === number).length;
    if (times !== 1) problems.push(`docs/decisions: number ${number} is used ${times} times.`);
  }
  return problems;
}

/** An address in the lock file ties an installation to one registry. */
function lockedAddresses(file) {
  const count = (readFileSync(file, 'utf8').match(/"resolved":\s*"https?:/g) ?? []).length;
  return count === 0
    ? []
    : [`package-lock.json: ${count} "resolved" addresses; install with omit-lockfile-registry-resolved.`];
}

const found = violations(resolve(process.argv[2] ?? join(import.meta.dirname, '..')));
for (const line of found) process.stderr.write(`${line}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
