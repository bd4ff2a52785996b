import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import { readInputFile } from './read-input-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'openfloor-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
const schema = path.join(folder, 'schema.json');
writeFileSync(schema, JSON.stringify({ id: 'id', target: 'target', fold: 'fold', categorical: [] }));
const strange = path.join(folder, 'strange.json');
writeFileSync(strange, JSON.stringify({ id: 1 }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: projectRoot, encoding: 'utf8' });
const [solve, bench] = ['workers/splitting/solve.cli.ts', 'workers/credit/bench/credit-bench.cli.ts'];

describe('a file that is named on a command line', () => {
  const cases: readonly [string, string[], string][] = [
    ['solve has no instance', [solve, 'cflp', '/nowhere/cap1'], '/nowhere/cap1: there is no such file.'],
    ['solve is given a folder', [solve, 'order', folder], `${folder}: it is a folder.`],
    [
      'credit-bench has no data',
      [bench, '--data', '/nowhere/X.csv', '--schema', schema],
      '/nowhere/X.csv: there is no such file.',
    ],
    [
      'credit-bench has no schema',
      [bench, '--data', schema, '--schema', '/nowhere/S.json'],
      '/nowhere/S.json: there is no such file.',
    ],
  ];
  it.each(cases)(
    'is refused in one line that names it where %s',
    { timeout: 60_000 },
    (_what, args, line) => {
      const { status, stderr, stdout } = run(...args);

      expect(stderr).toBe(`${line}\n`);
      expect([status, stdout]).toEqual([2, '']);
    },
  );

  it('and so is a schema that is none', { timeout: 60_000 }, () => {
    const { status, stderr } = run(bench, '--data', schema, '--schema', strange);

    expect(stderr).toMatch(/^\S*strange\.json: id: .+\n$/);
    expect(status).toBe(2);
  });

  it('is read where it is there', () => {
    expect(readInputFile(strange)).toBe('{"id":1}');
  });
});
