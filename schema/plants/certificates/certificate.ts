import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { daysBetween, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { namesOf } from '#schema/kernel/enums.ts';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';

const certificateStates = ['NOT_YET', 'VALID', 'EXPIRING', 'EXPIRED', 'WITHDRAWN'] as const;
export type CertificateState = (typeof certificateStates)[number];
export const CertificateStateEnum = namesOf(certificateStates);
registerEnumType(CertificateStateEnum, {
  name: 'CertificateState',
  description:
    'By the day at its site: EXPIRING from 60 days before its last day, which still counts as valid.',
});

/** Its owner is told so many days before the end, once each. */
export const reminderDays = [60, 30, 7] as const;

/** A standard that sites are certified by, from the reference list. */
@ObjectType({ description: 'A standard or permit, from the reference list.' })
export class Standard {
  @Field(() => ID, { description: 'Stable code.' }) code!: string;
  @Field(() => String, { description: 'Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English.' }) nameEn!: string;
}

/** A certificate of a site or of one work centre. */
@ObjectType({ implements: Node, description: 'A certificate of a site or of one work centre.' })
export class Certificate extends Node {
  override id!: Id<'cer'>;
  siteId!: string;
  workCenterId!: string | null;
  standard!: string;
  @Field(() => String, { description: 'Number as printed.' }) number!: string;
  @Field(() => String, { description: 'Who issued it.' }) issuer!: string;
  @Field(() => String, { nullable: true, description: 'What it covers.' }) scope!: string | null;
  @Field(() => DateScalar, { description: 'First day on which it is valid.' }) validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it is valid; null without an end.',
  })
  validUntil!: string | null;
  fileId!: string | null;
  withdrawnAt!: Date | null;
  today!: string;
}

/** The state on a day; the last day still counts as valid. */
export function certificateStateOn(
  today: PlainDate,
  {
    validFrom,
    validUntil,
    withdrawn,
  }: { validFrom: PlainDate; validUntil: PlainDate | null; withdrawn: boolean },
): CertificateState {
  if (withdrawn) return 'WITHDRAWN';
  if (today < validFrom) return 'NOT_YET';
  if (validUntil === null) return 'VALID';
  const left = daysBetween(today, validUntil);
  if (left < 0) return 'EXPIRED';
  return left <= reminderDays[0] ? 'EXPIRING' : 'VALID';
}

/** The nearest reminder that is due so many days before the end; none yet when there are more than 60. */
export function reminderDue(daysLeft: number): number | undefined {
  return daysLeft < 0 ? undefined : reminderDays.findLast((days) => daysLeft <= days);
}
