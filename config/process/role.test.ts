import { describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { readRole } from './role.ts';

describe('the role of a process', () => {
  it('is everything in one, unless one is asked for', () => {
    expect(readRole([], readEnv({}))).toBe('all');
    expect(readRole(['--role', 'worker'], readEnv({}))).toBe('worker');
  });

  it('must be one we know', () => {
    expect(() => readRole(['--role', 'zebra'], readEnv({}))).toThrow(
      '--role is one of all, api, web, worker',
    );
  });

  it('needs to know where the API is, when it is the portal alone', () => {
    expect(() => readRole(['--role', 'web'], readEnv({}))).toThrow('API_URL');
    expect(readRole(['--role', 'web'], readEnv({ API_URL: 'http://localhost:3001' }))).toBe('web');
  });
});
