import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';

/** What the headers of a firm's files are taken for: one person's choices of before, or a mapping that the firm has named. */
@Entity({ schema: 'app', tableName: 'sheet_profile' })
@ObjectType({ description: 'A saved mapping of columns, by the name that somebody of the firm gave it.' })
export class SheetProfile {
  @PrimaryKey({ type: 'uuid' }) id!: Id<'spr'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Kind of sheet that it is for.' })
  kind!: string;
  @Property({ type: 'uuid', nullable: true }) personId!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { description: 'Its name.' })
  name!: string | null;
  /** Header in the form in which they are compared → our key, null being left out. */
  @Property({ type: 'json' }) columns!: Record<string, string | null>;
  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was saved last.' })
  updatedAt!: Date;
}
