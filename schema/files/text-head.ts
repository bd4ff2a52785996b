const headBytes = 64 * 1024;
const maxLines = 100;
const maxLine = 500;

/** The first lines of a text, in UTF-8 or else GB18030, as sheets come; long lines are cut. */
export function textHeadOf(bytes: Uint8Array): string[] {
  const lines = decoded(bytes.subarray(0, headBytes)).split(/\r\n|\r|\n/);
  // The last line may have been cut within a character.
  const whole = bytes.byteLength > headBytes ? lines.slice(0, -1) : lines;
  return whole.slice(0, maxLines).map((line) => line.slice(0, maxLine));
}

function decoded(head: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return new TextDecoder('gb18030').decode(head);
  }
}
