// Jest for one of the projects unit, integration and e2e, and what it counted.
import { inRoot } from './place.mjs';
import { readStamp, removeStamp } from './stamp.mjs';

const resultFile = (project) => inRoot('.cache', `jest-${project}.json`);

/** What to start node with; Jest runs ES modules only behind a flag, which node warns about. `name`: where it counts. */
export function jestArguments(project, more = [], name = project) {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const counts = ['--json', `--outputFile=${resultFile(name)}`];
  const jest = [inRoot('node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', project];
  return [...node, ...jest, ...counts, ...more];
}

export const forgetCounts = (projects) => projects.forEach((project) => removeStamp(resultFile(project)));

/** Passed and failed tests of all the projects that ran; a file that could not even be loaded counts as one. */
export function countTests(projects) {
  const results = projects.map((project) => readStamp(resultFile(project))).filter(Boolean);
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  return {
    passed: sum((result) => result.numPassedTests),
    failed: sum((result) => result.numFailedTests + result.numRuntimeErrorTestSuites),
  };
}
