import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['0', '1']).transform((value) => value === '1');
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' });
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s):// URL' });

/** Every variable that Openfloor reads. `.env.example` explains them and is checked against this list. */
export const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.optional(),
  PUBLIC_URL: httpUrl.optional(),
  API_URL: httpUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  SECRET_KEY: z.string().min(16).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// URL' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp(s):// URL' }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  OPENFLOOR_DEMO: flag.optional(),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  METRICS_TOKEN: z.string().min(16).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  CHROMIUM_PATH: z.string().min(1).optional(),
});

function withDefaults(read: z.infer<typeof variables>) {
  const port = read.PORT ?? 3000;
  return {
    ...read,
    PORT: port,
    /** With a database of our own somebody sits at the terminal, who needs to see what is wrong and not every request. */
    LOG_LEVEL: read.LOG_LEVEL ?? (read.DATABASE_URL === undefined ? 'warn' : 'info'),
    /** A port that nobody asked for may be replaced by the next free one. */
    isPortChosen: read.PORT !== undefined,
    PUBLIC_URL: read.PUBLIC_URL ?? `http://localhost:${port}`,
    DATA_DIR: path.resolve(projectRoot, read.DATA_DIR),
    /** The demo is for trying things out: on with our own database, off on one that somebody gave us. */
    OPENFLOOR_DEMO: read.OPENFLOOR_DEMO ?? read.DATABASE_URL === undefined,
  };
}

export type Env = Readonly<ReturnType<typeof withDefaults>>;

/** The environment is wrong: all its problems at once, and never a value, which may be a secret. */
export class EnvironmentError extends Error {}

/** An empty variable (`PORT=`) counts as absent, as in a copied `.env.example`. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = variables.safeParse(given);
  if (read.success) return withDefaults(read.data);
  const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(`The environment is not usable:\n${problems.join('\n')}`);
}

/** For a child process that needs our environment and something more. */
export function childEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}
