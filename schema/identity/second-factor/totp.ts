import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;
const digits = 6;
const seedBytes = 20;

/** A seed of 160 bits, as RFC 4226 recommends, in Base32. */
export function newTotpSeed(): string {
  return new Secret({ size: seedBytes }).base32;
}

/** What an authenticator reads from the square: RFC 6238 with SHA-1, six digits, thirty seconds, which all of them know. */
export function totpUri(seed: string, account: string): string {
  return totpOf(seed, account).toString();
}

/** Steps of half a minute to which a code belongs: the present one and its neighbours, for clocks that differ. */
export function stepsOfCode(seed: string, code: string, now: Date): bigint[] {
  const present = Math.floor(now.getTime() / 1000 / period);
  const totp = totpOf(seed);
  const typed = Buffer.from(code.normalize('NFKC').replace(/\s/g, ''));
  return [present - 1, present, present + 1]
    .filter((step) => {
      const right = Buffer.from(totp.generate({ timestamp: step * period * 1000 }));
      return typed.length === right.length && timingSafeEqual(typed, right);
    })
    .map(BigInt);
}

/** The code of a moment: for whoever plays the authenticator. */
export function totpCode(seed: string, now: Date): string {
  return totpOf(seed).generate({ timestamp: now.getTime() });
}

function totpOf(seed: string, label = 'Openfloor'): TOTP {
  return new TOTP({ issuer: 'Openfloor', label, secret: Secret.fromBase32(seed), digits, period });
}
