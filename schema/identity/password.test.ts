import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

const password = 'correct horse battery';

describe('what is kept of a password', () => {
  it('is argon2id at the least cost that OWASP advises, over a salt of its own', async () => {
    const [one = '', other = ''] = await Promise.all([hashPassword(password), hashPassword(password)]);
    const [kind, salt = '', tag = ''] = one.split('$');
    const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
    const expected = argon2Sync('argon2id', {
      ...cost,
      message: password,
      nonce: Buffer.from(salt, 'base64url'),
    });

    expect(kind).toBe('argon2id');
    expect(tag).toBe(expected.toString('base64url'));
    expect(other).not.toBe(one);
  });

  it('tells the password from any other, however its letters are put together', async () => {
    const hash = await hashPassword('café au lait'.normalize('NFC'));

    expect(await verifyPassword('café au lait'.normalize('NFD'), hash)).toBe(true);
    expect(await verifyPassword('cafe au lait', hash)).toBe(false);
    expect(await verifyPassword('anything', undefined)).toBe(false);
  });
});
