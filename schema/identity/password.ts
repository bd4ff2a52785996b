import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. About 27 ms of one core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const hashesAtOnceMax = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** `argon2id$<salt>$<tag>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `argon2id$${salt.toString('base64url')}$${(await tagOf(password, salt)).toString('base64url')}`;
}

/** Whether the password made this hash. An unknown account costs as much as a known one: pass no hash. */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, salt = '', tag = ''] = (hash ?? 'argon2id$AAAAAAAAAAAAAAAAAAAAAA$').split('$');
  const expected = Buffer.from(tag, 'base64url');
  const found = await tagOf(password, Buffer.from(salt, 'base64url'));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

async function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  // A burst of sign-ins queues here rather than taking every thread and 19 MiB each.
  while (running >= hashesAtOnceMax) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await derive('argon2id', { ...COST, message: password.normalize('NFKC'), nonce });
  } finally {
    running--;
    waiting.shift()?.();
  }
}
