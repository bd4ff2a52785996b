import sql from 'sql-template-tag';
import { checkCity } from '../../identity/index.ts';
import { addDays } from '../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { currencyOf } from '../../kernel/currencies.ts';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, newId, uuidOf } from '../../kernel/id.ts';
import { formatAmount, money } from '../../kernel/money.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { agreedToday } from '../agreed-day.ts';
import { limitOf } from '../awards/approval-limit.ts';
import { proposerTable } from '../frameworks/framework.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { sourceProblems } from '../sources/require-sources.ts';
import { type LockedFramework, lockFramework } from '../sourcing.locks.ts';
import { speakerOf } from '../speaker.ts';
import type { CallOffPlaceInput, CallOffRepeatInput } from './call-off-input.ts';
import { beyond, type ReadCallOffLine, readCallOff } from './read-call-off.ts';

/**
 * Orders against an agreement; it counts at once, and the supplier confirms or declines. Call-offs of one agreement are decided one after the
 * other, so none goes beyond it. Refuses NOT_IN_FORCE, BEYOND_AGREEMENT with what is left, LEAD_TIME with the earliest day, ABOVE_LIMIT for whom
 * it is too much.
 */
export const callOffPlace = command<CallOffPlaceInput>({
  name: 'callOffPlace',
  can: 'rfq:write',
  async run(tx, input) {
    const framework = await lockFramework(tx, input.frameworkId);
    return { type: 'cof', id: await place(tx, framework, input, null) };
  },
});

/** Places the lines of an earlier call-off again, whatever became of it. Refuses as callOffPlace does. */
export const callOffRepeat = command<CallOffRepeatInput>({
  name: 'callOffRepeat',
  can: 'rfq:write',
  async run(tx, { callOffId, wantedOn }) {
    const before = await findOwn(tx, callOffId);
    const framework = await lockFramework(tx, encodeId('fwk', before.frameworkId), 'callOffId');
    const lines = await tx.rows<{ frameworkLineId: string; quantity: string }>(sql`
      select z.framework_line_id, trim_scale(z.quantity)::text as quantity from app.call_off_line z join app.framework_line l on l.id = z.framework_line_id
      where z.call_off_id = ${before.id}::uuid order by l.position`);
    const input = {
      ...before,
      wantedOn,
      lines: lines.map(({ frameworkLineId, quantity }) => ({
        lineId: encodeId('fwl', frameworkLineId),
        quantity,
      })),
    };
    return { type: 'cof', id: await place(tx, framework, input, before.id) };
  },
});

interface Before {
  readonly id: string;
  readonly frameworkId: string;
  readonly deliverToCityCode: string;
  readonly note: string | null;
}

async function findOwn(tx: Tx, wire: string): Promise<Before> {
  const id = uuidOf('cof', wire);
  const found = id
    ? await tx.row<Before>(sql`
        select id, framework_id, deliver_to_city_code, note from app.call_off where id = ${id}::uuid and buyer_id = app.organisation()`)
    : undefined;
  if (!found) throw notFound(['callOffId']);
  return found;
}

async function place(
  tx: Tx,
  framework: LockedFramework,
  input: Omit<CallOffPlaceInput, 'frameworkId'>,
  repeatsId: string | null,
): Promise<string> {
  if (framework.side !== 'BUYER') throw notFound(['frameworkId']);
  requireInForce(tx, framework);
  const problems = [
    ...(input.note ? textProblems(input.note, 2000, ['note']) : []),
    ...(await checkCity(tx, input.deliverToCityCode, ['deliverToCityCode'])),
  ];
  const lines = await readCallOff(tx, framework, input.lines, problems);
  problems.push(...(await sourceProblems(tx, lines, [framework.sellerId], () => ['frameworkId'])));
  problems.push(...dayProblems(tx, input.wantedOn, lines));
  const [netMinor, vatMinor] = [sum(lines, 'netMinor'), sum(lines, 'vatMinor')];
  problems.push(...(await amountProblems(tx, framework, netMinor)));
  refuseAny(problems);
  const id = newId<'cof'>();
  await tx.rows(sql`
    insert into app.call_off (id, number, framework_id, buyer_id, seller_id, state, wanted_on, deliver_to_city_code, note, net_minor, vat_minor, repeats_id, placed_by, placed_at)
    values (${id}::uuid, 'CO-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.call_off_number')::text, 6, '0'), ${framework.id}::uuid,
      ${framework.buyerId}::uuid, ${framework.sellerId}::uuid, 'ASKED', ${input.wantedOn}, ${input.deliverToCityCode}, ${input.note?.trim() || null},
      ${netMinor}, ${vatMinor}, ${repeatsId}::uuid, ${await speakerOf(tx)}, ${tx.now})`);
  await writeLines(tx, id, framework, lines);
  const { buyerId, sellerId } = framework;
  tx.emit('call-off.placed.v1', { subjectId: id, frameworkId: framework.id, buyerId, sellerId });
  tx.audit({ type: 'callOff', id }, { state: [null, 'ASKED'], netMinor: [null, String(netMinor)] });
  return id;
}

/** WRONG_STATE unless it is agreed and not over, NOT_IN_FORCE before its first day. */
function requireInForce(tx: Tx, { state, validFrom }: LockedFramework): void {
  assertTransition({ ...proposerTable, ACTIVE: { CALL_OFF: 'ACTIVE' } }, state, 'CALL_OFF');
  if (validFrom > agreedToday(tx))
    refuse({
      code: 'NOT_IN_FORCE',
      message: 'It is not in force yet.',
      path: ['frameworkId'],
      params: { from: validFrom },
    });
}

const sum = (lines: readonly ReadCallOffLine[], name: 'netMinor' | 'vatMinor') =>
  lines.reduce((all, line) => all + line[name], 0n);

/** LEAD_TIME for a day that is sooner than the slowest line allows, WINDOW_TOO_LONG for one that is more than two years off. */
function dayProblems(tx: Tx, wantedOn: string, lines: readonly ReadCallOffLine[]): UserError[] {
  const today = agreedToday(tx);
  const earliest = addDays(today, Math.max(0, ...lines.map(({ leadDays }) => leadDays)));
  const path = ['wantedOn'];
  if (wantedOn < earliest)
    return [problem({ code: 'LEAD_TIME', message: 'Sooner than agreed.', path, params: { earliest } })];
  return wantedOn > addDays(today, 730)
    ? [problem({ code: 'WINDOW_TOO_LONG', message: 'Two years at most.', path, params: { days: 730 } })]
    : [];
}

async function amountProblems(
  tx: Tx,
  { mostMinor, calledMinor, currency }: LockedFramework,
  netMinor: bigint,
): Promise<UserError[]> {
  const problems: UserError[] = [];
  const said = (minor: bigint) => `${formatAmount(money(minor, currencyOf(currency).code))} ${currency}`;
  if (mostMinor !== null && calledMinor + netMinor > mostMinor)
    problems.push(beyond(said(mostMinor - calledMinor), said(netMinor), ['lines']));
  const limit = await limitOf(tx);
  if (limit !== null && (netMinor > limit || currency !== 'CNY'))
    problems.push(
      problem({
        code: 'ABOVE_LIMIT',
        message: 'More than you may spend alone.',
        path: ['lines'],
        params: { limit: String(limit), found: String(netMinor) },
      }),
    );
  return problems;
}

async function writeLines(
  tx: Tx,
  id: string,
  { id: frameworkId, buyerId, sellerId }: LockedFramework,
  lines: readonly ReadCallOffLine[],
): Promise<void> {
  await tx.rows(sql`
    insert into app.call_off_line (call_off_id, framework_line_id, framework_id, buyer_id, seller_id, quantity, unit_price, net_minor, vat_minor)
    select ${id}::uuid, x."lineId", ${frameworkId}::uuid, ${buyerId}::uuid, ${sellerId}::uuid, x.quantity, x."unitPrice", x."netMinor", x."vatMinor"
    from jsonb_to_recordset(${canonicalJson(lines)}::jsonb) as x ("lineId" uuid, quantity numeric, "unitPrice" numeric, "netMinor" bigint, "vatMinor" bigint)`);
  await drawDown(tx, id, frameworkId, 1);
}

/** Counts a call-off at its agreement and at its lines, or gives it back. */
export async function drawDown(tx: Tx, callOffId: string, frameworkId: string, sign: 1 | -1): Promise<void> {
  await tx.rows(sql`
    update app.framework_line l set called = l.called + ${sign}::int * z.quantity from app.call_off_line z
    where z.call_off_id = ${callOffId}::uuid and l.id = z.framework_line_id`);
  await tx.rows(sql`
    update app.framework f set called_minor = f.called_minor + ${sign}::int * c.net_minor from app.call_off c
    where c.id = ${callOffId}::uuid and f.id = ${frameworkId}::uuid`);
}
