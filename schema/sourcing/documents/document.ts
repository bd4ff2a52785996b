import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';
import type { Id } from '../../kernel/id.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { type DocumentMark, DocumentMarkEnum } from './document-mark.ts';

export const documentKinds = ['DRAWING', 'MODEL', 'SPECIFICATION', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const DocumentKindEnum = namesOf(documentKinds);
registerEnumType(DocumentKindEnum, { name: 'DocumentKind', description: 'What a document of a request is.' });

/** A document of a request at one revision. */
@ObjectType({
  description:
    'A document of a request at one revision. Its bytes are at `path`; every opening by a bidder is noted.',
})
export class RfqDocument {
  @Field(() => ID, { description: 'The document.' }) id!: Id<'rfd'>;
  rfqId!: string;
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) kind!: DocumentKind;
  @Field(() => String, { description: 'As its uploader named it.' }) name!: string;
  @Field(() => String, { description: 'Its revision, in the buyer’s words.' }) revision!: string;
  @Field(() => String, { description: 'What its bytes are.' }) mediaType!: string;
  sizeBytes!: bigint;
  sha256!: Buffer;
  @Field(() => DateTimeScalar, { description: 'When it was added.' }) addedAt!: Date;
  @Field(() => DocumentMarkEnum, { description: 'How it goes out to bidders.' }) mark!: DocumentMark;
}

/** That a bidder has opened a document, or a file of a message. */
@ObjectType({ description: 'That a bidder has opened a document or a file of a message: who, and when.' })
export class DocumentRead {
  id!: string;
  documentId!: string | null;
  messageId!: string | null;
  bidderId!: string;
  sellerId!: string | null;
  @Field(() => String, { description: 'Who, by name: a person of the bidder’s, or a guest.' })
  reader!: string;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
  @Field(() => Boolean, {
    name: 'marked',
    description: 'Whether what went out bore a mark with the number of this opening.',
  })
  isMarked!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Which file of a message it was, by name; null for a document.',
  })
  fileName!: string | null;
}
