import sql from 'sql-template-tag';
import { notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { incotermProblems } from '../incoterm.ts';
import { rangeProblem, textProblems } from '../rfq/read-rfq-input.ts';
import type { QuoteFactsInput } from './quote-input.ts';
import { type AskedLine, type QuoteScope, type ReadLine, readLine } from './read-quote-line.ts';

const yearMs = 366 * 86_400_000;

/** The lines of a quote as they are kept; everything wrong with it goes into `problems`, each at its field. */
export async function readQuote(
  tx: Tx,
  input: QuoteFactsInput,
  scope: QuoteScope,
  problems: UserError[],
): Promise<ReadLine[]> {
  await checkFacts(tx, input, scope, problems);
  const asked = new Map(
    (
      await tx.rows<AskedLine>(
        sql`select id, quantity::text, unit from app.rfq_line where rfq_id = ${scope.rfqId}::uuid`,
      )
    ).map((line) => [line.id, line]),
  );
  const lines: ReadLine[] = [];
  const met = new Set<string>();
  for (const [index, line] of input.lines.entries()) {
    const path = ['lines', String(index)];
    const id = uuidOf('rfl', line.lineId);
    const wanted = id ? asked.get(id) : undefined;
    if (!wanted) throw notFound([...path, 'lineId']);
    if (met.has(wanted.id))
      problems.push(problem({ code: 'LINE_TWICE', message: 'Each line once.', path: [...path, 'lineId'] }));
    met.add(wanted.id);
    lines.push(await readLine(tx, { line, wanted, path, input, scope, problems }));
  }
  return lines;
}

async function checkFacts(
  tx: Tx,
  input: QuoteFactsInput,
  { taxpayerType }: QuoteScope,
  problems: UserError[],
): Promise<void> {
  if (input.validUntil <= tx.now)
    problems.push(problem({ code: 'VALID_OVER', message: 'This time has passed.', path: ['validUntil'] }));
  else if (input.validUntil.getTime() - tx.now.getTime() > yearMs)
    problems.push(rangeProblem(['validUntil'], 1, 366));
  if (input.paymentDays < 0 || input.paymentDays > 365) problems.push(rangeProblem(['paymentDays'], 0, 365));
  problems.push(...incotermProblems(input));
  const { annualReductionBps } = input;
  if (typeof annualReductionBps === 'number' && (annualReductionBps < 0 || annualReductionBps > 10_000))
    problems.push(rangeProblem(['annualReductionBps'], 0, 10_000));
  for (const [name, most] of [
    ['indexClause', 500],
    ['deviations', 2000],
    ['terms', 2000],
  ] as const) {
    const text = input[name];
    if (text) problems.push(...textProblems(text, most, [name]));
  }
  if (input.lines.length < 1 || input.lines.length > 100) problems.push(rangeProblem(['lines'], 1, 100));
  const rate = await tx.row(sql`
    select 1 from ref.vat_rate where taxpayer_type = ${taxpayerType} and bps = ${input.vatBps}
      and valid_from <= app.clock()::date and (valid_until is null or valid_until > app.clock()::date)`);
  if (!rate)
    problems.push(
      problem({
        code: 'VAT_RATE',
        message: 'No rate of this kind of taxpayer.',
        path: ['vatBps'],
        params: { taxpayerType },
      }),
    );
}
