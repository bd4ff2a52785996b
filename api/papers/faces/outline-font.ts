/** One glyph as lines and quadratic curves, in font units. */
export interface Outline {
  readonly advance: number;
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}
/** What holds for all glyphs of a face, in font units. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}
interface WrittenGlyph {
  readonly bytes: Buffer;
  readonly points: number;
  readonly contours: number;
  readonly box: readonly [number, number, number, number];
  readonly advance: number;
}

/**
 * A TrueType font of nothing but these outlines, glyph numbers by their order; the first is what stands for characters that are missing.
 * It has the tables that PDF asks for (ISO 32000-1, 9.9) and no others. Curves of the third degree are taken for lines: there are none
 * in TrueType sources.
 */
export function writeOutlineFont(metrics: FaceMetrics, outlines: readonly Outline[]): Uint8Array {
  const glyphs = outlines.map(writtenGlyph);
  const offsets = [0];
  for (const { bytes } of glyphs) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  return fontFile({
    glyf: Buffer.concat(glyphs.map(({ bytes }) => bytes)),
    head: headTable(metrics, glyphs),
    hhea: hheaTable(metrics, glyphs),
    hmtx: words(glyphs.flatMap(({ advance, box }) => [advance, box[0]])),
    loca: longs(offsets),
    maxp: maxpTable(glyphs),
  });
}

function writtenGlyph({ commands, advance }: Outline): WrittenGlyph {
  const contours = contoursOf(commands);
  const points = contours.flat();
  const box = boxOf(points);
  const shape = { points: points.length, contours: contours.length, box, advance: Math.round(advance) };
  if (points.length === 0) return { bytes: Buffer.alloc(0), ...shape };
  let end = -1;
  const ends = contours.map((contour) => {
    end += contour.length;
    return end;
  });
  const steps = (axis: 'x' | 'y') => points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  const bytes = Buffer.concat([
    words([contours.length, ...box, ...ends, 0]),
    Buffer.from(points.map(({ isOn }) => (isOn ? 1 : 0))),
    words(steps('x')),
    words(steps('y')),
  ]);
  return { bytes: padded(bytes), ...shape };
}

/** Closed lines of points; the last point is not said again where it is the first. */
function contoursOf(commands: Outline['commands']): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([]);
    const contour = contours.at(-1);
    for (let at = 0; contour && at + 1 < args.length; at += 2) {
      const isOn = command !== 'quadraticCurveTo' || at > 0;
      contour.push({ x: Math.round(args[at] ?? 0), y: Math.round(args[at + 1] ?? 0), isOn });
    }
  }
  return contours.map(withoutRepeat).filter((contour) => contour.length > 1);
}

function withoutRepeat(contour: Point[]): Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const repeats = contour.length > 1 && last?.isOn && first?.x === last.x && first.y === last.y;
  return repeats ? contour.slice(0, -1) : contour;
}

function boxOf(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return points.length === 0
    ? [0, 0, 0, 0]
    : [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function headTable({ unitsPerEm }: FaceMetrics, glyphs: readonly WrittenGlyph[]): Buffer {
  const side = (at: 0 | 1 | 2 | 3, pick: (...all: number[]) => number) =>
    pick(0, ...glyphs.map(({ box }) => box[at]));
  const box = [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
  // Version 1.0, revision 1.0, no checksum, the magic number, and offsets of glyphs as long integers.
  return Buffer.concat([
    longs([0x10000, 0x10000, 0, 0x5f0f3cf5]),
    words([0, unitsPerEm]),
    Buffer.alloc(16),
    words([...box, 0, 8, 2, 1, 0]),
  ]);
}

function hheaTable({ ascent, descent }: FaceMetrics, glyphs: readonly WrittenGlyph[]): Buffer {
  const widest = Math.max(0, ...glyphs.map(({ advance }) => advance));
  return Buffer.concat([
    longs([0x10000]),
    words([Math.round(ascent), Math.round(descent), 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0]),
    words([glyphs.length]),
  ]);
}

function maxpTable(glyphs: readonly WrittenGlyph[]): Buffer {
  const most = (of: (glyph: WrittenGlyph) => number) => Math.max(0, ...glyphs.map(of));
  const [points, contours] = [most((glyph) => glyph.points), most((glyph) => glyph.contours)];
  return Buffer.concat([
    longs([0x10000]),
    words([glyphs.length, points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
  ]);
}

/** The directory of the tables in the order of their names, and behind it the tables. */
function fontFile(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const names = Object.keys(tables).sort();
  const power = Math.floor(Math.log2(names.length));
  const range = 16 * 2 ** power;
  const directory = [longs([0x10000]), words([names.length, range, power, names.length * 16 - range])];
  const bodies: Buffer[] = [];
  let offset = 12 + 16 * names.length;
  for (const name of names) {
    const table = tables[name] ?? Buffer.alloc(0);
    const body = padded(table);
    directory.push(Buffer.from(name, 'latin1'), longs([checksum(body), offset, table.length]));
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Numbers of sixteen bits, with or without a sign. */
function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, at * 2);
  return bytes;
}

function longs(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number, at * 4);
  return bytes;
}
