import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';

export const LocaleEnum = { ZH_CN: 'zh-CN', EN: 'en' } as const;
export type Locale = (typeof LocaleEnum)[keyof typeof LocaleEnum];
registerEnumType(LocaleEnum, { name: 'Locale', description: 'Language of screens and mails.' });

/** Somebody who signs in; may belong to several organisations. The secret lies in `auth`, out of every query's reach. */
@Entity({ schema: 'app', tableName: 'person' })
@ObjectType({
  implements: Node,
  description: 'Somebody who signs in, as members of the same organisation see them.',
})
export class Person extends Node {
  @PrimaryKey({ type: 'uuid' })
  override id!: Id<'per'>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name as it is to be shown.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Address used to sign in.' })
  email!: string;

  @Property({ type: 'text' })
  @Field(() => LocaleEnum, { description: 'Language of screens and mails.' })
  locale!: Locale;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA zone of the clock on their wall: digests come at eight by it.' })
  timeZone: string & Opt = 'Asia/Shanghai';

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
