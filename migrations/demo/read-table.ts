/** A table written as text: one line a row, cells between bars, `columns` naming them. Throws where a row has other cells. */
export function readTable<Column extends string>(
  columns: readonly Column[],
  text: string,
): Readonly<Record<Column, string>>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length)
      throw new Error(`${columns.length} cells wanted: ${line} has ${cells.length}`);
    const entries = columns.map((column, index) => [column, cells[index] ?? '']);
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
