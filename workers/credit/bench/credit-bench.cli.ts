import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { FileRefused, readInputFile } from '../../read-input-file.ts';
import type { Dataset } from '../dataset.ts';
import { findLeaks, type GateReport, gateByTime } from '../gates.ts';
import { challenger, champion, crossValidate, type Fit } from './cross-validate.ts';
import { learnModel, modelFactsSchema } from './learn-model.ts';
import { DatasetProblem, datasetSchema, readDataset } from './read-dataset.ts';

const usage =
  'npm run credit-bench -- --data X.csv --schema S.json [--folds fold] [--json] [--gates [--time COLUMN --train-until YEAR [--model OUT.json --card CARD.json]]]';

/** Marks of the champion and of its challenger on a data set by its own folds, or, with --gates, whether it may be deployed at all; ends with 1 for «do not deploy». With --model it writes the artefact too, the answers of the gates in it. */
function main(): number {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      schema: { type: 'string' },
      folds: { type: 'string' },
      gates: { type: 'boolean', default: false },
      time: { type: 'string' },
      'train-until': { type: 'string' },
      model: { type: 'string' },
      card: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const isModelWhole = !values.model || (values.gates && values.time && values['train-until'] && values.card);
  if (!values.data || !values.schema || !isModelWhole) {
    console.error(usage);
    return 2;
  }
  const schema = readJson(values.schema, datasetSchema);
  const data = readDataset(readInputFile(values.data), {
    ...schema,
    fold: values.folds ?? schema.fold,
  });
  if (values.gates) {
    const report = values.time
      ? gateByTime(data, values.time, Number(values['train-until']))
      : { deploy: findLeaks(data).length === 0, findings: findLeaks(data) };
    print({ data: basename(values.data), ...report }, values.json);
    if (values.model && 'split' in report) writeModel(data, report, values.model, values.card ?? '');
    return report.deploy ? 0 : 1;
  }
  const marks = { champion: measure(data, champion), challenger: measure(data, challenger) };
  print({ data: basename(values.data), rows: data.rows, ...marks }, values.json);
  return 0;
}

/** Whatever the gates have said: an artefact that they have stopped can be looked at, and never serves. */
function writeModel(data: Dataset, report: GateReport, file: string, card: string): void {
  const model = learnModel(data, report, readJson(card, modelFactsSchema));
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(readInputFile(file)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DatasetProblem(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function measure(data: Dataset, learn: Fit): object {
  const begun = performance.now();
  const { p: _, ...marks } = crossValidate(data, learn);
  return { ...marks, seconds: (performance.now() - begun) / 1_000 };
}

function print(report: object, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(report) : JSON.stringify(report, null, 2));
}

try {
  process.exitCode = main();
} catch (error) {
  const refusals = [FileRefused, DatasetProblem, RangeError, SyntaxError];
  if (!(error instanceof Error && refusals.some((refusal) => error instanceof refusal))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
