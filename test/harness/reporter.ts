import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with the one line that CI reads: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results = tests.map((test) => test.result().state);
    for (const test of tests.filter((each) => each.diagnostic()?.flaky))
      process.stdout.write(`second try needed: ${test.module.relativeModuleId} > ${test.fullName}\n`);
    const count = (state: string) => results.filter((result) => result === state).length;
    // A file that could not be loaded has no tests to fail, but is a failure all the same.
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + unloaded + errors.length} failed${skipped}\n`,
    );
  }
}
