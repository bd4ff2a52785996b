/** About as wide as a drawing's text is, in its pixels: Han and other full-width signs are nearly twice as wide as letters. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) >= 0x2e80 ? 12.2 : 6.9), 0);
}

/** A text that fits into so many pixels; all of it stands in the row's title and in the table. */
export function fitted(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`) > most) signs.pop();
  return `${signs.join('')}…`;
}
