import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import { type FilePurpose, FilePurposeEnum } from './file-purpose.ts';

/** What is known of an uploaded file; its bytes lie in the file store under their hash. */
@ObjectType({
  implements: Node,
  description: 'An uploaded file of the viewer’s organisation; its bytes are at `path`.',
})
@Entity({ schema: 'app', tableName: 'stored_file' })
export class StoredFile extends Node {
  @PrimaryKey({ type: 'uuid' }) override id!: Id<'fil'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;

  @Field(() => String, { description: 'As its uploader named it: 1 to 255 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'What its bytes are, found by looking at them and not at its name.' })
  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: new BigIntType('bigint') }) sizeBytes!: bigint;
  @Property({ type: 'blob', columnType: 'bytea' }) sha256!: Buffer;

  @Field(() => FilePurposeEnum, { description: 'What it was uploaded for.' })
  @Property({ type: 'text' })
  purpose!: FilePurpose;

  @Field(() => Int, { nullable: true, description: 'Pixels; null unless it is a picture.' })
  @Property({ type: 'int', nullable: true })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels; null unless it is a picture.' })
  @Property({ type: 'int', nullable: true })
  height!: number | null;

  @Property({ type: 'uuid' }) createdBy!: string;
  @Property({ type: 'timestamptz' }) createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its bytes were deleted, because their time had passed; null while they are there.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  bytesDeletedAt!: Date | null;
}
