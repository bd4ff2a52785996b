import { fileStore } from '#schema/files/index.ts';
import { completeCreditCode } from '#schema/identity/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { decodeId, encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { organisationChange } from '#schema/organisations/index.ts';
import {
  biddersOfRfq,
  guestQuoteSubmit,
  guestToken,
  linesOfRfq,
  notesOfRfq,
  type QuoteFactsInput,
  type QuoteLineInput,
  quoteSubmit,
  rfqAddendumPost,
  rfqCreate,
  rfqDocumentAdd,
  rfqGuestInvite,
  rfqNdaAccept,
  rfqOpen,
  rfqQuestionAnswer,
  rfqQuestionAsk,
  threadMessagePost,
} from '#schema/sourcing/index.ts';
import { mondayOf } from './demo-plan.ts';
import { act, actorOf, type DemoRun, demoStranger, idOf } from './demo-run.ts';
import { type DemoFirm, firms } from './firms.ts';
import { writePaper } from './write-paper.ts';

const buyer = 'ev-drive';
const guest = { name: '丹阳恒力轴业', email: 'sales@danyang-shafts.example' };
const noteText =
  '完整交付：锻造、车削、滚齿、渗碳、磨削、全检。样件 20 件先行。\nDelivered complete: forged, turned, hobbed, carburised, ground, inspected. Twenty samples first.';
const ndaText =
  '双方对图纸与技术资料保密，仅用于本次报价，未中标时删除。\nDrawings and papers are confidential, serve this quotation alone, and are deleted by whoever is not chosen.';

/**
 * One request for the story: 4,800 output shafts, three bidders, one of them a guest. A load that goes on after its due time leaves out
 * what comes too late.
 */
export async function loadSourcing(run: DemoRun): Promise<void> {
  try {
    await setTaxpayers(run);
    const rfqId = await openRequest(run);
    await talk(run, rfqId);
    await quote(run, rfqId);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** The buyer deducts VAT; one of the shops may charge no more than the small-scale rate. */
async function setTaxpayers(run: DemoRun): Promise<void> {
  for (const [key, taxpayerType] of [
    ['ev-drive', 'GENERAL'],
    ['wuxi-lead', 'GENERAL'],
    ['wuxi-turning', 'SMALL_SCALE'],
  ] as const) {
    const firm = firms.find((one) => one.key === key);
    if (!firm) continue;
    const facts = { name: firm.name, nameEn: firm.nameEn, creditCode: creditCodeOf(firm) };
    await act(
      run,
      actorOf(run, key),
      organisationChange,
      { expectedVersion: 1, ...facts, taxpayerType },
      `taxpayer:${key}`,
    );
  }
}

function creditCodeOf(firm: DemoFirm): string {
  const serial = String(firms.indexOf(firm) + 1).padStart(2, '0');
  return completeCreditCode(`91${firm.city}`, `MADEM0${serial}`);
}

async function openRequest(run: DemoRun): Promise<string> {
  const { plan } = run;
  const asker = actorOf(run, buyer);
  const rfqId = await act(
    run,
    asker,
    rfqCreate,
    {
      title: '输出轴 20CrMnTi，4,800 件',
      note: noteText,
      audience: 'INVITED',
      sealed: false,
      currency: 'CNY',
      dueAt: new Date(`${addDays(mondayOf(plan, 2), 4)}T09:00:00Z`),
      deliverToCityCode: '310000',
      ndaText,
      capitalBps: 450,
      firmIds: ['wuxi-lead', 'wuxi-turning'].map((key) => encodeId('org', actorOf(run, key).organisationId)),
      lines: [
        {
          item: '输出轴 20CrMnTi，2.1 kg',
          partNumber: 'EDS-4800-03',
          processCode: 'machining.turning.cnc',
          quantity: { value: '4800', unit: 'H87' },
          wantedFrom: mondayOf(plan, 7),
          wantedUntil: mondayOf(plan, 10),
          targetPrice: '43',
        },
      ],
    },
    'rfq:shafts',
  );
  run.ids.set('rfq/shafts', rfqId);
  const bytes = writePaper([
    'EDS-4800-03 output shaft',
    '20CrMnTi, case 0.8-1.1 mm, 58-62 HRC',
    'Demo drawing, not for use',
  ]);
  const sha256 = (await run.files.put(bytes)).toString('hex');
  const file = {
    name: 'EDS-4800-03.pdf',
    mediaType: 'application/pdf',
    sizeBytes: bytes.byteLength,
    sha256,
    purpose: 'DOCUMENT' as const,
  };
  const fileId = await act(run, asker, fileStore, file, 'rfq:drawing');
  await act(run, asker, rfqDocumentAdd, { rfqId, fileId, kind: 'DRAWING', revision: 'C' }, 'rfq:document');
  await act(run, asker, rfqGuestInvite, { rfqId, ...guest, locale: 'zh-CN' }, 'rfq:guest');
  await act(run, asker, rfqOpen, { rfqId }, 'rfq:open');
  return rfqId;
}

/** A question with its answer, an addendum, and a word between the two firms. */
async function talk(run: DemoRun, rfqId: string): Promise<void> {
  const asker = actorOf(run, buyer);
  const lead = actorOf(run, 'wuxi-lead');
  await act(run, lead, rfqNdaAccept, { rfqId }, 'rfq:nda');
  await act(
    run,
    lead,
    rfqQuestionAsk,
    { rfqId, text: '渗碳层深 0.8-1.1 mm 是磨前还是磨后？' },
    'rfq:question',
  );
  const uuid = decodeId(rfqId)?.uuid ?? '';
  const [note] = await runQuery(run.database, asker, (query) => notesOfRfq(query, uuid));
  if (note && note.answer === null)
    await act(
      run,
      asker,
      rfqQuestionAnswer,
      { rfqId, questionId: encodeId('rfn', note.id), text: '磨后。磨削余量每边 0.15 mm。' },
      'rfq:answer',
    );
  await act(
    run,
    asker,
    rfqAddendumPost,
    { rfqId, text: '包装改为周转箱，每箱 40 件，箱由我方提供。' },
    'rfq:addendum',
  );
  const bidderId = await bidderOf(run, uuid, lead.organisationId);
  await act(
    run,
    lead,
    threadMessagePost,
    { threadId: bidderId, text: '第 2 周可以先交 20 件样件，模具不用另开。' },
    'rfq:message',
  );
}

async function bidderOf(run: DemoRun, rfqId: string, sellerId: string | null): Promise<string> {
  const bidders = await runQuery(run.database, actorOf(run, buyer), (query) => biddersOfRfq(query, rfqId));
  return encodeId('bid', bidders.find((bidder) => bidder.sellerId === sellerId)?.id ?? '');
}

async function quote(run: DemoRun, rfqId: string): Promise<void> {
  const uuid = decodeId(rfqId)?.uuid ?? '';
  const [line] = await runQuery(run.database, actorOf(run, buyer), (query) => linesOfRfq(query, uuid));
  const lineId = encodeId('rfl', line?.id ?? '');
  const validUntil = new Date(`${mondayOf(run.plan, 5)}T09:00:00Z`);
  const terms = (more: Partial<QuoteFactsInput>, said: Partial<QuoteLineInput>) => ({
    firmness: 'INDICATIVE' as const,
    validUntil,
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 30,
    lines: [{ lineId, unitPrice: '43.32', leadDays: 42, deliverOn: mondayOf(run.plan, 8), ...said }],
    ...more,
  });
  const held = terms(
    { firmness: 'HELD', paymentDays: 60 },
    {
      sample: '1200',
      workCenterId: idOf(run, 'wuxi-lead/CNC-T1'),
      loadPerPiece: { value: '4.5', unit: 'MIN' },
      breakdown: [
        { kind: 'MATERIAL', amount: '10.80' },
        { kind: 'MACHINE', amount: '30.32' },
        { kind: 'PROFIT', amount: '1.60' },
        { kind: 'FREIGHT', amount: '0.60' },
      ],
      tiers: [{ from: '4000', unitPrice: '42.90' }],
    },
  );
  await act(run, actorOf(run, 'wuxi-lead'), quoteSubmit, { rfqId, ...held }, 'quote:lead');
  const small = terms(
    { vatBps: 100, paymentDays: 30, deviations: '渗碳与磨削外协，交货分三批。' },
    { unitPrice: '42.60', setup: '2400', tooling: '6800', leadDays: 49, deliverOn: mondayOf(run.plan, 9) },
  );
  await act(run, actorOf(run, 'wuxi-turning'), quoteSubmit, { rfqId, ...small }, 'quote:turning');
  const bidder = decodeId(await bidderOf(run, uuid, null))?.uuid ?? '';
  const byLink = {
    ...terms(
      { vatIncluded: true, paymentDays: 0 },
      { unitPrice: '47.80', leadDays: 35, deliverOn: mondayOf(run.plan, 7), quantity: '3000' },
    ),
    token: guestToken(run.database.secrets, bidder),
    email: guest.email,
    taxpayerType: 'GENERAL' as const,
  };
  await act(run, demoStranger, guestQuoteSubmit, byLink, 'quote:guest');
}
