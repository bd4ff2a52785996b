import { describe, expect, it } from 'vitest';
import { may, type PersonActor } from './actor.ts';
import { isOperatorPermission, permissions, permits, roles } from './permissions.ts';

const person = (more: Partial<PersonActor>): PersonActor => ({
  kind: 'person',
  personId: 'p',
  organisationId: 'o',
  roles: ['OWNER'],
  ...more,
});

describe('permissions', () => {
  it('are all an owner’s, and each is somebody’s', () => {
    for (const permission of permissions) expect(permits(['OWNER'], permission)).toBe(true);
  });

  it('let every role read, and no role but the owner manage people, keys and the firm itself', () => {
    for (const role of roles) expect(permits([role], 'member')).toBe(true);
    for (const permission of ['people:manage', 'key:manage', 'organisation:write'] as const)
      expect(roles.filter((role) => permits([role], permission))).toEqual(['OWNER']);
  });

  it('keep the book of acts for owners and auditors, and auditors away from everything else', () => {
    expect(roles.filter((role) => permits([role], 'audit:read'))).toEqual(['OWNER', 'AUDITOR']);
    const auditors = permissions.filter(
      (permission) => permits(['AUDITOR'], permission) && !isOperatorPermission(permission),
    );
    expect(auditors).toEqual(['public', 'member', 'audit:read']);
  });

  it('of the operator are nobody’s outside the operator, whatever their role', () => {
    for (const permission of permissions.filter(isOperatorPermission)) {
      expect(may(person({}), permission)).toBe(false);
      expect(may(person({ isOperator: true }), permission)).toBe(true);
    }
  });

  it('of a program are the scopes of its key and no more', () => {
    const program = { kind: 'client', clientId: 'k', organisationId: 'o', scopes: ['member'] } as const;
    expect(permissions.filter((permission) => may(program, permission))).toEqual(['public', 'member']);
  });
});
