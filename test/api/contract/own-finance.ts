import { encodeId } from '#schema/kernel/id.ts';
import { type Firm, givenConsent, givenInstitution } from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** Consents that a firm has given, and an institution that has none yet. */
export interface OwnFinance {
  readonly institutionId: string;
  readonly consentIds: readonly [toConfirm: string, toRevoke: string];
}

export async function givenOwnFinance(api: TestApi, firm: Firm): Promise<OwnFinance> {
  const [bank, other] = [await givenInstitution(api), await givenInstitution(api)];
  const confirm = await givenConsent(api, firm, bank);
  const revoke = await givenConsent(api, firm, bank, { purpose: 'MONITOR' });
  return { institutionId: encodeId('org', other.id), consentIds: [confirm.wire, revoke.wire] };
}
