import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { create, type Font } from '@cantoo/fontkit';

/** The two weights of papers: of text, and of what stands out. */
export const weights = { regular: 400, strong: 600 } as const;
export type Weight = keyof typeof weights;

const manifest = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json');
const folder = path.dirname(manifest);
/** Opened pieces that stay open; who was asked for longest ago goes first. A piece takes about half a megabyte. */
const openPiecesMax = 64;
const openPieces = new Map<string, Font>();

/** One piece of the font in one weight, by the name that its package gives it. */
export async function openPiece(weight: Weight, name: string): Promise<Font> {
  const key = `${weight} ${name}`;
  const piece = openPieces.get(key) ?? (await readPiece(weight, name));
  openPieces.delete(key);
  openPieces.set(key, piece);
  const [oldest = key] = openPieces.keys();
  if (openPieces.size > openPiecesMax) openPieces.delete(oldest);
  return piece;
}

async function readPiece(weight: Weight, name: string): Promise<Font> {
  const bytes = await readFile(path.join(folder, 'files', `noto-sans-sc-${name}-wght-normal.woff2`));
  await breathe();
  const font = create(bytes);
  if (!('getVariation' in font)) throw new Error(`Piece ${name} of the font has no weights`);
  return font.getVariation({ wght: weights[weight] });
}

let listed: Promise<ReadonlyMap<number, string>> | undefined;

/** Which piece has which character; where two have it, the one for letters. */
export function piecesByCode(): Promise<ReadonlyMap<number, string>> {
  listed ??= readRanges();
  return listed;
}

/** The package lists them as `U+20-7e,U+a0`. */
async function readRanges(): Promise<ReadonlyMap<number, string>> {
  const ranges: Record<string, string> = JSON.parse(
    await readFile(path.join(folder, 'unicode.json'), 'utf8'),
  );
  const found = new Map<number, string>();
  for (const [name, listing] of Object.entries(ranges))
    for (const range of listing.split(',')) {
      const [from = '', until = from] = range.trim().slice(2).split('-');
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(until, 16)];
      for (let code = first; code <= last; code += 1) found.set(code, name.replace(/[[\]]/g, ''));
    }
  return found;
}
