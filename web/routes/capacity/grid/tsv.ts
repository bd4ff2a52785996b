/** A block as spreadsheets put it on the clipboard: lines of cells parted by tabs, cells with line ends or quotes in quotes. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    rows.at(-1)?.push(found?.[1] === undefined ? (found?.[2] ?? '') : found[1].replaceAll('""', '"'));
    at = cell.lastIndex;
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      // Spreadsheets end the last line too.
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\r\n');
}
