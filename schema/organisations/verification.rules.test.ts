import { describe, expect, it } from 'vitest';
import { unreachableStates } from '../kernel/state-table.ts';
import { automaticChecks, verificationTable } from './verification.rules.ts';

describe('the states of a verification', () => {
  it('can all be reached from the first', () => {
    expect(unreachableStates(verificationTable, 'UNVERIFIED')).toEqual([]);
  });

  it('lead to VERIFIED only by an approval', () => {
    const ways = Object.values(verificationTable).flatMap((actions) =>
      Object.entries(actions).filter(([, next]) => next === 'VERIFIED'),
    );
    expect(new Set(ways.map(([action]) => action))).toEqual(new Set(['APPROVE']));
  });
});

describe('the automatic checks', () => {
  const none = { creditCodeFault: null, likenesses: [], licences: [] };

  it('all pass for a firm like no other', () => {
    expect(automaticChecks(none).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('name the other firm and what is alike', () => {
    const likeness = {
      kind: 'NAME',
      otherId: '1',
      otherName: '无锡岚淇',
      found: '无锡岚淇',
      likeness: 0.8,
    } as const;
    const warned = automaticChecks({ ...none, likenesses: [likeness] }).filter(({ passed }) => !passed);
    expect(warned).toEqual([{ code: 'NAME', passed: false, found: null, likenesses: [likeness] }]);
  });

  it('name an expired licence, and not one that expires soon', () => {
    const licences = [
      { kindCode: 'ISO_9001', number: 'A', state: 'EXPIRED' },
      { kindCode: 'ISO_14001', number: 'B', state: 'EXPIRING' },
    ] as const;
    expect(automaticChecks({ ...none, licences }).find(({ code }) => code === 'LICENCE')).toMatchObject({
      passed: false,
      found: 'ISO_9001 A',
    });
  });
});
