import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenApplication, givenFile, givenOperator, type Operator } from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
let operator: Operator;
let first: Client;
let second: Client;
beforeAll(async () => {
  api = await openTestApi();
  operator = await givenOperator(api);
  [first, second] = [await as(api, operator.first), await as(api, operator.second)];
});
afterAll(() => api.close());

const fileOf =
  'query ($id: ID!) { verificationFile(id: $id) { applicant document { name path } checks { code passed } } verificationCase(id: $id) { state proposedAction proposedByMe claimedByMe } }';

describe('the operator’s queue', () => {
  it('leads from the application to the mark by way of two persons', async () => {
    const { client, firm } = await givenMember(api);
    const document = await givenFile(api, firm, Buffer.from('%PDF-1.7'));
    const { verification } = await client.act(
      'verificationApply',
      { documentId: document.wire },
      'verification { id state }',
    );
    expect(verification.state).toBe('PENDING');
    const caseId = verification.id;

    await first.act('verificationClaim', { caseId });
    await first.act('verificationPropose', { caseId, action: 'APPROVE' });
    expect(await first.refusals('verificationConfirm', { caseId })).toEqual(['SAME_PERSON at caseId']);
    expect(await second.refusals('verificationSendBack', { caseId, reason: ' ' })).toEqual([
      'REASON_MISSING at reason',
    ]);
    await second.act('verificationConfirm', { caseId });

    const seen = await client.ask(
      '{ viewer { organisation { verification { state verifiedSince reason } } } }',
    );
    expect(seen.viewer.organisation.verification).toEqual({
      state: 'VERIFIED',
      verifiedSince: expect.any(String),
      reason: null,
    });
    expect(await client.refusals('verificationApply', { documentId: document.wire })).toEqual([
      'WRONG_STATE at ',
    ]);
  });

  it('shows a firm’s file and document to the operator, and each reading to the firm', async () => {
    const { client, firm } = await givenMember(api);
    const { wire: id } = await givenApplication(api, firm);

    const { verificationFile } = await first.ask(fileOf, { id });
    const answer = await api.client.download(verificationFile.document.path, {
      cookie: first.cookie,
      ip: null,
      requestId: 'test',
    });

    expect(answer.status).toBe(200);
    expect(verificationFile.applicant).toBe('王敏');
    const { auditEntries } = await client.ask(
      '{ auditEntries(first: 10) { edges { node { command person { id } } } } }',
    );
    const read = auditEntries.edges
      .map(({ node }: { node: { command: string } }) => node.command)
      .slice(0, 2);
    expect(read).toEqual(['verificationDocumentRead', 'verificationRead']);
  });

  it('is refused a reason that is none, an unknown step, and a case that a colleague has', async () => {
    const { wire: caseId } = await givenApplication(api, (await givenMember(api)).firm);
    await first.act('verificationClaim', { caseId });

    expect(await second.refusals('verificationClaim', { caseId })).toEqual(['CASE_CLAIMED at caseId']);
    expect(await first.refusals('verificationPropose', { caseId, action: 'RETURN' })).toEqual([
      'REASON_MISSING at reason',
    ]);
    expect(await first.refusals('verificationPropose', { caseId, action: 'RETURN', reason: '无' })).toEqual([
      'REASON_LENGTH at reason',
    ]);
    expect(await second.refusals('verificationConfirm', { caseId })).toEqual(['NOTHING_PROPOSED at caseId']);
  });

  it('is empty and shut for a firm, and for the operator’s people without the role', async () => {
    const { client, firm } = await givenMember(api);
    const id = encodeId('ver', firm.id);
    const queue = '{ verificationCases(first: 5) { edges { node { id } } } }';
    expect((await client.ask(queue)).verificationCases.edges).toEqual([]);
    expect(await client.ask(fileOf, { id })).toEqual({ verificationFile: null, verificationCase: null });
    await givenRoles(api, operator.second, 'FINANCE');
    expect((await second.ask(queue)).verificationCases.edges).toEqual([]);
    expect(await second.faultOf('verificationClaim', { caseId: id })).toBe('FORBIDDEN');
    await givenRoles(api, operator.second, 'OWNER');
  });
});
