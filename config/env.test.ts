import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv, variables } from './env.ts';
import { projectRoot } from './project-root.ts';

function namesInExample(): string[] {
  const example = readFileSync(path.join(projectRoot, '.env.example'), 'utf8');
  return [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name = '']) => name);
}

function messageFor(source: NodeJS.ProcessEnv): string {
  try {
    readEnv(source);
    return '';
  } catch (error) {
    return error instanceof EnvironmentError ? error.message : 'another error';
  }
}

describe('the environment', () => {
  it('needs nothing set: it opens on this machine only, with its own database and the demo', () => {
    const env = readEnv({});

    expect(env).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, isPortChosen: false, OPENFLOOR_DEMO: true });
    expect(env.DATA_DIR).toBe(path.join(projectRoot, '.data'));
  });

  it('loads no demo into a database that somebody gave us, unless asked', () => {
    const DATABASE_URL = 'postgres://admin:x@db/openfloor';

    expect(readEnv({ DATABASE_URL }).OPENFLOOR_DEMO).toBe(false);
    expect(readEnv({ DATABASE_URL, OPENFLOOR_DEMO: '1' }).OPENFLOOR_DEMO).toBe(true);
  });

  it('takes an empty variable as absent', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000);
  });

  it('lists every problem at once and prints no value', () => {
    const message = messageFor({ PORT: '99999', DATABASE_URL: 'mysql://root:hunter2@db', LOG_LEVEL: 'loud' });

    expect(message).toMatch(/PORT:.*\n.*DATABASE_URL: must be a postgres:\/\/ URL\n.*LOG_LEVEL:/);
    expect(message).not.toMatch(/hunter2|99999|loud/);
  });

  it('is explained in .env.example, variable by variable', () => {
    expect(namesInExample().sort()).toEqual(Object.keys(variables.shape).sort());
  });
});
