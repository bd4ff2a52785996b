import { describe, expect, it } from 'vitest';
import { unreachableStates } from '../../kernel/state-table.ts';
import { termProblems } from './consent.rules.ts';
import { consentTable } from './consent.ts';

const terms = { dataGroups: ['ORDERS' as const], windowMonths: 12, validDays: 365, reconfirmDays: 90 };
const found = (more: Partial<Parameters<typeof termProblems>[0]>) =>
  termProblems({ ...terms, ...more }).map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('the terms of a consent', () => {
  it('are accepted at both ends of each range', () => {
    expect(found({})).toEqual([]);
    expect(found({ windowMonths: 1, validDays: 1, reconfirmDays: 30 })).toEqual([]);
    expect(found({ windowMonths: 36, validDays: 730, reconfirmDays: 180 })).toEqual([]);
  });

  it('name every field that is out of range, and a consent to nothing', () => {
    expect(found({ dataGroups: [], windowMonths: 0, validDays: 731, reconfirmDays: 29 })).toEqual([
      'MISSING at dataGroups',
      'OUT_OF_RANGE at windowMonths',
      'OUT_OF_RANGE at validDays',
      'OUT_OF_RANGE at reconfirmDays',
    ]);
  });

  it('end: nothing leads out of a revoked or an expired consent', () => {
    expect(Object.keys(consentTable.REVOKED)).toEqual([]);
    expect(Object.keys(consentTable.EXPIRED)).toEqual([]);
    // By time alone.
    expect(unreachableStates(consentTable, 'ACTIVE')).toEqual(['LAPSED', 'EXPIRED']);
  });
});
