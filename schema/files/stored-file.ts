import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Id } from '../kernel/id.ts';

/** What is known of an uploaded file; its bytes lie in the file store under their hash. */
@Entity({ schema: 'app', tableName: 'stored_file' })
export class StoredFile {
  @PrimaryKey({ type: 'uuid' }) id!: Id<'fil'>;
  @Property({ type: 'uuid' }) organisationId!: Id<'org'>;
  @Property({ type: 'text' }) name!: string;
  @Property({ type: 'text' }) mediaType!: string;
  @Property({ type: new BigIntType('bigint') }) sizeBytes!: bigint;
  @Property({ type: 'blob', columnType: 'bytea' }) sha256!: Buffer;
  @Property({ type: 'uuid' }) createdBy!: string;
  @Property({ type: 'timestamptz' }) createdAt!: Date;
}
