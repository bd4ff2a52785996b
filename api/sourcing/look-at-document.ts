import { fileById, type StoredFile } from '#schema/files/index.ts';
import { may, organisationOf } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  isMarkable,
  type RfqDocumentAddFacts,
  type RfqDocumentAddInput,
  rfqById,
  rfqDocumentAdd,
} from '#schema/sourcing/index.ts';
import type { Context } from '../context.ts';
import { answered, type Payload } from '../kernel/mutate.ts';

/**
 * Adds a document with what a look at its bytes has found, where it is to bear marks: what could not be opened later is refused now. Refuses
 * MARK_BUSY where too many are looked at.
 */
export async function addLookedAt(
  context: Context,
  input: RfqDocumentAddInput,
  add: (facts: RfqDocumentAddFacts) => Promise<Payload>,
): Promise<Payload> {
  const file = await toBeMarked(context, input);
  if (!file) return await add(input);
  const { database, marker } = context.services;
  const bytes = await database.files.get(file.sha256);
  const looked = await marker.look({ bytes, mediaType: file.mediaType });
  if (looked.kind === 'busy')
    return await answered(context, 'rfq', async () =>
      refuse({ code: 'MARK_BUSY', message: 'Too many files are being opened.', path: ['fileId'] }),
    );
  return await add(looked.kind === 'problem' ? { ...input, markProblem: looked.problem } : input);
}

/** The file, where the request has an agreement and the buyer has not said that it goes out as it is. */
async function toBeMarked(
  { actor, services }: Context,
  { rfqId, fileId, unmarked }: RfqDocumentAddInput,
): Promise<StoredFile | undefined> {
  const [rfq, file] = [uuidOf('rfq', rfqId), uuidOf('fil', fileId)];
  if (unmarked || !rfq || !file || !may(actor, rfqDocumentAdd.can)) return undefined;
  return await runQuery(services.database, actor, async (query) => {
    const [request, stored] = [await rfqById(query, rfq), await fileById(query, file)];
    const isOwn = request?.organisationId === organisationOf(actor);
    const isMeant = isOwn && request?.ndaText && stored && !stored.bytesDeletedAt;
    return isMeant && isMarkable(stored.mediaType) ? stored : undefined;
  });
}
