import { encodeId } from '#schema/kernel/id.ts';
import { accountActionSet, accountContactAdd, approvedSourceAdd } from '#schema/sourcing/index.ts';
import {
  act,
  type Firm,
  givenCallOff,
  givenFirm,
  givenFramework,
  givenProposedFramework,
  monday,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** What a firm has of agreements, each in the state in which its mutations can be done. */
export interface OwnAgreements {
  /** Proposed by another firm. */
  readonly proposedIds: readonly [toAccept: string, toDecline: string];
  readonly toEndId: string;
  readonly sourceId: string;
  readonly contactId: string;
  readonly actionId: string;
  readonly toCallOff: { readonly id: string; readonly lineId: string };
  /** Call-offs of the firm's own. */
  readonly ownCallOffIds: readonly [toRepeat: string, toCancel: string];
  /** Call-offs of a buyer's, that the firm is to deliver. */
  readonly askedCallOffIds: readonly [toConfirm: string, toDecline: string];
}

export async function givenOwnAgreements(api: TestApi, firm: Firm): Promise<OwnAgreements> {
  const [seller, buyer] = [await givenFirm(api), await givenFirm(api)];
  const proposed = [
    await givenProposedFramework(api, buyer, firm),
    await givenProposedFramework(api, buyer, firm),
  ];
  const toEnd = await givenFramework(api, firm, seller);
  const bought = await givenFramework(api, firm, seller);
  const sold = await givenFramework(api, buyer, firm);
  const own = [await givenCallOff(api, firm, bought), await givenCallOff(api, firm, bought)];
  const asked = [await givenCallOff(api, buyer, sold), await givenCallOff(api, buyer, sold)];
  return {
    proposedIds: [proposed[0]?.wire ?? '', proposed[1]?.wire ?? ''],
    toEndId: toEnd.wire,
    ...(await kept(api, firm, encodeId('org', seller.id))),
    toCallOff: { id: bought.wire, lineId: bought.lines[0] ?? '' },
    ownCallOffIds: [own[0]?.wire ?? '', own[1]?.wire ?? ''],
    askedCallOffIds: [asked[0]?.wire ?? '', asked[1]?.wire ?? ''],
  };
}

/** What the firm keeps of a partner: an approval to withdraw, a contact to forget, an action to finish. */
async function kept(api: TestApi, firm: Firm, firmId: string) {
  const source = await act(api, firm.actor, approvedSourceAdd, {
    partNumber: 'KEPT-1',
    firmId,
    reason: 'PPAP',
    validFrom: '2026-01-01',
  });
  await act(api, firm.actor, accountContactAdd, { firmId, name: '王芳' });
  await act(api, firm.actor, accountActionSet, { firmId, text: '回访', dueOn: monday(2) });
  const one = async (table: string) =>
    (
      await api.admin.query<{ id: string }>(`select id from app.${table} where organisation_id = $1`, [
        firm.id,
      ])
    ).rows[0]?.id ?? '';
  return {
    sourceId: source.wire,
    contactId: encodeId('acn', await one('account_contact')),
    actionId: encodeId('aca', await one('account_action')),
  };
}
