import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { sources } from '../kernel/actor.ts';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';

export const actorKinds = ['person', 'client', 'system', 'public', 'guest'] as const;
export type ActorKind = (typeof actorKinds)[number];
export const ActorKindEnum = {
  PERSON: 'person',
  CLIENT: 'client',
  SYSTEM: 'system',
  PUBLIC: 'public',
  GUEST: 'guest',
} as const;
registerEnumType(ActorKindEnum, { name: 'ActorKind', description: 'What kind of actor did it.' });

export const SourceEnum = namesOf(sources);
registerEnumType(SourceEnum, { name: 'Source', description: 'By which door an act came in.' });

/** One field of a change: what was there, and what is. */
@ObjectType({ description: 'One field of a change, as text.' })
export class AuditChange {
  @Field(() => String, { description: 'Name of the field.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'What was there; null for nothing.' }) before!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What is there now; null for nothing.' }) after!:
    | string
    | null;
}

/** One line of the organisation's book: who did what to which thing, when and why. Written once, changed never. */
@ObjectType({ description: 'One line of the organisation’s book. Written once, changed never.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Opaque, sorts by time.' }) id!: Id<'aud'>;
  @Field(() => Date, { description: 'When it was written.' }) at!: Date;
  @Field(() => ActorKindEnum, { description: 'What kind of actor did it.' }) actor!: ActorKind;
  @Field(() => String, {
    description: 'Name of the act: a mutation, or a step of the product’s own; screens translate it.',
  })
  command!: string;
  @Field(() => String, { nullable: true, description: 'Kind of the thing concerned; screens translate it.' })
  subjectType!: string | null;
  @Field(() => SourceEnum, {
    nullable: true,
    description: 'By which door it came in; null for the oldest lines.',
  })
  source!: (typeof sources)[number] | null;
  @Field(() => String, { nullable: true, description: 'Why, where a reason was asked for.' }) reason!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'One id over all that one request has caused.' })
  requestId!: string | null;

  personId!: Id<'per'> | null;
  subjectId!: string | null;
  supportActId!: string | null;
  apiClientId!: string | null;
  changes!: Readonly<Record<string, unknown>>;
}

/** How far the book is sealed and checked. */
@ObjectType({ description: 'How far the book is sealed against changes, and when that was last checked.' })
export class AuditChain {
  @Field(() => Date, { nullable: true, description: 'Everything written until then is sealed.' })
  sealedUpTo!: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Head of the chain, SHA-256 in hexadecimal: note it down, and nobody can rewrite what stands before it.',
  })
  head!: string | null;
  @Field(() => Date, { nullable: true, description: 'When the chain was last recomputed.' })
  checkedAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'Everything written until then was found as it was sealed.',
  })
  checkedUpTo!: Date | null;
  @Field(() => String, { nullable: true, description: 'What did not fit, where something did not.' })
  fault!: string | null;
}
