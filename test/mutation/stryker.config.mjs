/**
 * Mutation testing of one package: `npm run mutate -- read`, or of folders and files of it: `npm run mutate -- read
 * relations numeral.ts`. Only the package's own tests are run. Incremental: what was tried before and has not changed is not tried again.
 */
const [name, ...parts] = (process.env.MUTATE ?? 'read').split(' ')
const inside = parts.length === 0 ? ['**/*.ts'] : parts.map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.ts`))

export default {
  packageManager: 'npm',
  testRunner: 'in-process',
  plugins: [`${import.meta.dirname}/in-process-runner.ts`],
  mutate: [...inside.map((part) => `packages/${name}/src/${part}`), `!packages/${name}/src/**/*.d.ts`],
  // The instrumented code is taken as it is; types are checked elsewhere.
  checkers: [],
  // TypeScript 7 has no longer the API by which Stryker would rewrite the tsconfig; it needs no rewriting.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: true,
  // Names of many files are longer than a file's name may be.
  incrementalFile: `out/mutation/${[name, ...parts].join('-').replaceAll('/', '-').slice(0, 200)}.json`,
  tempDirName: 'out/mutation/tmp',
  ignorePatterns: ['out', '.youju', 'samples', 'docs', 'apps', 'bench'],
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 2),
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true, reportMutants: true },
  jsonReporter: { fileName: `out/mutation/${name}.report.json` },
  htmlReporter: { fileName: `out/mutation/${name}.html` },
  thresholds: { high: 90, low: 80, break: null },
}
