import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Firm, firmById } from '#schema/identity/index.ts';
import { organisationOf } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  bidderById,
  biddersOfRfq,
  DocumentRead,
  messagesOfThread,
  openingNumber,
  RfqBidder,
  RfqDocument,
  RfqNote,
  readsOfDocument,
  ThreadMessage,
  unreadInThread,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

@Resolver(() => RfqBidder)
export class RfqBidderResolver {
  @FieldResolver(() => ID, { description: 'The bidder.' })
  id(@Root() bidder: RfqBidder): string {
    return encodeId('bid', bidder.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'The firm; null for a guest.' })
  async firm(@Root() bidder: RfqBidder, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return bidder.sellerId ? await firmById(query, bidder.sellerId) : undefined;
  }
  @FieldResolver(() => [ThreadMessage], { description: 'The thread with it, oldest first, the last 200.' })
  async messages(@Root() bidder: RfqBidder, @Ctx() { query }: Context): Promise<ThreadMessage[]> {
    return await messagesOfThread(query, bidder.id);
  }
  @FieldResolver(() => Int, { description: 'How many messages the viewer has not seen.' })
  async unreadCount(@Root() bidder: RfqBidder, @Ctx() { query }: Context): Promise<number> {
    return await unreadInThread(query, bidder.id);
  }
}

@Resolver(() => RfqNote)
export class RfqNoteResolver {
  @FieldResolver(() => ID, { description: 'The note.' })
  id(@Root() note: RfqNote): string {
    return encodeId('rfn', note.id);
  }
  @FieldResolver(() => Boolean, { description: 'Whether it is a question; else an addendum.' })
  question(@Root() note: RfqNote): boolean {
    return note.kind === 'QUESTION';
  }
  @FieldResolver(() => Boolean, { description: 'Whether the viewer’s firm asked.' })
  async mine(@Root() note: RfqNote, @Ctx() { query }: Context): Promise<boolean> {
    const own = note.bidderId
      ? (await biddersOfRfq(query, note.rfqId)).find(({ id }) => id === note.bidderId)
      : undefined;
    return own !== undefined && own.sellerId === organisationOf(query.actor);
  }
  @FieldResolver(() => RfqBidder, { nullable: true, description: 'Who asked; null to other bidders.' })
  async asker(@Root() note: RfqNote, @Ctx() { query }: Context): Promise<RfqBidder | undefined> {
    return note.bidderId ? await bidderById(query, note.bidderId) : undefined;
  }
}

@Resolver(() => RfqDocument)
export class RfqDocumentResolver {
  @FieldResolver(() => ID, { description: 'The document.' })
  id(@Root() document: RfqDocument): string {
    return encodeId('rfd', document.id);
  }
  @FieldResolver(() => Int, { description: 'How many bytes.' })
  sizeBytes(@Root() document: RfqDocument): number {
    return Number(document.sizeBytes);
  }
  @FieldResolver(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  hash(@Root() document: RfqDocument): string {
    return document.sha256.toString('hex');
  }
  @FieldResolver(() => String, { description: 'Where its bytes are; each opening by a bidder is noted.' })
  path(@Root() document: RfqDocument): string {
    return `/files/${encodeId('rfd', document.id)}`;
  }
  @FieldResolver(() => [DocumentRead], {
    description:
      'Who has opened it, newest first, the last 200: all bidders to the buyer, itself to a bidder.',
  })
  async reads(@Root() document: RfqDocument, @Ctx() { query }: Context): Promise<DocumentRead[]> {
    return await readsOfDocument(query, document.id);
  }
}

@Resolver(() => DocumentRead)
export class DocumentReadResolver {
  @FieldResolver(() => String, { description: 'Number of the opening, as a mark bears it.' })
  number(@Root() read: DocumentRead): string {
    return openingNumber(read.id);
  }
  @FieldResolver(() => Firm, { nullable: true, description: 'Of which firm; null for a guest.' })
  async firm(@Root() read: DocumentRead, @Ctx() { query }: Context): Promise<Firm | undefined> {
    return read.sellerId ? await firmById(query, read.sellerId) : undefined;
  }
}
