import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { Node } from '../../kernel/node.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { StateTable } from '../../kernel/state-table.ts';
import { type DataGroup, DataGroupEnum } from '../catalogue/data-field.ts';
import {
  type Frequency,
  FrequencyEnum,
  type Granularity,
  GranularityEnum,
  type Purpose,
  PurposeEnum,
} from './terms.ts';

export const consentStates = ['ACTIVE', 'LAPSED', 'EXPIRED', 'REVOKED'] as const;
export type ConsentState = (typeof consentStates)[number];
export const ConsentStateEnum = namesOf(consentStates);
registerEnumType(ConsentStateEnum, {
  name: 'ConsentState',
  description:
    'ACTIVE gives what it says. LAPSED waits to be confirmed anew and gives nothing. EXPIRED and REVOKED are over.',
});

export const consentSides = ['SUBJECT', 'RECIPIENT'] as const;
export type ConsentSide = (typeof consentSides)[number];
export const ConsentSideEnum = namesOf(consentSides);
registerEnumType(ConsentSideEnum, {
  name: 'ConsentSide',
  description: 'SUBJECT: whose data it is. RECIPIENT: the institution that reads it.',
});

const consentActions = ['CONFIRM', 'REVOKE'] as const;
export type ConsentAction = (typeof consentActions)[number];
export const ConsentActionEnum = namesOf(consentActions);
registerEnumType(ConsentActionEnum, {
  name: 'ConsentAction',
  description: 'What the firm that gave a consent can do with it now.',
});

/** What its subject can do; a recipient can only read. States are worked out by the database’s clock and never kept. */
export const consentTable: StateTable<ConsentState, ConsentAction> = {
  ACTIVE: { CONFIRM: 'ACTIVE', REVOKE: 'REVOKED' },
  LAPSED: { CONFIRM: 'ACTIVE', REVOKE: 'REVOKED' },
  EXPIRED: {},
  REVOKED: {},
};

/** What a firm lets one institution see of its operating data, for one purpose. */
@ObjectType({
  implements: Node,
  description:
    'What a firm lets one institution see of its operating data, for one purpose. Without one nobody sees anything.',
})
export class Consent extends Node {
  override id!: Id<'con'>;
  @Field(() => String, { description: 'Human number.' }) number!: string;
  subjectId!: Id<'org'>;
  recipientId!: Id<'org'>;
  @Field(() => PurposeEnum, { description: 'What for.' }) purpose!: Purpose;
  @Field(() => [DataGroupEnum], { description: 'Which groups of the catalogue.' }) dataGroups!: DataGroup[];
  @Field(() => GranularityEnum, { description: 'How fine.' }) granularity!: Granularity;
  @Field(() => Int, { description: 'How far back the figures go, in months before the day of the reading.' })
  windowMonths!: number;
  @Field(() => FrequencyEnum, { description: 'On which days figures may be drawn.' }) frequency!: Frequency;
  @Field(() => Int, { description: 'After so many days it lapses, unless it is confirmed anew.' })
  reconfirmDays!: number;
  @Field(() => DateTimeScalar, { description: 'When it was given.' }) givenAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was confirmed last.' }) confirmedAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it lapses, unless it is confirmed anew before.' })
  confirmBy!: Date;
  @Field(() => DateTimeScalar, { description: 'When it ends for good.' }) expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null where it was not.' })
  revokedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was revoked; null where nobody said.' })
  revokeReason!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which figures were drawn.' })
  drawnOn!: string | null;
  @Field(() => ConsentStateEnum, { description: 'Where it stands, by the database’s clock.' })
  state!: ConsentState;
}
