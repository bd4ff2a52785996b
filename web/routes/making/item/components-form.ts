import type { FormReader } from '../../../form/read-form.ts';
import type { ItemRevisionPutComponentsInput } from '../../../gql/graphql.ts';
import type { Bill } from './components-panel.tsx';

/** Units in which goods are counted. */
export const COMPONENT_UNITS = ['H87', 'KGM', 'GRM', 'MTR', 'MTK', 'LTR'] as const;
export const componentSources = ['BUY', 'MAKE', 'SUPPLIED'] as const;
/** Without scripts a form has so many rows beyond those that are filled; `?lines=` asks for more. */
export const LINES = 4;
export const LINES_MAX = 100;

/** The bill as it was typed, and which row of the form each line is. */
export function readComponents(
  reader: FormReader,
  idempotencyKey: string,
): { input: ItemRevisionPutComponentsInput; rows: number[] } {
  const rows = reader
    .namesFrom('item:')
    .map((name) => Number(name.slice('item:'.length)))
    .filter((row) => reader.optional(`item:${row}`) !== null);
  const components = rows.map((row) => readLine(reader, row));
  return { rows, input: { idempotencyKey, revisionId: reader.text('revisionId'), components } };
}

function readLine(reader: FormReader, row: number): ItemRevisionPutComponentsInput['components'][number] {
  const itemId = reader.text(`item:${row}`);
  const source = reader.choice(`from:${row}`, componentSources) ?? 'BUY';
  const [pinnedItem, pinned] = (reader.optional(`pinned:${row}`) ?? '').split(' ');
  return {
    itemId,
    revisionId: source === 'MAKE' && pinnedItem === itemId && pinned ? pinned : null,
    quantity: {
      value: reader.amount(`quantity:${row}`),
      // A unit that the form does not list is kept in the line that has it.
      unit: reader.optional(`componentUnit:${row}`) ?? 'H87',
    },
    scrapBps: reader.optionalPercent(`scrap:${row}`),
    stepCode: reader.text(`into:${row}`),
    source,
    leadWorkingDays: source === 'MAKE' ? null : reader.optionalWhole(`lead:${row}`),
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  itemId: 'item',
  revisionId: 'from',
  quantity: 'quantity',
  scrapBps: 'scrap',
  stepCode: 'into',
  source: 'from',
  leadWorkingDays: 'lead',
};

/** The field of the form that a refusal is about. */
export function fieldOfComponents(path: string, rows: readonly number[]): string {
  const [first = '', index, name = '', part] = path.split('.');
  if (first !== 'components' || index === undefined) return '';
  const field = part === 'unit' ? 'componentUnit' : (FIELDS[name] ?? 'item');
  return `${field}:${rows[Number(index)] ?? index}`;
}

/** What the form begins with: the bill as it is kept. */
export function lineDefaults(components: Bill['components']): Record<string, string> {
  return Object.fromEntries(
    components.flatMap((line, row) => [
      [`item:${row}`, line.item?.id ?? ''],
      [`quantity:${row}`, line.quantity.value],
      [`componentUnit:${row}`, line.quantity.unit],
      [`scrap:${row}`, line.scrapBps === 0 ? '' : String(line.scrapBps / 100)],
      [`into:${row}`, line.stepCode],
      [`from:${row}`, line.source],
      [`lead:${row}`, line.leadWorkingDays === null ? '' : String(line.leadWorkingDays)],
    ]),
  );
}
