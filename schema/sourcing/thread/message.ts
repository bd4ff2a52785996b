import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { type QuoteSide, QuoteSideEnum } from '../quotes/quote.ts';

/** A file of a message, copied when it was sent. */
@ObjectType({ description: 'A file of a message.' })
export class MessageFile {
  @Field(() => String, { description: 'As its uploader named it.' }) name!: string;
  @Field(() => String, { description: 'What its bytes are.' }) mediaType!: string;
  @Field(() => Int, { description: 'How many bytes.' }) sizeBytes!: number;
  sha256!: string;
}

/** One message between the buyer and one bidder. */
@ObjectType({ description: 'One message between the buyer and one bidder. Nobody else reads it.' })
export class RfqMessage {
  @Field(() => ID, { description: 'The message.' }) id!: Id<'rfm'>;
  bidderId!: string;
  @Field(() => QuoteSideEnum, { description: 'Which side wrote it.' }) side!: QuoteSide;
  @Field(() => String, { description: 'Who wrote it.' }) personName!: string;
  @Field(() => String, { description: 'What it says.' }) text!: string;
  @Field(() => [MessageFile], { description: 'Its files.' }) attachments!: MessageFile[];
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) postedAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer has not seen it yet.' }) unread!: boolean;
}
