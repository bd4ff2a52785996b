import { describe, expect, it } from 'vitest';
import { readOfferForm } from './offer-form.ts';

const GOOD = {
  idempotencyKey: 'k',
  workCenterId: 'wc_1',
  unit: 'HUR',
  from: '2026-11-30',
  lastDay: '2026-12-27',
  perWeek: '４０',
  minimumLot: '8',
  unitPrice: '1,200.50',
  setupPrice: '0.06万',
  booking: 'INSTANT',
  holdHours: '4',
};

function read(change: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...change })) form.set(name, value);
  return readOfferForm(form);
}

describe('the offer editor', () => {
  it('understands amounts as planners write them and ends after the last day', () => {
    expect(read().input).toMatchObject({
      until: '2026-12-28',
      perWeek: { value: '40', unit: 'HUR' },
      unitPrice: { amount: '1200.5', currency: 'CNY' },
      setupPrice: { amount: '600', currency: 'CNY' },
      holdMinutes: 240,
    });
    expect(read().reader.errors).toEqual([]);
  });

  it('refuses a window that ends before it begins', () => {
    const { reader } = read({ lastDay: '2026-11-01' });
    expect(reader.errors).toMatchObject([{ field: 'lastDay', code: 'UNTIL_BEFORE_FROM' }]);
  });

  it('leaves the time of a hold to the API when none is written', () => {
    expect(read({ holdHours: '' }).input?.holdMinutes).toBeNull();
  });

  it('sends nothing when the kind of booking is missing', () => {
    expect(read({ booking: '' }).input).toBeNull();
  });
});
