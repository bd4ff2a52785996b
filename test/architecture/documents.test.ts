import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import { topFolders } from './sources.ts';

function slices(): string[] {
  const entries = readdirSync(path.join(projectRoot, 'schema'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `schema/${entry.name}`);
}

/** Why the README of a folder does not do, or nothing. */
function readmeProblem(folder: string, root = projectRoot): string | undefined {
  const file = path.join(root, folder, 'README.md');
  if (!existsSync(file)) return 'missing';
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
  return lines > 30 ? `${lines} lines` : undefined;
}

describe('the documents of the house', () => {
  it.each([...topFolders, ...slices()])('%s has a README of at most 30 lines', (folder) => {
    expect(
      readmeProblem(folder),
      'Each top folder and each slice has a README of at most 30 lines',
    ).toBeUndefined();
  });

  it('a folder without a README is noticed', () => {
    expect(readmeProblem('node_modules')).toBe('missing');
  });

  it('there is one glossary', () => {
    expect(existsSync(path.join(projectRoot, 'docs/glossary.md')), 'docs/glossary.md').toBe(true);
  });
});
