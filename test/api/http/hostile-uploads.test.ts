import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { rfqDocumentAdd } from '#schema/sourcing/index.ts';
import { act, givenFile, givenRfq } from '#test/builders/index.ts';
import { tryUploads } from '#test/faults/uploads/try-uploads.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { pdfBytes } from './file.fixture.ts';

let api: TestApi;
let url: string;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  member = await givenMember(api);
});
afterAll(() => api.close());

describe('files that are hostile or broken', () => {
  // `npm run faults:uploads` sends a thousand.
  it('are refused with a code, or come back as they were and run nowhere', async () => {
    const tally = await tryUploads({ url, cookie: member.client.cookie ?? '' }, 5, 56);

    const outcomes = Object.values(tally.table).flatMap((row) => Object.values(row));
    expect(outcomes.reduce((sum, count) => sum + count, 0)).toBe(56);
    expect(Object.keys(tally.table)).toHaveLength(14);
  }, 60_000);
});

describe('who has opened a document', () => {
  it('is noted with person and time each time, also of many at once', async () => {
    const bidders = [await givenMember(api), await givenMember(api)];
    const rfq = await givenRfq(
      api,
      member.firm,
      bidders.map(({ firm }) => firm),
    );
    const file = await givenFile(api, member.firm, pdfBytes, 'shaft.pdf');
    const facts = { rfqId: rfq.wire, fileId: file.wire, kind: 'DRAWING', revision: 'A' } as const;
    await act(api, member.firm.actor, rfqDocumentAdd, facts);
    const { rows } = await api.admin.query<{ id: string }>(
      'select id from app.rfq_document where rfq_id = $1',
      [rfq.id],
    );
    const path = `${url}/files/${encodeId('rfd', rows[0]?.id ?? '')}`;
    const began = new Date();
    const openings = Array.from({ length: 24 }, (_, at) => {
      const cookie = bidders[at % 2]?.client.cookie ?? '';
      // What a browser has already is an opening too.
      const known = at % 3 === 0 ? { 'if-none-match': `"${file.id}"` } : {};
      return fetch(path, { headers: { cookie, ...known } });
    });
    const statuses = (await Promise.all(openings)).map(({ status }) => status);
    const reads = await api.admin.query<{ personId: string; at: Date }>(
      'select person_id as "personId", at from app.rfq_document_read where document_id = $1',
      [rows[0]?.id],
    );

    expect(statuses).toEqual(Array.from({ length: 24 }, () => 200));
    const byPerson = bidders.map(({ firm }) =>
      reads.rows.filter(({ personId }) => personId === firm.actor.personId),
    );
    expect(byPerson.map(({ length }) => length)).toEqual([12, 12]);
    expect(reads.rows.every(({ at }) => at.getTime() >= began.getTime() - 1_000)).toBe(true);
  });
});
