import { takePostedFile } from '../../../form/posted-file.server.ts';
import { run } from '../../../graphql.server.ts';
import { PhotographAddDocument, PhotographMoveDocument, PhotographRemoveDocument } from './center.gql.ts';
import type { Act } from './center.server.ts';

/** What the forms of the pictures do. */
export const PHOTO_ACTS: Readonly<Record<string, Act>> = {
  photo: async (args, reader, idempotencyKey, form) => {
    const altText = reader.text('altText');
    const equipmentId = reader.optional('equipmentId');
    const posted = { form, reader, context: args.context };
    const fileId = await takePostedFile(posted, { name: 'photo', purpose: 'PHOTO' });
    if (reader.errors.length > 0 || fileId === null) return null;
    const input = { idempotencyKey, workCenterId: args.params.id, fileId, altText, equipmentId };
    return (await run(args, PhotographAddDocument, { input })).data.photographAdd.userErrors;
  },
  'move-photo': async (args, reader, idempotencyKey) => {
    const input = { idempotencyKey, photographId: reader.text('id'), position: reader.count('position') };
    if (reader.errors.length > 0) return null;
    return (await run(args, PhotographMoveDocument, { input })).data.photographMove.userErrors;
  },
  'remove-photo': async (args, reader, idempotencyKey) => {
    const input = { idempotencyKey, photographId: reader.text('id') };
    return (await run(args, PhotographRemoveDocument, { input })).data.photographRemove.userErrors;
  },
};
