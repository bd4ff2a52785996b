import { type Actor, may } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type Query, runQuery } from '#schema/kernel/run-query.ts';
import {
  documentById,
  findGuestLink,
  guestActor,
  messageById,
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

/**
 * The file behind `/files/rfd_…` (a document of a request) or `/files/rfm_…?n=0` (the first of a message), for those who may see it;
 * nothing for anything else. A bidder's opening of a document is noted before a byte goes out. `?guest=` carries a guest's link.
 */
export async function readShared(context: Context, url: URL): Promise<SharedFile | undefined> {
  const wire = url.pathname.slice('/files/'.length);
  const [documentId, messageId] = [uuidOf('rfd', wire), uuidOf('rfm', wire)];
  if (!documentId && !messageId) return undefined;
  const actor = await readerOf(context, url.searchParams.get('guest'));
  if (actor.kind === 'public' || (actor.kind !== 'guest' && !may(actor, 'member'))) return undefined;
  const { database } = context.services;
  if (messageId) return await runQuery(database, actor, (query) => fileOfMessage(query, messageId, url));
  const found = await runQuery(database, actor, async (query) => {
    const document = documentId ? await documentById(query, documentId) : undefined;
    return document && { document, rfq: await rfqById(query, document.rfqId) };
  });
  if (!found) return undefined;
  const isOwn = actor.kind !== 'guest' && actor.organisationId === found.rfq?.organisationId;
  if (!isOwn)
    await runCommand(
      database,
      actor,
      rfqDocumentOpen,
      { documentId: found.document.id },
      `opened:${crypto.randomUUID()}`,
    );
  return found.document;
}

/** Who asks: the holder of a link that works, else whoever has signed in. */
async function readerOf({ actor, services }: Context, token: string | null): Promise<Actor> {
  const link = token ? await findGuestLink(services.database, token) : undefined;
  return link?.state === 'OPEN' ? guestActor(link, actor.origin) : actor;
}

async function fileOfMessage(query: Query, id: string, url: URL): Promise<SharedFile | undefined> {
  const message = await messageById(query, id);
  const file = message?.attachments[Number(url.searchParams.get('n') ?? 0)];
  return file && { name: file.name, mediaType: file.mediaType, sha256: Buffer.from(file.sha256, 'hex') };
}
