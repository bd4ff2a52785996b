import { describe, expect, it } from 'vitest';
import { formOf, readTerms, usualTerms } from './consent-form.ts';

const read = (address: string) => readTerms(formOf(new URLSearchParams(address)));
const usual = new URLSearchParams({ ...usualTerms, recipientId: 'org_1' });

describe('the terms of a consent in an address', () => {
  it('are read as the API wants them, groups in their own order', () => {
    const { terms, reader } = read(`${usual}&dataGroups=QUOTING&dataGroups=ORDERS`);

    expect(reader.errors).toEqual([]);
    expect(terms).toEqual({
      recipientId: 'org_1',
      purpose: 'UNDERWRITE',
      dataGroups: ['ORDERS', 'QUOTING'],
      granularity: 'MONTHLY',
      windowMonths: 12,
      frequency: 'MONTHLY',
      validDays: 180,
      reconfirmDays: 90,
    });
  });

  it('name what is missing, unknown or out of range, all at once', () => {
    const { reader } = read(
      'purpose=SELL&granularity=RAW&windowMonths=99&frequency=DAILY&validDays=x&dataGroups=NAMES',
    );

    expect(reader.errors.map(({ field }) => field)).toEqual([
      'dataGroups',
      'recipientId',
      'purpose',
      'windowMonths',
      'validDays',
      'reconfirmDays',
    ]);
  });
});
