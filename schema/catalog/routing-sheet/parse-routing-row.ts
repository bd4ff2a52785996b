import { decimal } from '#schema/kernel/decimal.ts';
import type { RequirementInput } from '../../plants/index.ts';
import { readAmount, readCount, readShareBps, readText, readUnit } from '../read-cells.ts';
import type { RoutingStepInput, RoutingSuccessorInput } from '../routing-input.ts';
import { readInspection } from './read-inspection.ts';
import { readRequirementText } from './requirement-text.ts';
import type { RoutingContext } from './routing-context.ts';
import type { RoutingReader } from './routing-problem.ts';

/** A row of a sheet: of which routing it is, and the step that it says. */
export interface ParsedRow {
  readonly reader: RoutingReader;
  readonly item: string;
  readonly itemName: string;
  readonly revision: string;
  readonly step: RoutingStepInput;
}

/** Reads the cells of a row and reports what cannot be read; the rules of a step and of a routing are judged afterwards. */
export function parseRoutingRow(reader: RoutingReader, context: RoutingContext): ParsedRow {
  const item = readText(reader, 'item', 60);
  const unit = readUnit(reader, 'MIN', 'min, h, kg');
  const load = readAmount(reader, 'load', { example: '4.5', isRequired: true });
  const setup = readAmount(reader, 'setup', { example: '4.5' });
  const step: RoutingStepInput = {
    code: readText(reader, 'step', 20),
    name: readText(reader, 'name', 100),
    processCode: readKnown(reader, 'process', context.processes, 'UNKNOWN_PROCESS'),
    materialCode: reader.text('material')
      ? readKnown(reader, 'material', context.materials, 'UNKNOWN_MATERIAL')
      : null,
    standards: readStandards(reader, context),
    loadPerPiece: { value: (load ?? decimal('1')).toFixed(), unit },
    setup: setup ? { value: setup.toFixed(), unit } : null,
    requirements: readNeeds(reader),
    inspection: readInspection(reader, unit),
    setupFamily: reader.text('family') === '' ? null : readText(reader, 'family', 40),
    yieldBps: readShareBps(reader, 'yield', { example: '98.55', instead: 10_000 }),
    lotLeast: readCount(reader, 'lotLeast', '200'),
    lotMost: readCount(reader, 'lotMost', '200'),
    transferBatch: readCount(reader, 'batch', '200'),
    successors: readSuccessors(reader),
  };
  const revision = readText(reader, 'revision', 20, 'A');
  return { reader, item, itemName: reader.text('itemName').slice(0, 200) || item, revision, step };
}

function readKnown(
  reader: RoutingReader,
  column: 'process' | 'material',
  known: readonly { readonly code: string }[],
  code: 'UNKNOWN_PROCESS' | 'UNKNOWN_MATERIAL',
): string {
  const text = reader.text(column).normalize('NFKC').trim().toLowerCase();
  const found = known.find((one) => one.code === text);
  if (!found) reader.report(column, text === '' ? 'MISSING_VALUE' : code, { expected: known[0]?.code ?? '' });
  return found?.code ?? '';
}

function readStandards(reader: RoutingReader, { standards }: RoutingContext): string[] {
  const codes = listOf(reader.text('standards')).map((code) => code.toUpperCase());
  for (const code of codes)
    if (!standards.some((known) => known.code === code))
      reader.report('standards', 'UNKNOWN_STANDARD', {
        expected: 'IATF-16949',
        params: [{ name: 'found', value: code }],
      });
  return [...new Set(codes)].sort();
}

function readNeeds(reader: RoutingReader): RequirementInput[] {
  const { requirements, unread } = readRequirementText(reader.text('needs'));
  for (const found of unread)
    reader.report('needs', 'BAD_REQUIREMENT', {
      expected: '公差 / Tolerance IT7; 尺寸 / Size 300×200×100 mm',
      params: [{ name: 'found', value: found }],
    });
  return requirements;
}

function readSuccessors(reader: RoutingReader): RoutingSuccessorInput[] {
  return listOf(reader.text('next'))
    .flatMap((text) => {
      const found = /^(.{1,20}?)(?:\s*[*×x]\s*(\d{1,4}))?$/.exec(text);
      if (!found) {
        reader.report('next', 'BAD_SUCCESSOR', { expected: '20; 50*2' });
        return [];
      }
      return [{ code: found[1] ?? '', per: Number(found[2] ?? 1) }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const listOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[;,、\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
