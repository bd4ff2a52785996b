import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFile } from '#test/builders/index.ts';
import { givenMember } from '../harness/signed-in.ts';
import { type Desk, openDesk } from './given-sheet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const file = () => givenFile(desk.api, desk.member.firm, new TextEncoder().encode('a,b\n1,2'));

describe('starting an import', () => {
  it('has the file read by a worker', async () => {
    const { wire: fileId } = await file();

    const { sheetImport } = await desk.member.client.act(
      'sheetImportStart',
      { fileId },
      'sheetImport { state kind fileName availableActions job { kind state } file { id } uploadedBy { email } }',
    );

    expect(sheetImport).toEqual({
      state: 'UPLOADED',
      kind: null,
      fileName: 'capacity.csv',
      availableActions: ['CANCEL'],
      job: { kind: 'sheet-check', state: 'QUEUED' },
      file: { id: fileId },
      uploadedBy: { email: desk.member.firm.email },
    });
  });

  it('refuses a kind that there is not, and does not know another firm’s file', async () => {
    const { wire: fileId } = await file();
    const stranger = await givenMember(desk.api);

    expect(await desk.member.client.refusals('sheetImportStart', { fileId, kind: 'invoices' })).toEqual([
      'SHEET_KIND at kind',
    ]);
    expect(await stranger.client.faultOf('sheetImportStart', { fileId })).toBe('NOT_FOUND');
  });
});
