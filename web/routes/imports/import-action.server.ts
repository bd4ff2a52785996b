import type { FieldError } from '../../form/form-reply.ts';
import type { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run } from '../../graphql.server.ts';
import type { Route } from './+types/import.ts';
import {
  ImportCancelDocument,
  ImportCommitDocument,
  ImportMatchDocument,
  ImportUndoDocument,
} from './imports.gql.ts';

/** Does what a form of the screen asks for; answers why not. */
export async function actOn(args: Route.ActionArgs, reader: FormReader): Promise<FieldError[]> {
  const input = { idempotencyKey: reader.text('idempotencyKey'), importId: args.params.id };
  const intent = reader.choice('intent', ['match', 'commit', 'good', 'cancel', 'undo']);
  switch (intent) {
    case 'match':
      return await match(args, reader, input);
    case 'commit':
    case 'good': {
      const rows = intent === 'good' ? ('GOOD' as const) : ('ALL' as const);
      const { data } = await run(args, ImportCommitDocument, { input: { ...input, rows } });
      return toFieldErrors(data.sheetImportCommit.userErrors, () => '');
    }
    case 'cancel': {
      const { data } = await run(args, ImportCancelDocument, { input });
      return toFieldErrors(data.sheetImportCancel.userErrors, () => '');
    }
    case 'undo': {
      const { data } = await run(args, ImportUndoDocument, { input });
      return toFieldErrors(data.sheetImportUndo.userErrors, () => '');
    }
    default:
      return reader.errors;
  }
}

async function match(
  args: Route.ActionArgs,
  reader: FormReader,
  input: { idempotencyKey: string; importId: string },
): Promise<FieldError[]> {
  const columns = reader.namesFrom('column:').map((name) => ({
    index: Number(name.slice('column:'.length)),
    key: reader.optional(name),
  }));
  const saveAs = reader.optional('saveAs');
  const { data } = await run(args, ImportMatchDocument, { input: { ...input, columns, saveAs } });
  return toFieldErrors(data.sheetImportMatch.userErrors, (path) => (path === 'saveAs' ? 'saveAs' : ''));
}
