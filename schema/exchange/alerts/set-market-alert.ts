import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import { queryOf } from '../../kernel/query-of.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { readSearch } from '../market/search/read-search.ts';
import { CapacitySearchInput } from '../market/search/search-input.ts';

@InputType({
  description: 'A saved view of the market, and the search in it by which new offers are judged.',
})
export class MarketAlertSetInput extends CommandInput {
  @Field(() => ID, { description: 'A view of the market that the viewer may use.' }) viewId!: string;
  @Field(() => CapacitySearchInput, { description: 'The search, as it is asked of `capacitySearch`.' })
  filter!: CapacitySearchInput;
}
@InputType({ description: 'A saved view that is to call no longer.' })
export class MarketAlertEndInput extends CommandInput {
  @Field(() => ID, { description: 'The view.' }) viewId!: string;
}

/**
 * Has a saved search call its reader. What cannot be searched cannot be waited for: the same faults. Somebody else's view, or one of another list,
 * is as if absent.
 */
export const marketAlertSet = command<MarketAlertSetInput>({
  name: 'marketAlertSet',
  can: 'member',
  async run(tx, input) {
    const { personId, viewId } = await requireView(tx, input.viewId);
    const filter = asked(input.filter);
    refuseAny(await placeProblems(tx, filter));
    const { mark } = await readSearch(queryOf(tx), filter, 'NEWEST');
    await tx.rows(sql`
      insert into app.market_alert (organisation_id, view_id, person_id, filter, mark, process_code, city_code, resource, set_at)
      values (app.organisation(), ${viewId}::uuid, ${personId}::uuid, ${canonicalJson(filter)}::jsonb, ${mark}, ${only(filter.processCodes)},
        ${only(filter.cities)}, ${only(filter.resources)}, app.clock())
      on conflict (organisation_id, view_id, person_id) do update set filter = excluded.filter, mark = excluded.mark,
        process_code = excluded.process_code, city_code = excluded.city_code, resource = excluded.resource, set_at = excluded.set_at, ended_at = null`);
    tx.audit({ type: 'savedView', id: viewId }, { alert: [false, true] });
    return { type: 'viw', id: viewId };
  },
});

/** Ends an alert; one that there is not is ended already. */
export const marketAlertEnd = command<MarketAlertEndInput>({
  name: 'marketAlertEnd',
  can: 'member',
  async run(tx, input) {
    const { viewId } = await requireView(tx, input.viewId);
    await tx.rows(sql`
      update app.market_alert set ended_at = app.clock()
      where organisation_id = app.organisation() and view_id = ${viewId}::uuid and person_id = app.person() and ended_at is null`);
    tx.audit({ type: 'savedView', id: viewId }, { alert: [true, false] });
    return { type: 'viw', id: viewId };
  },
});

async function requireView(tx: Tx, wire: string): Promise<{ personId: string; viewId: string }> {
  const { actor } = tx;
  if (actor.kind !== 'person') throw new Fault('FORBIDDEN', 'Saved views belong to people.');
  const viewId = requireId('viw', wire, 'viewId');
  const found = await tx.row(sql`
    select 1 from app.saved_view where id = ${viewId}::uuid and organisation_id = app.organisation() and list = 'market' and removed_at is null`);
  if (!found) throw notFound(['viewId']);
  return { personId: actor.personId, viewId };
}

/** A search in a place that there is not finds nothing; to wait for it would be in vain. */
async function placeProblems(tx: Tx, { cities, provinces }: CapacitySearchInput): Promise<UserError[]> {
  const known = await tx.row<{ cities: string[] | null; provinces: string[] | null }>(sql`
    select (select array_agg(code) from ref.city where code = any (${cities ?? []}::text[])) as cities,
      (select array_agg(code) from ref.province where code = any (${provinces ?? []}::text[])) as provinces`);
  const strangers = (
    list: 'cities' | 'provinces',
    codes: readonly string[] | null | undefined,
    code: string,
  ) =>
    (codes ?? []).flatMap((one, index) =>
      known?.[list]?.includes(one)
        ? []
        : [
            problem({
              code,
              message: 'No such code.',
              path: ['filter', list, String(index)],
              params: { found: one },
            }),
          ],
    );
  return [
    ...strangers('cities', cities, 'UNKNOWN_CITY'),
    ...strangers('provinces', provinces, 'UNKNOWN_PROVINCE'),
  ];
}

/** Without what was left out, so that equal searches are equal texts. */
function asked(filter: CapacitySearchInput): CapacitySearchInput {
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as CapacitySearchInput;
}

/** The one code that is asked for; any where none or several are. */
function only(codes: readonly string[] | null | undefined): string {
  return codes?.length === 1 ? (codes[0] ?? '*') : '*';
}
