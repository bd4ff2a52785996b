import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { QuantityType } from '../../kernel/values.ts';
import { type QuoteSide, QuoteSideEnum } from '../quotes/quote.ts';
import type { PhraseValues } from './phrase-input.ts';
import { type PhraseCode, ThreadPhraseEnum } from './phrases.ts';

/** A file of a message, copied when it was sent. */
@ObjectType({ description: 'A file of a message.' })
export class MessageFile {
  @Field(() => String, { description: 'As its uploader named it.' }) name!: string;
  @Field(() => String, { description: 'What its bytes are.' }) mediaType!: string;
  @Field(() => Int, { description: 'How many bytes.' }) sizeBytes!: number;
  sha256!: string;
}

/** The fixed phrase of a message: its code and what stands in its blanks. */
@ObjectType({ description: 'The fixed phrase of a message.' })
export class MessagePhrase {
  @Field(() => ThreadPhraseEnum, { description: 'Which.' }) code!: PhraseCode;
  @Field(() => DateScalar, { nullable: true, description: 'The day that it names.' }) date!: string | null;
  @Field(() => QuantityType, { nullable: true, description: 'How many.' }) quantity!:
    | PhraseValues['quantity']
    | null;
  @Field(() => String, { nullable: true, description: 'The revision of a document.' }) revision!:
    | string
    | null;
}

/** One message between the two firms of a matter. */
@ObjectType({ description: 'One message between the two firms of a matter. Nobody else reads it.' })
export class ThreadMessage {
  @Field(() => ID, { description: 'The message.' }) id!: Id<'rfm'>;
  /** The request and the bidder, where it is a bidder's thread. */
  rfqId!: string | null;
  bidderId!: string | null;
  @Field(() => QuoteSideEnum, { description: 'Which side wrote it.' }) side!: QuoteSide;
  @Field(() => String, { description: 'Who wrote it.' }) personName!: string;
  @Field(() => String, {
    description: 'What they wrote in their own words; empty where the phrase says it all.',
  })
  text!: string;
  /** People of the writer's own whom it names. */
  named!: readonly string[];
  phraseCode!: PhraseCode | null;
  phraseValues!: PhraseValues | null;
  @Field(() => [MessageFile], { description: 'Its files.' }) attachments!: MessageFile[];
  @Field(() => Boolean, { description: 'Whether it came by the link of a mail, without a sign-in.' })
  byMailLink!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) postedAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer has not seen it yet.' }) unread!: boolean;
}
