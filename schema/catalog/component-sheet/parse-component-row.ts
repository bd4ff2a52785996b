import { decimal } from '#schema/kernel/decimal.ts';
import type { ComponentSource } from '../components/component.ts';
import type { ItemComponentInput } from '../components/component-input.ts';
import { readAmount, readCount, readShareBps, readText, readUnit } from '../read-cells.ts';
import type { ComponentReader } from './component-problem.ts';

/** A row of a sheet: of which bill it is, and the line that it says. Items stand in it by their numbers, revisions by their codes. */
export interface ParsedLine {
  readonly reader: ComponentReader;
  readonly item: string;
  readonly revision: string;
  readonly componentName: string;
  readonly line: ItemComponentInput;
}

/** What a source may be called. */
const sourceWords: Readonly<Record<ComponentSource, readonly string[]>> = {
  MAKE: ['make', 'made', '自制'],
  BUY: ['buy', 'bought', '外购', '采购'],
  SUPPLIED: ['supplied', '客供', '客户提供'],
};

/** Reads the cells of a row and reports what cannot be read; the rules of a line and of a bill are judged afterwards. */
export function parseComponentRow(reader: ComponentReader): ParsedLine {
  const component = readText(reader, 'component', 60);
  const source = readSource(reader);
  const amount = readAmount(reader, 'quantity', { example: '2', isRequired: true });
  const quantity = {
    value: (amount ?? decimal('1')).toFixed(),
    unit: readUnit(reader, 'H87', 'pcs, kg, m'),
  };
  const line: ItemComponentInput = {
    itemId: component,
    revisionId: reader.text('componentRevision').trim() || null,
    quantity,
    scrapBps: readShareBps(reader, 'scrap', { example: '2.55', instead: 0 }),
    stepCode: readText(reader, 'step', 20),
    source,
    leadWorkingDays: readCount(reader, 'days', '10'),
  };
  return {
    reader,
    item: readText(reader, 'item', 60),
    revision: readText(reader, 'revision', 20, 'A'),
    componentName: reader.text('componentName').trim().slice(0, 200) || component,
    line,
  };
}

function readSource(reader: ComponentReader): ComponentSource {
  const text = reader.text('source').normalize('NFKC').trim().toLowerCase();
  const sources = Object.keys(sourceWords) as ComponentSource[];
  const found = sources.find((source) => sourceWords[source].includes(text));
  if (!found)
    reader.report('source', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_SOURCE', {
      expected: 'make, buy, supplied',
    });
  return found ?? 'BUY';
}
