/** What a line of a paper may be broken between: a Chinese character, or a word with what stands right behind it. */
const wide = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
/** Does not begin a line (GB/T 15834: closing marks and stops hang on what they close). */
const closing = /^[、。，．：；！？）】》〉」』”’…—％%,.:;!?)\]}]/u;
/** Does not end a line. */
const opening = /[（【《〈「『“‘([{]$/u;

/**
 * The lines of a text within a width; `widthOf` measures in the same unit. Its own line ends are kept. Chinese breaks between
 * characters, though no line begins with a stop; what is too long in one piece, such as a hash, breaks anywhere.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines = [''];
    for (const piece of piecesOf(paragraph).flatMap((one) => shortened(one, width, widthOf))) {
      const line = `${lines.at(-1)}${piece}`;
      if (widthOf(line.trimEnd()) <= width || lines.at(-1) === '') lines[lines.length - 1] = line;
      else lines.push(piece.trimStart());
    }
    return lines.map((line) => line.trimEnd());
  });
}

function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const char of paragraph) {
    const last = pieces.at(-1);
    if (last !== undefined && staysTogether(last, char)) pieces[pieces.length - 1] = last + char;
    else pieces.push(char);
  }
  return pieces;
}

function staysTogether(last: string, char: string): boolean {
  if (char === ' ' || closing.test(char) || opening.test(last)) return true;
  return !last.endsWith(' ') && !wide.test(char) && !wide.test(last.at(-1) ?? '');
}

/** What does not fit into a line of its own, cut where the line is full. */
function shortened(piece: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const parts = [''];
  for (const char of piece) {
    const longer = `${parts.at(-1)}${char}`;
    if (parts.at(-1) === '' || widthOf(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(char);
  }
  return parts;
}
