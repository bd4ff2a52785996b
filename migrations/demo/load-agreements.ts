import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  accountActionSet,
  accountNoteAdd,
  approvedSourceAdd,
  callOffConfirm,
  callOffPlace,
  frameworkAccept,
  frameworkPropose,
  linesOfFramework,
  organisationSourceDemandSet,
} from '#schema/sourcing/index.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';

const [buyer, lead] = ['ev-drive', 'wuxi-lead'] as const;

/**
 * The agreement behind the story: shafts for half a year, one call-off confirmed and one that waits; who is approved for the shaft, and what the
 * buyer keeps of its supplier. A load that goes on another day leaves out what comes too late.
 */
export async function loadAgreements(run: DemoRun): Promise<void> {
  try {
    await callOffs(run, await agree(run));
    await keep(run);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function agree(run: DemoRun): Promise<string> {
  const frameworkId = await act(
    run,
    actorOf(run, buyer),
    frameworkPropose,
    {
      firmId: encodeId('org', actorOf(run, lead).organisationId),
      side: 'BUYER',
      title: '输出轴 20CrMnTi 半年框架协议',
      terms: '按周要货，周转箱每箱 40 件。\nCalled off by the week; crates of 40.',
      currency: 'CNY',
      vatIncluded: false,
      vatBps: 1300,
      paymentDays: 60,
      validFrom: addDays(mondayOf(run.plan, 0), -7),
      validUntil: mondayOf(run.plan, 26),
      ladder: [
        { days: 30, bps: 0 },
        { days: 14, bps: 2000 },
        { days: 0, bps: 5000 },
      ],
      lines: [
        {
          item: '输出轴 20CrMnTi，2.1 kg',
          partNumber: 'EDS-4800-03',
          processCode: 'machining.turning.cnc',
          unit: 'H87',
          unitPrice: '43.32',
          tiers: [{ from: '1000', unitPrice: '42.10' }],
          least: '2400',
          most: '9600',
          leadDays: 28,
        },
      ],
    },
    'agreement:shafts',
  );
  await act(run, actorOf(run, lead), frameworkAccept, { frameworkId }, 'agreement:accept');
  return frameworkId;
}

async function callOffs(run: DemoRun, frameworkId: string): Promise<void> {
  const uuid = decodeId(frameworkId)?.uuid ?? '';
  const [line] = await runQuery(run.database, actorOf(run, buyer), (query) => linesOfFramework(query, uuid));
  const place = (quantity: string, week: number) =>
    act(
      run,
      actorOf(run, buyer),
      callOffPlace,
      {
        frameworkId,
        wantedOn: mondayOf(run.plan, week),
        deliverToCityCode: '310000',
        lines: [{ lineId: encodeId('fwl', line?.id ?? ''), quantity }],
      },
      `call-off:${week}`,
    );
  const first = await place('1200', 6);
  await act(run, actorOf(run, lead), callOffConfirm, { callOffId: first }, 'call-off:confirm');
  await place('400', 8);
}

async function keep(run: DemoRun): Promise<void> {
  const actor = actorOf(run, buyer);
  const firmId = encodeId('org', actorOf(run, lead).organisationId);
  const part = { partNumber: 'EDS-4800-03' };
  const source = { ...part, firmId, reason: 'PPAP 3', validFrom: addDays(mondayOf(run.plan, 0), -7) };
  await act(run, actor, approvedSourceAdd, source, 'source:lead');
  const demand = { ...part, demanded: false, reason: '样件阶段 / sample stage' };
  await act(run, actor, organisationSourceDemandSet, demand, 'source:demand');
  const text =
    '磨削是瓶颈，旺季前两周要确认产能。\nGrinding is the bottleneck: confirm hours two weeks ahead.';
  await act(run, actor, accountNoteAdd, { firmId, text }, 'account:note');
  const next = { firmId, text: '谈下半年价格 / prices of the second half', dueOn: mondayOf(run.plan, 3) };
  await act(run, actor, accountActionSet, next, 'account:next');
}
