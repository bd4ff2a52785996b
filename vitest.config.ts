import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { ProjectsInTurn } from './test/harness/projects-in-turn.ts';

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

/** Much time or many processes: every door of the API with each id, role and hidden figure; whole demos, backups, clusters; engines at their limits. */
const long = [
  'test/api/contract/{every-mutation,tenancy}.test.ts',
  'test/api/disclosure/**/*.test.ts',
  'test/backup/drill.test.ts',
  'test/demo/{load-demo,shaft-order}.test.ts',
  'test/runtime/{embedded-postgres,shutdown}.test.ts',
  'test/schema/machine-slots.test.ts',
  'test/workers/{deliveries,heavy-work,import-jobs,inbox,job-parts,jobs-in-operation,least-cost,matching-market,promise,promise-race,schedule}.test.ts',
  'api/papers/marking/mark-in-engine.test.ts',
  'config/engines/{engine-limits,engine-pool}.test.ts',
  'workers/read-input-file.test.ts',
];

/**
 * A second try where real time, a browser or processes that are killed decide, on a machine that others may share; the run names each that
 * needed one. Rules beside the code get none: there a failure is a finding.
 */
const retry = process.env.CI ? 1 : 0;

/** People by the thousand, each with a password. */
const quickPasswords = ['./test/harness/quick-passwords.ts'];

/** Over the built program: to start it with its demo takes most of a minute where others work on the same machine. */
const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    globalSetup: ['./test/harness/database-setup.ts'],
    retry,
    testTimeout: 60_000,
    // The first of them builds the program and loads its demo.
    hookTimeout: 400_000,
    ...more,
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
    sequence: { sequencer: ProjectsInTurn },
    reporters: ['default', './test/harness/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude: long } },
      {
        extends: true,
        test: { name: 'runtime', retry, include: ['test/runtime/**/*.test.ts'], exclude: long },
      },
      {
        extends: true,
        test: {
          name: 'database',
          retry,
          setupFiles: quickPasswords,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            ...long,
            'test/{architecture,bench,browser,deployment,faults,journeys,kills,published,redis,runtime}/**',
          ],
          globalSetup: ['./test/harness/database-setup.ts'],
        },
      },
      project('browser', {
        globalSetup: ['./test/harness/database-setup.ts', './test/harness/build-setup.ts'],
      }),
      // Not in `npm test`: they need a Redis, or take long. `.ci/run` runs them.
      project('redis'),
      // Every screen's own journeys, in both languages, with and without scripts.
      project('journeys'),
      {
        extends: true,
        test: {
          name: 'long',
          retry,
          setupFiles: quickPasswords,
          include: long,
          globalSetup: ['./test/harness/database-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      project('kills'),
      project('published'),
    ],
  },
});
