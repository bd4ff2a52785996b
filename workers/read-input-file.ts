import { readFileSync } from 'node:fs';

/** A file that somebody named on a command line and that cannot be read. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

const why: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The text of a file, or a refusal of one line that names it. */
export function readInputFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new FileRefused(`${file}: ${why[code] ?? `it cannot be read (${code})`}.`);
  }
}
