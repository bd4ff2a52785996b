import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '#config/project-root.ts';

/** A TypeScript file of ours, by its path from the project's root. */
export interface Source {
  path: string;
  /** Without comments. */
  code: string;
  /** Our own modules as paths from the root, packages by their name. */
  imports: string[];
  lines: number;
}

export const topFolders = ['api', 'config', 'migrations', 'schema', 'test', 'web', 'workers'];

const specifier = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
// A "//" inside a URL is no comment.
const comments = /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm;

function resolve(from: string, name: string): string {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name;
}

export function source(file: string, text: string): Source {
  const code = text.replace(comments, '');
  const imports = [...code.matchAll(specifier)].map(([, name = '']) => resolve(file, name));
  return { path: file, code, imports, lines: text.split('\n').length };
}

export function readSources(): Source[] {
  const pattern = `{main.ts,{${topFolders.join(',')}}/**/*.{ts,tsx}}`;
  const files = globSync(pattern, { cwd: projectRoot }).filter((file) => !file.startsWith('web/gql/'));
  return files.sort().map((file) => source(file, readFileSync(path.join(projectRoot, file), 'utf8')));
}

export const isTest = (file: string) => file.startsWith('test/') || /\.test\.tsx?$/.test(file);
export const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
