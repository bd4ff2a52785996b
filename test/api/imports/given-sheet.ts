import { type Center, givenCheckedFile, givenWorkCenter, type Made, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

/** An API, a planner at it, and one work centre of hers. */
export interface Desk {
  readonly api: TestApi;
  readonly member: Member;
  readonly center: Center;
  /** A sheet that is read and checked. */
  sheet(header: string, ...rows: string[]): Promise<Made>;
  read(made: Made): Promise<Record<string, unknown>>;
}

export const known = 'Work centre,Date or week,Total,Committed';
export const odd = '机台,Date or week,Total,Committed';

const fields = `kind state rows missing availableActions rejectCount createCount columns { index key by }
  job { kind state error { code } } markedFile { name } committedBy { email } undoneAt`;

export async function openDesk(): Promise<Desk> {
  const api = await openTestApi();
  const member = await givenMember(api);
  const center = await givenWorkCenter(api, member.firm);
  return {
    api,
    member,
    center,
    sheet: (header, ...rows) =>
      givenCheckedFile(api, member.firm, new TextEncoder().encode([header, ...rows].join('\n'))),
    read: async ({ wire }) =>
      (
        await member.client.ask(`query ($id: ID!) { node(id: $id) { ... on SheetImport { ${fields} } } }`, {
          id: wire,
        })
      ).node,
  };
}

export const goodRow = ({ code }: Center, week = 1) => `${code},${monday(week)},16,4`;
