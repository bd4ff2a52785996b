import { monday } from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import type { TestApi } from '../harness/open-test-api.ts';

export type Audience = 'member' | 'partner' | 'public';

/** One question that somebody can put to the API. */
export interface Question {
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** Whether to go on page by page: its answer has one list with a cursor. */
  readonly walks?: string;
}
/** How a question is put; a leaky way stands in for a careless server. */
// biome-ignore lint/suspicious/noExplicitAny: answers of any document
export type Asked = (client: Client, question: Question) => Promise<any>;

/** One week of one offer with what nobody may know of it, and what each audience may. */
export interface HiddenWeek {
  readonly offer: string;
  readonly center: string;
  readonly week: string;
  readonly open: bigint;
  readonly member: number;
  readonly partner: number;
  readonly public: number;
}

/** All weeks as the database's own rules see them, past every grade; or what all offers have of one week of a work centre. */
export async function hiddenWeeks(
  { admin }: TestApi,
  only: Pick<HiddenWeek, 'center' | 'week'> | undefined = undefined,
): Promise<HiddenWeek[]> {
  const { rows } = await admin.query<HiddenWeek>(
    `
    select o.id as offer, o.work_center_id as center, w.week_start::text as week, x.open,
      market.as_grade(x.band, o.member_grade) as member,
      case when o.partner_grade = 'NOTHING' then market.as_grade(x.band, o.member_grade) else x.band end as partner,
      case when o.public_grade = 'YES_NO' then least(x.band, 1::smallint) else 0 end as public
    from app.capacity_offer o join app.capacity_offer_week w on w.offer_id = o.id
    cross join lateral (select market.open_in_week(o, w, market.today_of(o)) as open, market.band_of(o, w, market.today_of(o)) as band) x
    where o.work_center_id is not null and ($1::uuid is null or (o.work_center_id = $1 and w.week_start = $2::date))
    order by o.id, w.week_start`,
    [only?.center, only?.week],
  );
  return rows;
}

/** Sets what a week has free, spread over its days; put back where the audience would see it. */
export async function moveHidden(
  api: TestApi,
  audience: Audience,
  { center, week }: HiddenWeek,
  free: number,
): Promise<void> {
  const seen = async () => {
    const now = await hiddenWeeks(api, { center, week });
    return now.map((one) => one[audience]).join();
  };
  const { rows } = await api.admin.query<{ day: string; committed: bigint }>(
    'select work_date::text as day, committed from app.work_center_day where work_center_id = $1 and work_date >= $2::date and work_date < $2::date + 7 order by 1',
    [center, week],
  );
  const before = await seen();
  const set = (committed: (index: number, was: bigint) => bigint) =>
    api.admin
      .query(
        `update app.work_center_day d set committed = x.committed, sellable = d.total - x.committed
       from unnest($2::date[], $3::bigint[]) as x (day, committed) where d.work_center_id = $1 and d.work_date = x.day`,
        [
          center,
          rows.map(({ day }) => day),
          rows.map(({ committed: was }, index) => committed(index, BigInt(was)).toString()),
        ],
      )
      .then(() =>
        api.admin.query('select market.project_cells(array[$1::uuid], array[$2::date])', [center, week]),
      );
  let rest = free;
  await set(() => {
    const part = Math.min(16, rest);
    rest -= part;
    return BigInt((16 - part) * 60);
  });
  if ((await seen()) !== before) await set((_, was) => was);
}

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const card = `id number grade blind resource seller { id name } city { code } province { code } process { code } materials { code } measure unit
  from until perWeek { value } minimumLot { value } unitPrice { amount } setupPrice { amount } booking holdMinutes note mine
  fenceDays fences { from until } exposureBps recurrence { weekdays } priceSteps { by changeBps } priceCurve { fromDays band unitPrice { amount } }
  standards { code } weeks { weekStart band }`;

const q = (document: string, variables: Record<string, unknown> = {}): Question => ({ document, variables });

const found = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor distanceKm surelyFree { value unit } node { id weeks { weekStart band } } }
  facets { total { value isExact } resources { resource count { value isExact } } processes { process { code } count { value isExact } }
    provinces { province { code } count { value isExact } } standards { standard { code } count { value isExact } } bands { band count { value isExact } }
    prices { measure currency from { amount } until { amount } count { value isExact } } }`;
const hoursOf = (value: number) => ({ value: String(value), unit: 'HUR' });

/** The search with each of its filters, its amounts about every floor and between them, each order, and each page. */
function searchesOf(): Question[] {
  const search = `query ($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
    capacitySearch(filter: $filter, order: $order, first: $first, after: $after) { ${found} } }`;
  const window = (first: number, last: number) => ({ from: monday(first), until: monday(last) });
  const filters: readonly Record<string, unknown>[] = [
    {},
    { resources: ['CAPACITY'], processCodes: ['machining'], materialCodes: ['steel'], provinces: ['32'] },
    { cities: ['320583'] },
    { verifiedOnly: true },
    { standards: ['ISO-9001'], ...window(2, 4) },
    { near: { city: '320200', km: 300 } },
    ...[8, 20, 39, 40, 80, 160].flatMap((amount) => [
      { amount: hoursOf(amount) },
      { amount: hoursOf(amount), ...window(2, 3) },
      { amountPerWeek: hoursOf(amount), ...window(2, 4) },
    ]),
    ...['150', '219', '220', '250'].map((unitPriceMax) => ({
      measure: 'TIME',
      currency: 'CNY',
      unitPriceMax,
    })),
  ];
  const ordered = { measure: 'TIME', currency: 'CNY', near: { city: '330200' }, amount: hoursOf(20) };
  return [
    ...filters.map((filter) => q(search, { filter, order: 'NEWEST', first: 50 })),
    ...['NEWEST', 'PRICE', 'DISTANCE'].map((order) => ({
      ...q(search, { filter: ordered, order, first: 1 }),
      walks: 'capacitySearch',
    })),
  ];
}

/** Everything that an audience can ask about offers: each list with each of its filters, cards by id, and holds that must be refused. */
export function questionsOf(audience: Audience, cards: readonly string[]): Question[] {
  if (audience === 'public') {
    const list = `query ($processCode: ID, $provinceCode: ID, $openOn: Date, $resource: Resource, $first: Int!) {
      publicOffers(processCode: $processCode, provinceCode: $provinceCode, openOn: $openOn, resource: $resource, first: $first) {
        ${page} edges { cursor node { id resource process { code } province { code } firm { id } weeks { weekStart open } } } } }`;
    return [
      q(list, { first: 50 }),
      q(list, { first: 1 }),
      ...[1, 2, 3, 4].map((n) => q(list, { first: 50, openOn: monday(n) })),
      q(list, { first: 50, processCode: 'machining', provinceCode: '32', resource: 'CAPACITY' }),
      q(
        '{ publicFirms(first: 50) { totalCount edges { node { id name } } } marketStatistics { firms offers } }',
      ),
    ];
  }
  const market = `query ($processCode: ID, $materialCode: ID, $from: Date, $until: Date, $city: String, $first: Int!) {
    market(processCode: $processCode, materialCode: $materialCode, from: $from, until: $until, city: $city, first: $first) {
      ${page} edges { cursor node { ${card} } } } }`;
  const hold =
    'mutation ($input: ReservationHoldInput!) { reservationHold(input: $input) { reservation { id } userErrors { __typename code message path params { name value } ... on CapacityExceededProblem { band weekStart requested { value } available { value } } } } }';
  const refused = cards.flatMap((offerId) =>
    [1, 2, 4, 9].flatMap((n) =>
      [1, 41, 10_000].map((value) =>
        q(hold, {
          input: {
            idempotencyKey: `probe-${crypto.randomUUID()}`,
            offerId,
            weeks: [{ weekStart: monday(n), quantity: { value: String(value), unit: 'HUR' } }],
          },
        }),
      ),
    ),
  );
  const partner = `query ($processCode: ID, $from: Date) { partnerOffers(processCode: $processCode, from: $from, first: 50) {
    ${page} edges { cursor node { grade seller { id } weeks { weekStart band } offer { ${card} } } } } }`;
  return [
    q(market, { first: 50 }),
    q(market, { first: 1 }),
    q(market, { first: 50, processCode: 'machining.milling', materialCode: 'steel', city: '320200' }),
    q(market, { first: 50, from: monday(2), until: monday(3) }),
    q(partner, {}),
    q(partner, { processCode: 'machining', from: monday(2) }),
    ...cards.map((id) =>
      q(`query ($id: ID!) { node(id: $id) { __typename ... on OfferCard { ${card} } } }`, { id }),
    ),
    ...searchesOf(),
    ...refused,
  ];
}
