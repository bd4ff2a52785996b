import { Field, Int, ObjectType } from 'type-graphql';
import { Process } from '#schema/plants/index.ts';

@ObjectType({ description: 'A circle of firms alike: of a process, of its family, or of all trades.' })
export class PeerCircle {
  @Field(() => Process, {
    nullable: true,
    description: 'What most of their work centres do; null for all trades.',
  })
  process!: Process | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Firms, thirty where there are more; null for fewer than five.',
  })
  firms!: number | null;
}

/** Whether a firm is compared with firms alike, and how far its circles are from enough. */
@ObjectType({
  description:
    'Whether the viewer’s firm is compared with firms alike. Whoever agrees is counted among them, and sees where they stand.',
})
export class PeerComparison {
  @Field(() => Boolean, { name: 'agreed', description: 'Whether the firm agrees to be compared.' })
  isAgreed!: boolean;
  @Field(() => Int, { description: 'Of fewer firms nothing is said.' }) firmsMin!: number;
  @Field(() => [PeerCircle], {
    description: 'The widest first. The narrowest with enough firms is taken, once a month has ended.',
  })
  circles!: PeerCircle[];
}
