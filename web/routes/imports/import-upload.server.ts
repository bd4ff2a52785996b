import type { RouterContextProvider } from 'react-router';
import { apiContext } from '../../context.ts';
import type { FieldError } from '../../form/form-reply.ts';

export const LARGEST_BYTES = 10 * 1024 * 1024;

/** Room for the form's other parts and boundaries beside the file. */
const ENVELOPE_BYTES = 64 * 1024;

type Upload = { fileId: string; kind: string | null } | { error: FieldError };

/** Takes the file of a posted form and stores it; refuses by size before reading when the browser says the size. */
export async function storePostedFile(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<Upload> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > LARGEST_BYTES + ENVELOPE_BYTES) return refused('SHEET_FILE_TOO_LARGE', TOO_LARGE_PARAMS);
  const form = await request.formData();
  const file = form.get('file');
  const kind = form.get('kind');
  if (!(file instanceof File) || file.size === 0) return refused('FILE_MISSING');
  if (file.size > LARGEST_BYTES) return refused('SHEET_FILE_TOO_LARGE', TOO_LARGE_PARAMS);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await context.get(apiContext).upload({ name: file.name, bytes });
  if ('fileId' in stored)
    return { fileId: stored.fileId, kind: typeof kind === 'string' && kind !== '' ? kind : null };
  const { code, params, message } = stored.refusal;
  return { error: { field: 'file', code, message: message ?? code, params } };
}

const TOO_LARGE_PARAMS = [{ name: 'limit', value: '10 MB' }];

function refused(code: string, params: FieldError['params'] = []): Upload {
  return { error: { field: 'file', code, message: code, params } };
}
