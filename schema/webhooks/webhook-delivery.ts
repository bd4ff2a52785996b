import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import type { Id } from '../kernel/id.ts';
import { Node } from '../kernel/node.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';

const deliveryStates = ['PENDING', 'DELIVERED', 'DEAD', 'DROPPED'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export const DeliveryStateEnum = namesOf(deliveryStates);
registerEnumType(DeliveryStateEnum, {
  name: 'WebhookDeliveryState',
  description:
    'PENDING is to be tried; DELIVERED was answered with 2xx; DEAD was given up after three days or refused for good; DROPPED was not sent because its endpoint was removed or is gone.',
});

/** One message to one endpoint. */
@ObjectType({ implements: Node, description: 'One message to one endpoint, and what became of it.' })
export class WebhookDelivery extends Node {
  override id!: Id<'whd'>;
  @Field(() => String, { description: 'Which event it tells.' })
  event!: string;
  @Field(() => String, { description: 'The message as it is signed and sent: JSON, ids only.' })
  body!: string;
  @Field(() => DeliveryStateEnum, { description: 'Where it stands.' })
  state!: DeliveryState;
  @Field(() => Int, { description: 'How often it was tried.' })
  tries!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null when it is not.' })
  nextTryAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last try; null when none came.' })
  lastStatus!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the last try failed, as a stable code; null when it did not.',
  })
  lastReason!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was tried last.' })
  lastTriedAt!: Date | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  endpointId!: Id<'whe'>;
}
