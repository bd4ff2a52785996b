import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

/** Beside the code, and without a database. */
const unit = ['api', 'config', 'migrations', 'schema', 'web', 'workers', 'test/architecture'].map(
  (folder) => `${folder}/**/*.test.{ts,tsx}`,
);

const project = (name: string, globalSetup: string[]) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], globalSetup, testTimeout: 60_000 },
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
      { extends: true, test: { name: 'runtime', include: ['test/runtime/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{architecture,bench,browser,faults,published,redis,runtime}/**'],
          globalSetup: ['./test/harness/database-setup.ts'],
        },
      },
      project('browser', ['./test/harness/database-setup.ts', './test/harness/browser-setup.ts']),
      // Not in `npm test`: they need a Redis, or take long. `.ci/run` runs them.
      project('redis', ['./test/harness/database-setup.ts']),
      project('published', ['./test/harness/database-setup.ts']),
    ],
  },
});
