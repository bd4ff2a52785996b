import {
  itemCreate,
  itemRevisionPut,
  itemRevisionRelease,
  type RoutingStepInput,
} from '#schema/catalog/index.ts';
import { capacityOfferPublish, partnerAdd } from '#schema/exchange/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { certificateAdd } from '#schema/plants/index.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun, idOf } from './demo-run.ts';
import { type FrameOffer, frameOffers } from './frame-offers.ts';
import { unitOfCenter } from './load-plant.ts';
import { type DemoWorkCenter, workCenterOf } from './work-centers.ts';

const buyer = 'ev-drive';
const weeksOnSale = 24;

/** The order of shafts, ready to be asked for: what shops keep for its buyer by frame agreements, the item, and its released routing. */
export async function loadFrames(run: DemoRun): Promise<void> {
  const sellers = new Set(frameOffers.map(({ center }) => workCenterOf(center).firm));
  for (const seller of sellers) {
    const firmId = encodeId('org', actorOf(run, buyer).organisationId);
    await act(run, actorOf(run, seller), partnerAdd, { firmId }, `partner:${seller}`);
  }
  for (const offer of frameOffers) await publish(run, offer);
  await writeShaft(run);
}

async function publish(run: DemoRun, offer: FrameOffer): Promise<void> {
  const center = workCenterOf(offer.center);
  const unit = unitOfCenter(center);
  const from = mondayOf(run.plan, 1);
  const certificateIds = offer.standards === '-' ? [] : [await certify(run, center, offer.standards)];
  await act(
    run,
    actorOf(run, center.firm),
    capacityOfferPublish,
    {
      workCenterId: idOf(run, offer.center),
      from,
      until: addDays(from, weeksOnSale * 7),
      perWeek: { value: offer.perWeek, unit },
      minimumLot: { value: offer.lot, unit },
      unitPrice: { amount: offer.price, currency: 'CNY' },
      setupPrice: { amount: '0', currency: 'CNY' },
      booking: 'INSTANT',
      holdMinutes: 24 * 60,
      note: '框架协议产能，仅对合作伙伴可见。',
      memberGrade: 'NOTHING',
      partnerGrade: 'EXACT',
      publicGrade: 'NOTHING',
      certificateIds,
    },
    `offer:${offer.key}`,
  );
}

async function certify(run: DemoRun, { firm }: DemoWorkCenter, standardCode: string): Promise<string> {
  const from = mondayOf(run.plan, 0);
  const facts = {
    siteId: idOf(run, `site/${firm}`),
    standardCode,
    number: `T178-${firm.toUpperCase()}`,
    issuer: '中国质量认证中心',
    validFrom: addDays(from, -365),
    validUntil: addDays(from, 730),
  };
  return await act(run, actorOf(run, firm), certificateAdd, facts, `certificate:${firm}:${standardCode}`);
}

/** The steps of one shaft: code, what is done, process, load, and who may do it. */
const steps: readonly RoutingStepInput[] = [
  shaftStep('10', '模锻', 'forming.closed-die-forging', ['2.7', 'KGM'], '20'),
  shaftStep('20', '精车', 'machining.turning.cnc', ['4.5', 'MIN'], '30'),
  shaftStep('30', '滚齿', 'machining.gear-cutting.hobbing', ['6', 'MIN'], '40'),
  shaftStep('40', '渗碳淬火', 'heat-treatment.carburising', ['2.1', 'KGM'], '50'),
  {
    ...shaftStep('50', '外圆磨', 'machining.grinding.cylindrical', ['7.2', 'MIN'], '60'),
    standards: ['IATF-16949'],
  },
  shaftStep('60', '全检', 'inspection.visual', ['1', 'H87']),
];

function shaftStep(
  code: string,
  name: string,
  processCode: string,
  [value, unit]: readonly [string, RoutingStepInput['loadPerPiece']['unit']],
  next?: string,
): RoutingStepInput {
  return { code, name, processCode, loadPerPiece: { value, unit }, successors: next ? [{ code: next }] : [] };
}

async function writeShaft(run: DemoRun): Promise<void> {
  const asker = actorOf(run, buyer);
  const item = { number: 'EDS-4800-03', name: '输出轴 20CrMnTi', materialCode: 'steel.alloy.20crmnti' };
  const itemId = await act(run, asker, itemCreate, item, 'item:shaft');
  const written = { itemId, revision: 'C', steps: [...steps] };
  const revisionId = await act(run, asker, itemRevisionPut, written, 'revision:shaft');
  await act(run, asker, itemRevisionRelease, { revisionId }, 'revision:shaft:release');
  run.ids.set('item/shaft', itemId);
  run.ids.set('revision/shaft', revisionId);
}
