import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';

const endpointStates = ['ACTIVE', 'PAUSED', 'GONE', 'REMOVED'] as const;
export type EndpointState = (typeof endpointStates)[number];
export const EndpointStateEnum = namesOf(endpointStates);
registerEnumType(EndpointStateEnum, {
  name: 'WebhookEndpointState',
  description:
    'ACTIVE is delivered to; PAUSED was set so by a member; GONE answered 410 and is left alone until it is made active again; REMOVED is kept for the book.',
});

/** Where an organisation's own system is told of events, by the Standard Webhooks. */
@ObjectType({
  implements: Node,
  description:
    'An address of the organisation’s own system that is told of events, by the Standard Webhooks.',
})
export class WebhookEndpoint extends Node {
  override id!: Id<'whe'>;
  @Field(() => String, { description: 'Where it is: https only, and on the public internet.' })
  url!: string;
  @Field(() => String, { nullable: true, description: 'What it is for, in the organisation’s words.' })
  note!: string | null;
  @Field(() => [String], { description: 'Which events it hears of.' })
  events!: string[];
  @Field(() => EndpointStateEnum, { description: 'Where it stands.' })
  state!: EndpointState;
  @Field(() => String, {
    nullable: true,
    description:
      '`whsec_…`, which signs its messages: in the answer to the mutation that made it alone, once.',
  })
  secret?: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when deliveries are signed with the former secret as well; null when there is none.',
  })
  previousUntil!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it is left alone after failures in a row; null when it is not.',
  })
  openUntil!: Date | null;
}
