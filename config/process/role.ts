import { parseArgs } from 'node:util';
import { type Env, EnvironmentError } from '../env.ts';

export const roles = ['all', 'api', 'web', 'worker'] as const;
export type Role = (typeof roles)[number];

/** `--role api|web|worker|all`; all in one process by default. */
export function readRole(args: string[], env: Env): Role {
  const { values } = parseArgs({ args, options: { role: { type: 'string', default: 'all' } }, strict: true });
  const role = roles.find((name) => name === values.role);
  if (!role) throw new EnvironmentError(`--role is one of ${roles.join(', ')}`);
  if (role === 'web' && !env.API_URL)
    throw new EnvironmentError('--role web needs API_URL: where the API is');
  return role;
}
