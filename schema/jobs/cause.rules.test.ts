import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeId, newId } from '../kernel/id.ts';
import { causeOf } from './cause.rules.ts';

describe('the cause of a failure', () => {
  it.each([
    ['permission denied for table match', 'permission denied for table match'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED <n>:<n>'],
    ['Row 17 of sheet 3, 1,240.5 h', 'Row <n> of sheet <n>, <n> h'],
    ['The mail to li.wei@wuxi.example was refused', 'The mail to <address> was refused'],
    ['no week\n   2026-11-23T05:00:00.123Z', 'no week <time>'],
    ['sha 9f86d081884c7d659a2feaa0c55ad015', 'sha <id>'],
  ])('of %j is %j', (reason, cause) => {
    expect(causeOf(reason)).toBe(cause);
  });

  it('is the same whatever ids and numbers it speaks of', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const said = (n: number) =>
          `offer ${newId()} of ${encodeId('org', newId())}: takes ${n} of ${n * 3}.${n} since 2026-11-${10 + (n % 20)}`;
        expect(causeOf(said(one))).toBe(causeOf(said(other)));
      }),
    );
  });

  it('is short, and its own cause', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (reason) => {
        expect(causeOf(reason).length).toBeLessThanOrEqual(300);
      }),
    );
    expect(causeOf(causeOf('job 12 of 2026-01-01'))).toBe('job <n> of <time>');
  });
});
