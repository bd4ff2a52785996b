import type { PersonActor } from '#schema/kernel/actor.ts';
import {
  supportActOpen,
  verificationApply,
  verificationClaim,
  verificationPropose,
} from '#schema/organisations/index.ts';
import { act, type Made, wire } from './act.ts';
import { givenFile } from './capacity.ts';
import { type Firm, givenFirm } from './firm.ts';
import type { TestHouse } from './house.ts';

/** The platform's operator, and two persons who may do everything there. */
export interface Operator {
  readonly firm: Firm;
  readonly first: Firm;
  readonly second: Firm;
}

/** A firm that runs the platform. It is appointed, so the table is changed; who works there is invited. */
export async function givenOperator(house: TestHouse): Promise<Operator> {
  const { admin } = house;
  const firm = await givenFirm(house, { organisationName: `开放平台 ${crypto.randomUUID().slice(0, 8)}` });
  await admin.query("update app.organisation set kinds = '{OPERATOR}' where id = $1", [firm.id]);
  const other = await givenFirm(house);
  await admin.query('update app.membership set organisation_id = $1 where person_id = $2', [
    firm.id,
    other.actor.personId,
  ]);
  const actorOf = ({ actor }: Firm): PersonActor => ({ ...actor, organisationId: firm.id, isOperator: true });
  const first = { ...firm, actor: actorOf(firm) };
  const second = { ...other, id: firm.id, actor: actorOf(other) };
  return { firm: first, first, second };
}

/** A firm that has applied with its business licence, and the id of its case. */
export async function givenApplication(house: TestHouse, firm: Firm): Promise<Made> {
  const document = await givenFile(house, firm, Buffer.from('%PDF-1.7 business licence'));
  await act(house, firm.actor, verificationApply, { documentId: document.wire });
  return { id: firm.id, wire: wire('ver', firm.id) };
}

/** A firm whose approval is proposed by the first of the operator's two. */
export async function givenProposal(house: TestHouse, { first }: Operator): Promise<Made & { firm: Firm }> {
  const firm = await givenFirm(house);
  const found = await givenApplication(house, firm);
  await act(house, first.actor, verificationClaim, { caseId: found.wire });
  await act(house, first.actor, verificationPropose, { caseId: found.wire, action: 'APPROVE' });
  return { ...found, firm };
}

/** An act by which the first of the operator's two may work in a firm. */
export async function givenSupportAct(
  house: TestHouse,
  { first }: Operator,
  firm: Firm,
  more: { minutes?: number; roles?: ('PLANNER' | 'BUYER')[] } = {},
): Promise<Made> {
  const input = {
    organisationId: wire('org', firm.id),
    reason: '排查本周产能表导入失败的原因',
    minutes: 30,
    ...more,
  };
  return await act(house, first.actor, supportActOpen, input);
}
