import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenFirm } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const orgOf = 'viewer { organisation { id } roles memberships { current organisation { id } } }';

describe('acting for another organisation', () => {
  it('goes on as a member of it, with the roles held there', async () => {
    const { client, firm } = await givenMember(api);
    const second = await givenFirm(api);
    await api.admin.query('insert into app.membership values ($1, $2, $3, now())', [
      second.id,
      firm.actor.personId,
      ['VIEWER'],
    ]);
    const [first, other] = [encodeId('org', firm.id), encodeId('org', second.id)];

    const { viewer } = await client.act('organisationSwitch', { organisationId: other }, orgOf);

    expect(viewer.organisation.id).toBe(other);
    expect(viewer.roles).toEqual(['VIEWER']);
    expect(viewer.memberships).toEqual([
      { current: false, organisation: { id: first } },
      { current: true, organisation: { id: other } },
    ]);
    const input = { name: '二厂', cityCode: '320583', workingDays: [1] };
    expect(await client.faultOf('siteCreate', input)).toBe('FORBIDDEN');
    await client.act('organisationSwitch', { organisationId: first });
    expect(await client.refusals('siteCreate', input)).toEqual([]);
  });

  it('does not know an organisation of which the person is no member, or an id that is none', async () => {
    const { client, firm } = await givenMember(api);
    const stranger = await givenFirm(api);

    for (const organisationId of [
      encodeId('org', stranger.id),
      encodeId('org', firm.id.replace(/^./, '7')),
      'rubbish',
    ])
      expect(await client.faultOf('organisationSwitch', { organisationId })).toBe('NOT_FOUND');
    expect((await client.ask(`{ ${orgOf} }`)).viewer.organisation.id).toBe(encodeId('org', firm.id));
  });

  it('asks for a session', async () => {
    expect(await new Client(api).faultOf('organisationSwitch', { organisationId: 'org_x' })).toBe(
      'UNAUTHENTICATED',
    );
  });
});
