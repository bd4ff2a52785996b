/** Longer than any sentence of ours; the whole reason is kept beside it. */
const causeMax = 300;

/** What differs from one failure to the next of the same kind, and what stands for it. In this order. */
const varying: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b[a-z]{2,5}_[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g, '<id>'],
  [/\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g, '<time>'],
  [/\b[0-9a-f]{12,}\b/gi, '<id>'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<address>'],
  [/\d+(?:[.,]\d+)*/g, '<n>'],
  [/\s+/g, ' '],
];

/** What kind of failure a reason tells of: ids, times, addresses and numbers are taken out, so that the same fault is one cause. */
export function causeOf(reason: string): string {
  const plain = varying.reduce((text, [pattern, name]) => text.replace(pattern, name), reason);
  return plain.trim().slice(0, causeMax);
}
