import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { RoleEnum } from '../../kernel/enums.ts';
import { notFound } from '../../kernel/fault.ts';
import { roles as allRoles, type Role } from '../../kernel/permissions.ts';
import { refuseAny } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { lockPeople, refuseLastOwner, rolesOf } from './last-owner.ts';
import { roleProblems } from './role-problems.ts';

@InputType({ description: 'What a member is to be.' })
export class MemberChangeRolesInput extends CommandInput {
  @Field(() => ID, { description: 'Of the organisation acted for.' }) memberId!: string;
  @Field(() => [RoleEnum], { description: 'All their roles from now on; one at least.' }) roles!: Role[];
}

/** Changes what a member may do, from their next request on. Refuses no role at all, and taking OWNER from the last owner. */
export const memberChangeRoles = command<MemberChangeRolesInput>({
  name: 'memberChangeRoles',
  can: 'people:manage',
  async run(tx, input) {
    const personId = requireId('mem', input.memberId, 'memberId');
    await lockPeople(tx);
    const before = await rolesOf(tx, personId);
    if (!before) throw notFound(['memberId']);
    refuseAny(roleProblems(input.roles));
    const after = allRoles.filter((role) => input.roles.includes(role));
    if (before.includes('OWNER') && !after.includes('OWNER')) await refuseLastOwner(tx, personId, ['roles']);
    await tx.rows(sql`
      update app.membership set roles = ${after}
      where organisation_id = ${tx.organisationId}::uuid and person_id = ${personId}::uuid`);
    tx.emit('member.changed.v1', { subjectId: personId });
    tx.audit({ type: 'member', id: personId }, { roles: [before, after] });
    return { type: 'mem', id: personId };
  },
});
