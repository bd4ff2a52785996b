import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

/** Beside the code, and without a database. */
const unit = [
  'api',
  'config',
  'migrations',
  'schema',
  'web',
  'workers',
  'test/architecture',
  'test/deployment',
].map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** Every door of the API with every id, role and hidden figure: minutes by themselves, and longer with each mutation. */
const walks = ['test/api/contract/{every-mutation,tenancy}.test.ts', 'test/api/disclosure/**/*.test.ts'];

/**
 * A second try where real time, a browser or processes that are killed decide, on a machine that others may share; the run names each that
 * needed one. Rules and random cases get none: there a failure is a finding.
 */
const retry = process.env.CI ? 1 : 0;

/** Over the built program: to start it with its demo takes most of a minute where others work on the same machine. */
const project = (name: string, globalSetup: string[]) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup,
    retry,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

export default defineConfig({
  // Two copies of graphql refuse each other ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    pool: 'forks',
    // One process for many files: a test must leave no module-level state behind. 6 s instead of 19 s.
    isolate: false,
    maxWorkers: 2,
    // Before any decorator, in every file.
    setupFiles: ['reflect-metadata'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/harness/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: unit } },
      { extends: true, test: { name: 'runtime', retry, include: ['test/runtime/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'database',
          retry,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            ...walks,
            'test/{architecture,bench,browser,deployment,faults,journeys,kills,published,redis,runtime}/**',
          ],
          globalSetup: ['./test/harness/database-setup.ts'],
        },
      },
      project('browser', ['./test/harness/database-setup.ts', './test/harness/browser-setup.ts']),
      // Not in `npm test`: they need a Redis, or take long. `.ci/run` runs them.
      project('redis', ['./test/harness/database-setup.ts', './test/harness/browser-setup.ts']),
      // Every screen's own journeys, in both languages, with and without scripts.
      project('journeys', ['./test/harness/database-setup.ts', './test/harness/browser-setup.ts']),
      {
        extends: true,
        test: {
          name: 'walks',
          include: walks,
          globalSetup: ['./test/harness/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      project('kills', ['./test/harness/database-setup.ts']),
      project('published', ['./test/harness/database-setup.ts']),
    ],
  },
});
