import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';

/** A firm that the owner has named: it sees of the owner's offers what their partner grade says. */
@Entity({ schema: 'app', tableName: 'partner' })
@ObjectType({ description: 'A firm that you have named as a partner.' })
export class Partner {
  @PrimaryKey({ type: 'uuid' }) id!: Id<'ptn'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'uuid' }) partnerId!: Id<'org'>;
  @Property({ type: 'uuid', nullable: true }) namedBy!: string | null;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  namedAt!: Date;
  @Property({ type: 'uuid', nullable: true }) endedBy!: string | null;
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while it lasts.' })
  endedAt!: Date | null;
}

/** One reading of exact figures by a partner. */
@ObjectType({ description: 'One reading of exact figures of an offer, by a named partner.' })
export class ExactRead {
  id!: Id<'exr'>;
  offerId!: string;
  readerId!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
}
