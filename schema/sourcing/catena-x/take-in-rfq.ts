import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type Known, readRfq, requestForQuotation } from '../../exchange/index.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { problem, refuse, refuseAny } from '../../kernel/refusal.ts';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import { rfqCreate } from '../rfq/create-rfq.ts';

/** A message of this size has no place in a form. */
const longest = 200_000;

@InputType({ description: 'A request for quotation as a message of another system.' })
export class RfqTakeInInput extends CommandInput {
  @Field(() => String, {
    description: 'RequestForQuotation 3.0.0 of Catena-X, as JSON: at most 200,000 characters.',
  })
  payload!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when quotes are taken; what the message expects unless told.',
  })
  dueAt?: Date | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Code of the city to deliver to; what the message says unless told.',
  })
  deliverToCityCode?: string | null;
}

/**
 * Drafts a request from RequestForQuotation 3.0.0. Refuses PAYLOAD_JSON, PAYLOAD_TWICE for a message that was taken in, MISSING for what neither
 * the message nor the input says, and each thing that is wrong in the message by PAYLOAD with its place there; then nothing is kept.
 */
export const rfqTakeIn = command<RfqTakeInInput>({
  name: 'rfqTakeIn',
  can: 'rfq:write',
  async run(tx, input) {
    const payload = parsed(input.payload);
    const { draft, problems } = readRfq(payload, await known(tx));
    if (draft === null)
      return refuseAnyOf(
        problems.map(({ code, path }) => ({
          code: 'PAYLOAD',
          message: code,
          path: ['payload'],
          params: { at: path, what: code },
        })),
      );
    const said = requestForQuotation.parse(payload);
    const { cxHeader, rfqConfiguration: asked, rfqIdentification } = said;
    await refuseTwice(tx, cxHeader.messageId);
    const expected = cxHeader.expectedResponseBy;
    const dueAt = input.dueAt ?? (expected ? new Date(expected) : null);
    const deliverToCityCode = input.deliverToCityCode ?? draft.deliverToCityCode;
    refuseAny([
      ...(dueAt ? [] : [problem({ code: 'MISSING', message: 'Until when?', path: ['dueAt'] })]),
      ...(deliverToCityCode
        ? []
        : [problem({ code: 'MISSING', message: 'Where to?', path: ['deliverToCityCode'] })]),
    ]);
    const today = tx.now.toISOString().slice(0, 10);
    const note = [asked.additionalComments, asked.parts.additionalRequirements].filter(Boolean).join('\n');
    const made = await rfqCreate.run(tx, {
      title: draft.title.slice(0, 200),
      note: note.slice(0, 4000) || null,
      audience: 'INVITED',
      sealed: false,
      currency: 'CNY',
      dueAt: dueAt ?? tx.now,
      deliverToCityCode: deliverToCityCode ?? '',
      lines: [
        {
          item: asked.parts.partName.slice(0, 200),
          partNumber: asked.parts.partId.slice(0, 60),
          processCode: draft.processCode,
          quantity: { value: String(draft.pieces), unit: 'H87' },
          wantedFrom: draft.from ?? today,
          wantedUntil: draft.until,
        },
      ],
    });
    await tx.rows(sql`
      insert into app.rfq_payload (organisation_id, rfq_id, model, message_id, sender_bpn, receiver_bpn, sender_rfq_id)
      values (${tx.organisationId}::uuid, ${made.id}::uuid, ${cxHeader.context.slice(0, 200)}, ${bare(cxHeader.messageId)}::uuid, ${cxHeader.senderBpn},
        ${cxHeader.receiverBpn}, ${rfqIdentification.rfqId.slice(0, 200)})`);
    return made;
  },
});

const bare = (messageId: string) => messageId.replace('urn:uuid:', '');

function parsed(text: string): unknown {
  if (text.length > longest)
    refuse({ code: 'TEXT_TOO_LONG', message: 'Too long.', path: ['payload'], params: { most: longest } });
  try {
    return JSON.parse(text);
  } catch {
    return refuse({ code: 'PAYLOAD_JSON', message: 'This is not JSON.', path: ['payload'] });
  }
}

function refuseAnyOf(facts: readonly Parameters<typeof problem>[0][]): never {
  refuseAny(facts.slice(0, 50).map((one) => problem(one)));
  throw new Error('a payload without a draft has problems');
}

async function refuseTwice(tx: Tx, messageId: string): Promise<void> {
  const before = await tx.row(
    sql`select rfq_id from app.rfq_payload where organisation_id = app.organisation() and message_id = ${bare(messageId)}::uuid`,
  );
  if (before) refuse({ code: 'PAYLOAD_TWICE', message: 'This message was taken in.', path: ['payload'] });
}

/** The codes that a message may name. */
async function known(tx: Tx): Promise<Known> {
  const codes = async (statement: ReturnType<typeof sql>) =>
    new Set((await tx.rows<{ code: string }>(statement)).map(({ code }) => code));
  return {
    processes: await codes(sql`select code from ref.process`),
    materials: await codes(sql`select code from ref.material`),
    cities: await codes(sql`select code from ref.city`),
    standards: await codes(sql`select code from ref.standard`),
    capabilityKinds: await codes(sql`select code from ref.capability_kind`),
  };
}
