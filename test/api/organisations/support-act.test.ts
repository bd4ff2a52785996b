import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenOperator, givenSupportAct, moveClock, type Operator } from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember } from '../harness/signed-in.ts';

let api: TestApi;
let operator: Operator;
let support: Client;
beforeAll(async () => {
  api = await openTestApi();
  operator = await givenOperator(api);
});
afterAll(() => api.close());

const viewer = '{ viewer { organisation { id } roles permissions supportAct { id reason } } }';
const site = { name: '二厂', cityCode: '320583', workingDays: [1] };

async function givenActing(more: Parameters<typeof givenSupportAct>[3] = {}) {
  const member = await givenMember(api);
  const act = await givenSupportAct(api, operator, member.firm, more);
  support = await as(api, operator.first);
  await support.act('supportActEnter', { supportActId: act.wire });
  return { ...member, act };
}

describe('a person of the operator’s who acts for a firm', () => {
  it('sees what the firm sees and may do nothing', async () => {
    const { client, firm } = await givenActing();
    await client.act('siteCreate', site);

    const seen = await support.ask(
      '{ viewer { organisation { id } roles permissions } sites(first: 5) { edges { node { name } } } }',
    );

    expect(seen.viewer).toEqual({
      organisation: { id: encodeId('org', firm.id) },
      roles: ['VIEWER'],
      permissions: [],
    });
    expect(seen.sites.edges).toEqual([{ node: { name: '二厂' } }]);
    expect(await support.faultOf('siteCreate', { ...site, name: '三厂' })).toBe('FORBIDDEN');
  });

  it('does what the roles allow that were asked for, and it stands in the firm’s book with the act', async () => {
    const { client, act } = await givenActing({ roles: ['PLANNER'] });

    await support.act('siteCreate', site);
    await support.ask('{ sites(first: 5) { edges { node { name } } } }');

    const { auditEntries } = await client.ask(
      'query ($act: ID!) { auditEntries(first: 20, supportActId: $act) { edges { node { command person { id } supportAct { id personName reason } changes { field after } } } } }',
      { act: act.wire },
    );
    const nodes = auditEntries.edges.map(({ node }: { node: { command: string } }) => node);
    expect(nodes.map(({ command }: { command: string }) => command)).toEqual([
      'supportActRead',
      'siteCreate',
    ]);
    expect(nodes[0]).toMatchObject({ supportAct: { id: act.wire, personName: '王敏' } });
    expect(nodes[0].changes).toContainEqual({ field: 'fields', after: 'sites' });
    const opened = await client.ask(
      '{ auditEntries(first: 5, command: "supportActOpen") { edges { node { reason } } } }',
    );
    expect(opened.auditEntries.edges).toHaveLength(1);
  });

  it('changes no sign-in, key, person or password, whatever the roles', async () => {
    await givenActing({ roles: ['PLANNER', 'BUYER'] });
    const { firm } = await givenMember(api);

    expect(await support.faultOf('organisationSwitch', { organisationId: encodeId('org', firm.id) })).toBe(
      'FORBIDDEN',
    );
    expect(await support.faultOf('signIn', { email: firm.email, password: firm.password })).toBe('FORBIDDEN');
    expect(
      await support.faultOf('supportActOpen', {
        organisationId: encodeId('org', firm.id),
        reason: '另一家企业也要看',
        minutes: 5,
      }),
    ).toBe('FORBIDDEN');
  });

  it('is back in the operator’s own organisation when it is ended, and when its time is over', async () => {
    const { act } = await givenActing({ minutes: 5 });
    await support.act('supportActEnd', {});
    expect((await support.ask(viewer)).viewer).toMatchObject({
      organisation: { id: encodeId('org', operator.firm.id) },
      supportAct: null,
    });
    expect(await support.faultOf('supportActEnter', { supportActId: act.wire })).toBe('NOT_FOUND');

    const second = await givenActing({ minutes: 5 });
    expect((await support.ask(viewer)).viewer.supportAct.id).toBe(second.act.wire);
    await moveClock(api, '6 minutes');
    expect((await support.ask(viewer)).viewer).toMatchObject({
      organisation: { id: encodeId('org', operator.firm.id) },
      supportAct: null,
    });
    await moveClock(api, '0');
  });

  it('ends no act that is not', async () => {
    expect(await (await as(api, operator.second)).faultOf('supportActEnd', {})).toBe('NOT_FOUND');
  });
});

describe('opening an act', () => {
  it('is refused without a reason, for more than an hour, as an owner, and in one’s own organisation', async () => {
    const client = await as(api, operator.second);
    const { firm } = await givenMember(api);
    const right = {
      organisationId: encodeId('org', firm.id),
      reason: '排查本周产能表导入失败的原因',
      minutes: 30,
    };

    expect(await client.refusals('supportActOpen', { ...right, reason: '看一下' })).toEqual([
      'REASON_LENGTH at reason',
    ]);
    expect(await client.refusals('supportActOpen', { ...right, minutes: 61 })).toEqual([
      'OUT_OF_RANGE at minutes',
    ]);
    expect(await client.refusals('supportActOpen', { ...right, roles: ['OWNER'] })).toEqual([
      'ROLE_NOT_LENT at roles',
    ]);
    expect(
      await client.refusals('supportActOpen', {
        ...right,
        organisationId: encodeId('org', operator.firm.id),
      }),
    ).toEqual(['OWN_FIRM at organisationId']);
  });

  it('is nothing for a firm’s owner, who enters nobody’s act either', async () => {
    const { client, firm } = await givenMember(api);
    const act = await givenSupportAct(api, operator, firm);
    expect(
      await client.faultOf('supportActOpen', {
        organisationId: encodeId('org', operator.firm.id),
        reason: '想看看平台的数据',
        minutes: 5,
      }),
    ).toBe('FORBIDDEN');
    expect(await client.faultOf('supportActEnter', { supportActId: act.wire })).toBe('NOT_FOUND');
    expect((await client.ask('query { firmsToSupport(words: "昆山") { id } }')).firmsToSupport).toEqual([]);
  });
});
