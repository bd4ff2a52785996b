import express, { type RequestHandler, Router } from 'express';
import { checkFile, type FilePurpose, filePurposes, fileRules, fileStore } from '#schema/files/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Context, Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

export type UploadAnswer =
  | { fileId: string }
  | { refusal: { code: string; message: string; params: { name: string; value: string }[] } };

/** A file as it came in; a sheet unless it says what else it is for. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly purpose?: FilePurpose;
}

const multipartOverheadBytes = 64 * 1024;

/** Keeps an uploaded file for the caller's organisation, if its bytes are what its purpose takes. */
export async function keepUpload(context: Context, file: Upload): Promise<UploadAnswer> {
  const { database } = context.services;
  const purpose = file.purpose ?? 'SHEET';
  try {
    if (!may(context.actor, fileStore.can)) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    const { mediaType, size } = checkFile(purpose, file.bytes);
    const sha256 = (await database.files.put(file.bytes)).toString('hex');
    const input = { name: file.name, mediaType, sizeBytes: file.bytes.byteLength, sha256, purpose, size };
    const { outcome } = await runCommand(
      database,
      context.actor,
      fileStore,
      input,
      `upload:${crypto.randomUUID()}`,
    );
    return { fileId: encodeId('fil', outcome.id) };
  } catch (error) {
    return refusalOf(error);
  } finally {
    await context.end();
  }
}

/** `POST /files?purpose=…` with one part `file`. More bytes than the purpose takes are not read. */
export function uploads(services: Services): Router {
  const router = Router();
  router.post('/files', signedIn(services), bodyOfPurpose(), (async (request, response) => {
    const file = await filePart(request.body, request.get('content-type') ?? '');
    if (!file) return void response.status(400).json(refusal('FILE_MISSING', 'Send one part named file.'));
    const purpose = purposeOf(request.query.purpose) ?? 'SHEET';
    const answer = await keepUpload(await openContext(services, callerOf(request)), { ...file, purpose });
    response.status(statusOf(answer)).json(answer);
  }) satisfies RequestHandler);
  return router;
}

/** Reads the body up to what the purpose allows, counting while it comes in. */
function bodyOfPurpose(): RequestHandler {
  const readers = new Map(
    filePurposes.map((purpose) => [
      purpose,
      express.raw({
        type: 'multipart/form-data',
        limit: fileRules[purpose].bytes + multipartOverheadBytes,
      }),
    ]),
  );
  return (request, response, next) => {
    const purpose = purposeOf(request.query.purpose);
    const read = purpose && readers.get(purpose);
    if (read) return read(request, response, next);
    response.status(400).json(refusal('FILE_PURPOSE', `One of ${filePurposes.join(', ')}.`));
  };
}

function purposeOf(asked: unknown): FilePurpose | undefined {
  return asked === undefined ? 'SHEET' : filePurposes.find((purpose) => purpose === asked);
}

function refusal(code: string, message: string): UploadAnswer {
  return { refusal: { code, message, params: [] } };
}

/** A stranger's bytes are not taken in. */
function signedIn(services: Services): RequestHandler {
  return async (request, response, next) => {
    const context = await openContext(services, callerOf(request));
    const isStranger = context.actor.kind === 'public';
    await context.end();
    if (!isStranger) return next();
    response.status(401).json(refusal('UNAUTHENTICATED', 'Sign in first.'));
  };
}

function statusOf(answer: UploadAnswer): number {
  if ('fileId' in answer) return 201;
  return answer.refusal.code === 'UNAUTHENTICATED' ? 401 : 422;
}

async function filePart(
  body: unknown,
  contentType: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (!Buffer.isBuffer(body)) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  const part = form?.get('file');
  return part instanceof File
    ? { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) }
    : undefined;
}

function refusalOf(error: unknown): UploadAnswer {
  if (error instanceof Refusal) {
    const [first] = error.problems;
    if (first) return { refusal: { code: first.code, message: first.message, params: first.params } };
  }
  if (error instanceof Fault) return refusal(error.code, error.message);
  throw error;
}
