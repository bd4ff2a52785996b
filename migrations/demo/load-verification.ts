import { fileStore } from '#schema/files/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  licenceAdd,
  verificationApply,
  verificationClaim,
  verificationConfirm,
  verificationPropose,
} from '#schema/organisations/index.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';
import { type DemoFirm, firms } from './firms.ts';
import { licences } from './licences.ts';
import type { DemoOperator } from './load-operator.ts';
import { writePaper } from './write-paper.ts';

/** Waits for the first pair of eyes: its name is nearly that of the lead machinist. */
const lookalike = 'wuxi-lookalike';
/** Waits for the second pair. */
const halfWay = 'zhenjiang-grinding';

/** Every firm of the story brings its business licence; two are still in the operator's queue, and the last one has yet to apply. */
export async function loadVerification(run: DemoRun, operator: DemoOperator): Promise<void> {
  for (const firm of firms.filter(({ key }) => run.actors.has(key))) await verify(run, operator, firm);
  for (const licence of licences) await addLicence(run, licence);
}

async function verify(run: DemoRun, { first, second }: DemoOperator, firm: DemoFirm): Promise<void> {
  const actor = actorOf(run, firm.key);
  const documentId = await storePaper(run, actor, firm, 'Business licence');
  await act(run, actor, verificationApply, { documentId }, `verify:${firm.key}`);
  const caseId = encodeId('ver', actor.organisationId);
  if (firm.key === lookalike) return;
  if (firm.key === halfWay) await act(run, first, verificationClaim, { caseId }, `claim:${firm.key}`);
  await act(run, first, verificationPropose, { caseId, action: 'APPROVE' }, `propose:${firm.key}`);
  if (firm.key !== halfWay) await act(run, second, verificationConfirm, { caseId }, `confirm:${firm.key}`);
}

async function addLicence(run: DemoRun, licence: (typeof licences)[number]): Promise<void> {
  const firm = firms.find(({ key }) => key === licence.firm);
  if (!firm) throw new Error(`${licence.firm} is no firm of the demo`);
  const actor = actorOf(run, firm.key);
  const documentId = await storePaper(run, actor, firm, licence.kind);
  const { kind: kindCode, number, issuer, from: validFrom, until } = licence;
  const facts = { kindCode, number, issuer, validFrom, validUntil: until === '-' ? null : until, documentId };
  await act(run, actor, licenceAdd, facts, `licence:${firm.key}:${kindCode}`);
}

async function storePaper(run: DemoRun, actor: PersonActor, firm: DemoFirm, title: string): Promise<string> {
  const bytes = writePaper([title, firm.nameEn, 'Made for a demonstration: not a document']);
  const sha256 = (await run.files.put(bytes)).toString('hex');
  const file = {
    name: `${title}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: bytes.byteLength,
    sha256,
    purpose: 'DOCUMENT' as const,
  };
  return await act(run, actor, fileStore, file, `paper:${firm.key}:${title}`);
}
