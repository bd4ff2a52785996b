import { type Actor, may } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type Query, runQuery } from '#schema/kernel/run-query.ts';
import {
  bidderById,
  type DocumentMark,
  documentById,
  findGuestLink,
  guestActor,
  type MarkProblem,
  markLine,
  messageById,
  type Opened,
  readerOfRfq,
  rfqById,
  rfqDocumentOpen,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';

/** A file that another firm shares: a document of a request, or one of a message. */
export interface SharedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: Buffer;
}

/** What goes out: the stored file, a copy with a mark, or nothing, and why. */
export type Shared =
  | { readonly kind: 'stored'; readonly file: SharedFile }
  | { readonly kind: 'marked'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'withheld'; readonly name: string; readonly problem: MarkProblem | 'BUSY' };

/** A file that somebody may see, and how it goes out to them. */
interface Found {
  readonly file: SharedFile;
  /** OWN: to the firm whose file it is, or whom it was sent to without an agreement. */
  readonly mark: DocumentMark | 'OWN';
  readonly opening: Awaited<ReturnType<typeof readerOfRfq>>;
  readonly opened: Pick<Opened, 'documentId' | 'messageId' | 'fileName'>;
}

/**
 * The file behind `/files/rfd_…` (a document of a request) or `/files/rfm_…?n=0` (the first of a message), for those who may see it;
 * nothing for anything else. A bidder's opening is noted before a byte goes out, and under an agreement on confidentiality what goes out bears a
 * mark with the number of the opening. `?guest=` carries a guest's link.
 */
export async function readShared(context: Context, url: URL): Promise<Shared | undefined> {
  const wire = url.pathname.slice('/files/'.length);
  const [documentId, messageId] = [uuidOf('rfd', wire), uuidOf('rfm', wire)];
  if (!documentId && !messageId) return undefined;
  const actor = await readerOf(context, url.searchParams.get('guest'));
  if (actor.kind === 'public' || (actor.kind !== 'guest' && !may(actor, 'member'))) return undefined;
  const found = await runQuery(context.services.database, actor, (query) =>
    documentId ? findDocument(query, documentId) : findAttachment(query, messageId ?? '', url),
  );
  return found && (await handOut(context, actor, found));
}

async function handOut({ services }: Context, actor: Actor, found: Found): Promise<Shared | undefined> {
  const { file, mark, opening, opened } = found;
  const { database, marker } = services;
  if (mark === 'OWN') return { kind: 'stored', file };
  if (mark === 'WITHHELD') return { kind: 'withheld', name: file.name, problem: 'KIND' };
  if (!opening) return undefined;
  const note = async (isMarked: boolean) => {
    const { id, facts } = opening;
    const input = { ...opened, openingId: id, isMarked, at: facts.at };
    await runCommand(database, actor, rfqDocumentOpen, input, `opened:${id}`);
  };
  if (mark !== 'MARKED') {
    await note(false);
    return { kind: 'stored', file };
  }
  const bytes = await database.files.get(file.sha256);
  const marked = await marker.mark({ bytes, mediaType: file.mediaType, line: markLine(opening.facts) });
  if (marked.kind !== 'marked')
    return {
      kind: 'withheld',
      name: file.name,
      problem: marked.kind === 'busy' ? 'BUSY' : marked.problem,
    };
  await note(true);
  return { kind: 'marked', name: file.name, bytes: marked.bytes };
}

/** Who asks: the holder of a link that works, else whoever has signed in. */
async function readerOf({ actor, services }: Context, token: string | null): Promise<Actor> {
  const link = token ? await findGuestLink(services.database, token) : undefined;
  return link?.state === 'OPEN' ? guestActor(link, actor.origin) : actor;
}

async function findDocument(query: Query, id: string): Promise<Found | undefined> {
  const document = await documentById(query, id);
  const rfq = document && (await rfqById(query, document.rfqId));
  if (!document || !rfq) return undefined;
  const opening = await readerOfRfq(query, rfq.id);
  return {
    file: document,
    mark: isOf(query.actor, rfq.organisationId) ? 'OWN' : document.mark,
    opening,
    opened: { documentId: id },
  };
}

/** What a buyer sends its bidders under an agreement is marked like a document; what a bidder sends, and what goes with an order, is its writer's own to give. */
async function findAttachment(query: Query, id: string, url: URL): Promise<Found | undefined> {
  const message = await messageById(query, id);
  const attached = message?.attachments[Number(url.searchParams.get('n') ?? 0)];
  if (!message || !attached) return undefined;
  const bidder = message.bidderId ? await bidderById(query, message.bidderId) : undefined;
  const { name, mediaType, sha256 } = attached;
  const isGiven = bidder && message.side === 'BUYER' && !isOf(query.actor, bidder.buyerId);
  const opening = isGiven ? await readerOfRfq(query, bidder.rfqId) : undefined;
  return {
    file: { name, mediaType, sha256: Buffer.from(sha256, 'hex') },
    mark: isGiven && opening?.hasNda !== false ? 'MARKED' : 'OWN',
    opening,
    opened: { messageId: id, fileName: name },
  };
}

function isOf(actor: Actor, organisationId: string): boolean {
  return actor.kind !== 'guest' && actor.kind !== 'public' && actor.organisationId === organisationId;
}
