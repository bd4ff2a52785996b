import type { Rule } from './import-rules.ts';
import { folderOf, isTest, type Source } from './sources.ts';

function occurrences(file: Source, pattern: RegExp): string[] {
  return [...file.code.matchAll(pattern)].map(([found]) => found);
}

/** Files that may, each with its reason. */
const mayAskNow = new Map([
  ['schema/kernel/clock.ts', 'the clock itself'],
  ['web/clock.server.ts', 'the clock of the portal, which may not import the kernel'],
  ['web/domain/countdown.tsx', 'seconds tick in the browser, by its own clock'],
]);
const mayBegin = new Map([
  ['workers/outbox/dispatcher.ts', 'keeps outbox rows locked while they are handed to the queue'],
]);
const mayReadEnvironment = new Map([
  ['web/codegen.ts', 'configuration of a tool, never part of the program'],
]);

const clock: Rule = {
  says: 'Now is asked of the injected Clock: Date.now() and new Date() stand in schema/kernel/clock.ts alone',
  broken: (file) =>
    mayAskNow.has(file.path) || isTest(file.path)
      ? []
      : occurrences(file, /\bDate\.now\(|\bnew Date\(\s*\)/g),
};

const environment: Rule = {
  says: 'The environment is read in config/ alone, through one schema',
  broken: (file) =>
    folderOf(file.path) === 'config' ||
    mayReadEnvironment.has(file.path) ||
    file.path === 'test/architecture/imports.test.ts'
      ? []
      : occurrences(file, /\bprocess\.env\b/g),
};

const transactions: Rule = {
  says: 'Transactions are opened by runCommand and runQuery, in schema/kernel, and nowhere else',
  broken: (file) =>
    file.path.startsWith('schema/kernel/') ||
    mayBegin.has(file.path) ||
    folderOf(file.path) === 'migrations' ||
    isTest(file.path)
      ? []
      : occurrences(file, /\.transactional\(|\bBEGIN\b|['"`]begin['"`;]/g),
};

const names: Rule = {
  says: 'A file is named for its one idea, never utils, helpers, misc, common or manager',
  broken: (file) => (/(^|\/)(utils?|helpers?|misc|common|manager)[./]/.test(file.path) ? [file.path] : []),
};

export const wordRules: Rule[] = [clock, environment, transactions, names];
