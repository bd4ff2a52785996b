import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secretKeyOf } from './secret-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'openfloor-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DATABASE_URL = 'postgres://admin:one@db/openfloor';
const keyOf = (env: { SECRET_KEY?: string; DATABASE_URL?: string }, url = DATABASE_URL) =>
  secretKeyOf({ SECRET_KEY: undefined, DATABASE_URL: undefined, DATA_DIR: folder, ...env }, url);

describe('the key of secrets', () => {
  it('is the one that is set', () => {
    expect(keyOf({ SECRET_KEY: 'set by an operator', DATABASE_URL })).toBe('set by an operator');
  });

  it('lies in a file of our own beside our own database, and stays what it was', () => {
    expect(keyOf({})).toBe(keyOf({}));
    expect(keyOf({}).length).toBeGreaterThan(40);
    expect(statSync(path.join(folder, 'secret.key')).mode & 0o077).toBe(0);
  });

  it('is drawn from the password of a database that somebody gave us, the same in every process', () => {
    expect(keyOf({ DATABASE_URL })).toBe(keyOf({ DATABASE_URL }));
    expect(keyOf({ DATABASE_URL })).not.toBe(keyOf({ DATABASE_URL }, 'postgres://admin:two@db/openfloor'));
    expect(keyOf({ DATABASE_URL })).not.toContain('one');
  });
});
