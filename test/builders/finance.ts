import { type ConsentGiveInput, consentGive } from '#schema/finance/index.ts';
import type { OrganisationKind } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act, type Made } from './act.ts';
import { type Firm, givenFirm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** An institution that the operator vouches for; a bank unless told. */
export async function givenInstitution(house: TestHouse, kind: OrganisationKind = 'BANK'): Promise<Firm> {
  const firm = await givenFirm(house, { kinds: [kind] });
  await house.admin.query('update market.firm set verified_since = now() where id = $1', [firm.id]);
  return firm;
}

/** What a consent says in tests: everything, month by month, for a year, drawn daily, to decide on credit. */
export function consentInput(recipient: Firm, more: Partial<ConsentGiveInput> = {}): ConsentGiveInput {
  return {
    recipientId: encodeId('org', recipient.id),
    purpose: 'UNDERWRITE',
    dataGroups: ['PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING', 'OPERATING', 'STOCK', 'STAFF'],
    granularity: 'MONTHLY',
    windowMonths: 12,
    frequency: 'DAILY',
    validDays: 365,
    reconfirmDays: 90,
    ...more,
  };
}

/** A consent of a firm to an institution. */
export function givenConsent(
  house: TestHouse,
  firm: Firm,
  recipient: Firm,
  more: Partial<ConsentGiveInput> = {},
): Promise<Made> {
  return act(house, firm.actor, consentGive, consentInput(recipient, more));
}
