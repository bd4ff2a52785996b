import { describe, expect, it } from 'vitest';
import { newTotpSeed, stepsOfCode, totpCode, totpUri } from './totp.ts';

/** RFC 6238, appendix B: the seed is the ASCII text 12345678901234567890; the last six of its eight digits. */
const rfcSeed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an authenticator', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at second %d are as RFC 6238 says', (second, code) => {
    expect(totpCode(rfcSeed, at(second))).toBe(code);
  });

  it('hold half a minute before and after their own, and no longer', () => {
    const now = 1_234_567_890;
    const code = totpCode(rfcSeed, at(now));
    const step = BigInt(Math.floor(now / 30));

    for (const late of [-30, 0, 30]) expect(stepsOfCode(rfcSeed, code, at(now + late))).toEqual([step]);
    for (const late of [-60, 60, 3600]) expect(stepsOfCode(rfcSeed, code, at(now + late))).toEqual([]);
  });

  it('may be typed with blanks and full-width digits, and nothing else is one', () => {
    expect(stepsOfCode(rfcSeed, ' 287 082 ', at(59))).toEqual([1n]);
    expect(stepsOfCode(rfcSeed, '２８７０８２', at(59))).toEqual([1n]);
    for (const code of ['', '28708', '2870822', '94287082', 'rubbish'])
      expect(stepsOfCode(rfcSeed, code, at(59))).toEqual([]);
  });

  it('come from seeds of 160 bits, told in a link that names the account', () => {
    const seed = newTotpSeed();
    expect(seed).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSeed()).not.toBe(seed);
    expect(totpUri(seed, 'planner@example.com')).toBe(
      `otpauth://totp/Openfloor:planner%40example.com?issuer=Openfloor&secret=${seed}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
