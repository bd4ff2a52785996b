import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Secrets } from './secrets.ts';

const secrets = new Secrets('a key of some length');

describe('secrets', () => {
  it('come back as they were, and look different each time', () => {
    const [one, other] = [secrets.seal('totp', '种子 JBSWY3DP'), secrets.seal('totp', '种子 JBSWY3DP')];

    expect(secrets.open('totp', one)).toBe('种子 JBSWY3DP');
    expect(one.equals(other)).toBe(false);
  });

  it('do not open for another purpose, under another key, or when one bit has changed', () => {
    const sealed = secrets.seal('totp', 'JBSWY3DP');
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);

    expect(() => secrets.open('webhook', sealed)).toThrow();
    expect(() => new Secrets('another key as long').open('totp', sealed)).toThrow();
    expect(() => secrets.open('totp', changed)).toThrow();
    expect(() => secrets.open('totp', Buffer.from('old'))).toThrow('unknown version');
  });

  it('make tokens that belong to one thing and one purpose', () => {
    expect(secrets.tokenFor('invitation', 'a')).toBe(secrets.tokenFor('invitation', 'a'));
    expect(secrets.tokenFor('invitation', 'a')).not.toBe(secrets.tokenFor('invitation', 'b'));
    expect(secrets.tokenFor('invitation', 'a')).not.toBe(secrets.tokenFor('password-reset', 'a'));
    expect(secrets.tokenFor('invitation', 'a')).toMatch(/^[\w-]{43}$/);
  });

  it('sign for one purpose, so that anybody with the public key can check it', () => {
    const text = '{"a":"甲"}';
    const key = createPublicKey({ key: { ...secrets.publicKeyOf('consent-receipt') }, format: 'jwk' });
    const check = (said: string) =>
      verify(null, Buffer.from(said), key, Buffer.from(secrets.sign('consent-receipt', text), 'base64url'));

    expect(check(text)).toBe(true);
    expect(check(`${text} `)).toBe(false);
    expect(new Secrets('another key as long').publicKeyOf('consent-receipt').x).not.toBe(
      secrets.publicKeyOf('consent-receipt').x,
    );
  });

  it('want a key that is one', () => {
    expect(() => new Secrets('short')).toThrow(RangeError);
  });
});
