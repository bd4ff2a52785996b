import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, send } from '../harness/over-http.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';
import { archiveEnd, jpegOf, pdfBytes, pngOf, stepBytes, webpOf } from './file.fixture.ts';

let api: TestApi;
let url: string;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  member = await givenMember(api);
});
afterAll(() => api.close());

type Bytes = Uint8Array | string;

function upload(purpose: string, bytes: Bytes, name = 'file') {
  const body = new FormData();
  body.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  const headers = { cookie: member.client.cookie ?? '' };
  return send(`${url}/files?purpose=${purpose}`, { method: 'POST', headers, body });
}

async function stored(purpose: string, bytes: Bytes, name?: string): Promise<string> {
  const { status, json } = await upload(purpose, bytes, name);
  expect(status, JSON.stringify(json)).toBe(201);
  return json.fileId;
}

const get = (id: string, query = '', headers: Record<string, string> = {}) =>
  fetch(`${url}/files/${id}${query}`, { headers: { cookie: member.client.cookie ?? '', ...headers } });

const facts = async (id: string) =>
  (
    await member.client.ask(
      `query ($id: ID!) { node(id: $id) { ... on StoredFile {
        name mediaType sizeBytes purpose isImage width height path uploadedAt sha256 textHead
        uploadedBy { id } stepHeader { name authors schemas } } } }`,
      { id },
    )
  ).node;

describe('what is taken', () => {
  it.each([
    ['DOCUMENT', pdfBytes, 'application/pdf', null],
    ['DOCUMENT', stepBytes, 'model/step', null],
    ['PHOTO', pngOf(4, 3), 'image/png', [4, 3]],
    ['PHOTO', jpegOf(640, 480), 'image/jpeg', [640, 480]],
    ['DOCUMENT', webpOf(32, 16), 'image/webp', [32, 16]],
    ['SHEET', '设备,日期\n', 'text/csv', null],
  ] as const)(
    'as a %s is known by its bytes, not by its name (%#)',
    async (purpose, bytes, mediaType, size) => {
      const file = await facts(await stored(purpose, bytes, 'misnamed.bin'));

      expect(file).toMatchObject({ mediaType, purpose, name: 'misnamed.bin', isImage: size !== null });
      expect(file.width === null ? null : [file.width, file.height]).toEqual(size);
      expect(file.uploadedBy.id).toBe(encodeId('per', member.firm.actor.personId));
    },
  );

  it('of a STEP file is what its header says, of a sheet its first lines', async () => {
    expect((await facts(await stored('DOCUMENT', stepBytes))).stepHeader).toEqual({
      name: '支架.stp',
      authors: ['Li Wei'],
      schemas: ['AP242_MANAGED_MODEL_BASED_3D_ENGINEERING_MIM_LF'],
    });
    expect((await facts(await stored('SHEET', '设备,日期\nL3,2026-12-01'))).textHead).toEqual([
      '设备,日期',
      'L3,2026-12-01',
    ]);
  });
});

describe('what is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const commented = Buffer.concat([
    jpegOf().subarray(0, 2),
    Buffer.from('\xff\xfe\0\x22<html><script>alert(1)</script>', 'latin1'),
    jpegOf().subarray(2),
  ]);

  it.each([
    ['a drawing that can hold scripts, named as a picture', 'PHOTO', svg, 'FILE_NOT_A_PHOTO'],
    ['a page named as a PDF', 'DOCUMENT', '<!doctype html><script>alert(1)</script>', 'FILE_NOT_A_DOCUMENT'],
    ['a page named as a sheet', 'SHEET', '\ufeff  <html>', 'FILE_NOT_A_SHEET'],
    ['a PDF as a photo', 'PHOTO', pdfBytes, 'FILE_NOT_A_PHOTO'],
    ['a picture as a sheet', 'SHEET', pngOf(), 'FILE_NOT_A_SHEET'],
    ['a program', 'DOCUMENT', 'MZ\u0000\u0001', 'FILE_NOT_A_DOCUMENT'],
    ['nothing at all', 'DOCUMENT', '', 'FILE_NOT_A_DOCUMENT'],
    [
      'a PDF that is an archive too',
      'DOCUMENT',
      Buffer.concat([pdfBytes, archiveEnd]),
      'FILE_NOT_A_DOCUMENT',
    ],
    ['a picture that is an archive too', 'PHOTO', Buffer.concat([jpegOf(), archiveEnd]), 'FILE_NOT_A_PHOTO'],
    ['a picture that is a page too', 'PHOTO', commented, 'FILE_NOT_A_PHOTO'],
    [
      'a picture with something behind its end',
      'PHOTO',
      Buffer.concat([pngOf(), Buffer.from('MZ')]),
      'FILE_NOT_A_PHOTO',
    ],
    ['a PDF without its end', 'DOCUMENT', pdfBytes.subarray(0, 40), 'FILE_NOT_A_DOCUMENT'],
    [
      'a picture that would unpack to gigabytes',
      'PHOTO',
      pngOf(1, 1, { width: 60_000, height: 60_000 }),
      'FILE_IMAGE_TOO_LARGE',
    ],
    ['a picture of no size', 'PHOTO', pngOf(1, 1, { width: 0, height: 4 }), 'FILE_BROKEN_IMAGE'],
    [
      'a picture that does not say its size',
      'PHOTO',
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      'FILE_BROKEN_IMAGE',
    ],
  ])('is %s', async (_what, purpose, bytes, code) => {
    const before = await checksums(api);

    const { status, json, text } = await upload(purpose, bytes, 'photo.jpg');

    expect([status, json.refusal?.code]).toEqual([422, code]);
    expect(text).not.toMatch(innards);
    expect(await checksums(api)).toEqual(before);
  });

  it('is more than the purpose takes, and much more is not read', async () => {
    const large = await upload('PHOTO', Buffer.alloc(8 * 1024 * 1024 + 1, 0xff));
    const much = await upload('PHOTO', Buffer.alloc(9 * 1024 * 1024, 0xff));

    expect([large.status, large.json.refusal.code]).toEqual([422, 'FILE_TOO_LARGE']);
    expect([much.status, much.json.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  });

  it.each(['a\u0007b.png', 'photo\u202egnp.exe', ' '])('is a name that hides something: %j', async (name) => {
    expect((await upload('PHOTO', pngOf(), name)).json.refusal.code).toBe('FILE_NAME');
  });

  it('is a purpose that there is not', async () => {
    const { status, json } = await upload('SECRET', pngOf());

    expect([status, json.refusal.code]).toEqual([400, 'FILE_PURPOSE']);
  });
});

describe('what comes back', () => {
  it('is the same bytes, to be kept and not to be opened, and can do nothing in a browser', async () => {
    const id = await stored('DOCUMENT', stepBytes, '支架 "B".stp');

    const answer = await get(id);

    expect(Buffer.from(await answer.arrayBuffer()).equals(stepBytes)).toBe(true);
    expect(answer.headers.get('content-type')).toBe('model/step');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="__ _B_.stp"; filename*=UTF-8''%E6%94%AF%E6%9E%B6%20%22B%22.stp`,
    );
    expect(answer.headers.get('content-security-policy')).toBe(
      `sandbox; default-src 'none'; frame-ancestors 'self'`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['PHOTO', pngOf(), 'inline'],
    ['DOCUMENT', pdfBytes, 'inline'],
    ['DOCUMENT', stepBytes, 'attachment'],
    ['SHEET', 'a,b\n', 'attachment'],
  ] as const)(
    'is shown in place only where it is a picture or a PDF: %s (%#)',
    async (purpose, bytes, how) => {
      const answer = await get(await stored(purpose, bytes), '?inline');

      expect(answer.headers.get('content-disposition')?.split(';')[0]).toBe(how);
    },
  );

  it('is named as its content is: a PDF that calls itself a page is saved as a PDF', async () => {
    const answer = await get(await stored('DOCUMENT', pdfBytes, 'invoice.html'));

    expect(answer.headers.get('content-disposition')).toContain('invoice.html.pdf');
  });

  it('is not sent again to whoever has it', async () => {
    const id = await stored('PHOTO', pngOf());
    const etag = (await get(id)).headers.get('etag') ?? '';

    expect((await get(id, '', { 'if-none-match': etag })).status).toBe(304);
    expect((await get(id, '', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is nothing for another firm, and looks like what does not exist', async () => {
    const id = await stored('PHOTO', pngOf());
    const other = await givenMember(api);
    const asOther = (wire: string) =>
      send(`${url}/files/${wire}`, { headers: { cookie: other.client.cookie ?? '' } });
    const { status, text } = await asOther(id);
    const absent = await asOther(`${id.slice(0, -2)}00`);

    expect([status, text]).toEqual([404, 'Not found']);
    expect([absent.status, absent.text]).toEqual([status, text]);
    expect((await send(`${url}/files/${id}`)).status).toBe(401);
  });

  it.each(['fil_', 'job_00000000000000000000000000', '..%2f..%2fetc%2fpasswd', "fil_' or 1=1", '%00'])(
    'is nothing for an id that is none: %s',
    async (id) => {
      const answer = await get(id);

      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(innards);
    },
  );
});
