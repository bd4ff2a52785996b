import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '#schema/kernel/id.ts';
import { Node } from '#schema/kernel/node.ts';

/** A picture of a work centre, or of one of its machines. */
@ObjectType({ implements: Node, description: 'A picture of a work centre or of one of its machines.' })
export class Photograph extends Node {
  override id!: Id<'pho'>;
  workCenterId!: string;
  equipmentId!: string | null;
  fileId!: string;
  @Field(() => String, { description: 'What it shows, in words, for those who cannot see it.' })
  altText!: string;
  @Field(() => Int, { description: 'Its place among the pictures of its work centre, from 1.' })
  position!: number;
}
