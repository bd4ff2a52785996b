import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileRules } from '#schema/files/index.ts';
import {
  type Center,
  givenCapacity,
  givenCheckedFile,
  givenFile,
  givenWorkCenter,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, send } from '../harness/over-http.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let url: string;
let member: Member;
let center: Center;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  member = await givenMember(api);
  center = await givenWorkCenter(api, member.firm);
  await givenCapacity(api, member.firm, center, { weeks: 3, committedPerDay: 3 });
});
afterAll(() => api.close());

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
function upload(
  bytes: string | Uint8Array,
  { name = 'sheet.csv', part = 'file', cookie = member.client.cookie ?? '' } = {},
) {
  const body = new FormData();
  body.append(part, new Blob([bytesOf(bytes)]), name);
  return send(`${url}/files`, { method: 'POST', headers: { cookie }, body });
}
/** Uploads a file and has it checked, as the workers do; the import as the API shows it. */
const check = async (bytes: Uint8Array, name: string, who: Member = member, kind = 'capacity') => {
  const { wire } = await givenCheckedFile(api, who.firm, bytes, { name, kind });
  const { node } = await who.client.ask(
    'query ($id: ID!) { node(id: $id) { ... on SheetImport { state fileName rowCount sameCount changeCount createCount refusal { code } causes { code } } } }',
    { id: wire },
  );
  return node;
};

describe('uploading a file', () => {
  it('answers an id, and keeps the bytes under their own hash', async () => {
    const { status, json } = await upload('Work centre,Date\n');

    expect(status).toBe(201);
    expect(json.fileId).toMatch(/^fil_/);
  });

  it('asks for a session and keeps nothing of a stranger’s', async () => {
    const before = await checksums(api);

    const { status, json } = await upload('a stranger’s bytes', { cookie: '' });

    expect(status).toBe(401);
    expect(json.refusal.code).toBe('UNAUTHENTICATED');
    expect(await checksums(api)).toEqual(before);
  });

  it('refuses a file that is too large', async () => {
    const { status, json } = await upload(new Uint8Array(fileRules.SHEET.bytes + 1));
    const muchLarger = await upload(new Uint8Array(fileRules.SHEET.bytes + 1024 * 1024));

    expect([status, json.refusal.code]).toEqual([422, 'SHEET_FILE_TOO_LARGE']);
    expect([muchLarger.status, muchLarger.json.errors[0].extensions.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('refuses a body without the part', async () => {
    const other = await upload('x', { part: 'document' });
    const noForm = await send(`${url}/files`, {
      method: 'POST',
      headers: { cookie: member.client.cookie ?? '' },
      body: 'x',
    });
    const torn = await send(`${url}/files`, {
      method: 'POST',
      headers: { cookie: member.client.cookie ?? '', 'content-type': 'multipart/form-data; boundary=a' },
      body: '--a\r\nContent-Disp',
    });

    for (const { status, json, text } of [other, noForm, torn]) {
      expect([status, json.refusal.code]).toEqual([400, 'FILE_MISSING']);
      expect(text).not.toMatch(innards);
    }
  });

  it.each([
    '../../etc/passwd',
    '..\\..\\windows\\system.ini',
    '/etc/shadow',
    'C:\\sheet.csv',
    '.',
    'a/../b.csv',
  ])('takes a name with path segments for a name and nothing more: %s', async (name) => {
    const { status, json } = await upload('x', { name });

    expect([201, 422]).toContain(status);
    expect(status === 422 || json.fileId.startsWith('fil_')).toBe(true);
    const folders = readdirSync(path.join(api.dataDir, 'files'));
    expect(folders.filter((folder) => !/^[0-9a-f]{2}$/.test(folder))).toEqual([]);
    expect(existsSync(path.join(api.dataDir, '..', 'b.csv'))).toBe(false);
  });

  it.each([
    ['a bell', 'a\u0007b.csv'],
    ['an escape', '\u001b[31m.csv'],
    ['nothing', ' '],
    ['256 characters', `${'n'.repeat(252)}.csv`],
  ])('refuses a name with %s', async (_what, name) => {
    const { status, json, text } = await upload('x', { name });

    expect([status, json.refusal.code]).toEqual([422, 'FILE_NAME']);
    expect(text).not.toMatch(innards);
  });
});

describe('a sheet that is none', () => {
  const disguised: readonly [string, string | Uint8Array, string][] = [
    ['a program', 'MZ\u0000\u0001', 'sheet.xlsx'],
    ['a page with a script', '<script>alert(1)</script>', 'sheet.csv'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'sheet.csv'],
    ['an archive with a promise of 4 GiB', zipBomb(), 'sheet.xlsx'],
  ];
  it.each(disguised.slice(0, 3))('is refused at the door: %s', async (_what, bytes, name) => {
    const { status, json } = await upload(bytes, { name });

    expect([status, json.refusal.code]).toEqual([422, 'FILE_NOT_A_SHEET']);
  });

  it.each(disguised)(
    'is refused by the check, should it ever have been kept: %s',
    async (_what, bytes, name) => {
      const found = await check(bytesOf(bytes), name);

      expect(found).toMatchObject({ state: 'REFUSED' });
      expect(found.refusal.code).toMatch(/^SHEET_/);
      expect(api.logged).toEqual([]);
    },
  );

  it('does not know another firm’s file', async () => {
    const other = await givenMember(api);
    const file = await givenFile(api, other.firm, bytesOf('secret'));

    expect(await member.client.faultOf('sheetImportStart', { fileId: file.wire })).toBe('NOT_FOUND');
  });
});

describe('a template or an export', () => {
  const download = (path: string, { client } = member) =>
    fetch(`${url}/files/sheets/${path}`, { headers: { cookie: client.cookie ?? '' } });

  it.each([
    ['capacity', 'capacity.xlsx?template&locale=zh-CN', 'a.xlsx'],
    ['capacity', 'capacity.xlsx?template&locale=en', 'a.xlsx'],
    ['capacity', 'capacity.xlsx?locale=en&weeks=4', 'a.xlsx'],
    ['capacity', 'capacity.csv?locale=zh-CN', 'a.csv'],
    ['work-centers', 'work-centers.xlsx?template&locale=en', 'a.xlsx'],
    ['work-centers', 'work-centers.csv?locale=zh-CN', 'a.csv'],
    ['operating', 'operating.xlsx?template&locale=zh-CN', 'a.xlsx'],
    ['operating', 'operating.csv?template&locale=en', 'a.csv'],
  ])('of %s comes back as it went out: %s', async (kind, path, name) => {
    const response = await download(path);
    const bytes = new Uint8Array(await response.arrayBuffer());

    const found = await check(bytes, name, member, kind);

    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[a-z-]+-[\d-]+\.(xlsx|csv)"$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(found).toMatchObject({ state: 'CHECKED', changeCount: 0, createCount: 0, causes: [] });
    expect(found.sameCount).toBe(found.rowCount);
    expect(found.rowCount).toBeGreaterThan(0);
  });

  it('is for those who are signed in, and of kinds that there are', async () => {
    expect((await send(`${url}/files/sheets/capacity.xlsx`)).status).toBe(401);
    expect((await download('nothing.xlsx')).status).toBe(404);
    expect((await download('capacity.exe')).status).toBe(404);
  });

  it('has no other firm’s work centres in it', async () => {
    const other = await givenMember(api);
    const response = await download('capacity.csv?template', other);

    expect(await response.text()).not.toContain(center.code);
  });
});

/** A central directory that says its one entry unpacks to 4 GiB. */
function zipBomb(): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(10, 18);
  local.writeUInt32LE(0xffffffff, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(10, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, name, Buffer.alloc(10)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, central, name, end]);
}
