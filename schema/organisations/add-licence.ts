import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { parsePlainDate } from '../kernel/calendar/plain-date.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { newId } from '../kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { Licence } from './licence.ts';
import { requireDocument } from './require-document.ts';

@InputType({ description: 'What stands on a licence, and its document.' })
export class LicenceFactsInput extends CommandInput {
  @Field(() => String, { description: 'Number as printed, 1 to 60 characters.' }) number!: string;
  @Field(() => String, { description: 'Who issued it, 1 to 200 characters.' }) issuer!: string;
  @Field(() => DateScalar, { description: 'First day on which it is valid.' }) validFrom!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it is valid; none without an end.',
  })
  validUntil?: string | null;
  @Field(() => ID, { description: 'A file of the organisation’s: what `POST /files` answered.' })
  documentId!: string;
}

@InputType({ description: 'A new licence.' })
export class LicenceAddInput extends LicenceFactsInput {
  @Field(() => ID, { description: 'Code of its kind.' }) kindCode!: string;
}

/** Adds a licence. Refuses an unknown kind, an empty or long text, an end before the beginning, one that stands here already. */
export const licenceAdd = command<LicenceAddInput>({
  name: 'licenceAdd',
  can: 'certificate:write',
  async run(tx, input) {
    refuseAny([...(await kindProblems(tx, input.kindCode)), ...factProblems(input)]);
    const id = await keepLicence(tx, input.kindCode, input);
    tx.audit(
      { type: 'licence', id },
      {
        kind: [null, input.kindCode],
        number: [null, input.number.trim()],
        validUntil: [null, input.validUntil ?? null],
      },
    );
    return { type: 'lic', id };
  },
});

async function kindProblems(tx: Tx, code: string): Promise<UserError[]> {
  const known = await tx.row(sql`select 1 from ref.licence_kind where code = ${code}`);
  if (known) return [];
  return [
    problem({ code: 'UNKNOWN_LICENCE_KIND', message: 'This kind is not on the list.', path: ['kindCode'] }),
  ];
}

/** What is wrong with the facts of a licence, apart from its kind. */
export function factProblems(input: LicenceFactsInput): UserError[] {
  const found: UserError[] = [];
  for (const [field, longest] of [
    ['number', 60],
    ['issuer', 200],
  ] as const) {
    const length = input[field].trim().length;
    if (length === 0)
      found.push(problem({ code: 'MISSING', message: 'This must not be empty.', path: [field] }));
    if (length > longest)
      found.push(
        problem({
          code: 'TOO_LONG',
          message: `At most ${longest} characters.`,
          path: [field],
          params: { longest },
        }),
      );
  }
  if (input.validUntil && input.validUntil < input.validFrom)
    found.push(
      problem({ code: 'UNTIL_BEFORE_FROM', message: 'It ends before it begins.', path: ['validUntil'] }),
    );
  return found;
}

/** Writes the row; refuses LICENCE_STANDS where one of this kind and number is in force here. */
export async function keepLicence(tx: Tx, kindCode: string, input: LicenceFactsInput): Promise<string> {
  const documentId = await requireDocument(tx, input.documentId, 'documentId');
  const id = newId<'lic'>();
  const number = input.number.trim();
  const standing = await tx.row(sql`
    select 1 from app.licence where organisation_id = app.organisation() and kind_code = ${kindCode} and number = ${number}
      and withdrawn_at is null and replaced_by is null`);
  if (standing)
    refuse({
      code: 'LICENCE_STANDS',
      message: 'A licence of this kind and number is here already.',
      path: ['number'],
    });
  const [validFrom, validUntil] = [parsePlainDate(input.validFrom), parsePlainDate(input.validUntil ?? '')];
  if (!validFrom) throw new Error('The schema lets only dates in');
  tx.em.create(Licence, {
    id,
    organisationId: tx.organisationId,
    kindCode,
    number,
    issuer: input.issuer.trim(),
    validFrom,
    validUntil: validUntil ?? null,
    documentId,
    replacedBy: null,
    withdrawnAt: null,
    createdAt: tx.now,
  });
  await tx.em.flush();
  return id;
}
