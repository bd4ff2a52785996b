import { encodeId } from '#schema/kernel/id.ts';
import type { TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

/** Somebody else of the same organisation, signed in for it. */
export async function givenColleague(api: TestApi, { firm }: Member): Promise<Member> {
  const colleague = await givenMember(api);
  await api.admin.query(
    `insert into app.membership (organisation_id, person_id, roles, created_at) values ($1, $2, '{VIEWER}', now())`,
    [firm.id, colleague.firm.actor.personId],
  );
  await colleague.client.act('organisationSwitch', { organisationId: encodeId('org', firm.id) });
  return colleague;
}
