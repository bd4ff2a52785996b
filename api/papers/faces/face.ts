import type { Font } from '@cantoo/fontkit';
import { type Outline, writeOutlineFont } from './outline-font.ts';
import { openPiece, piecesByCode, type Weight } from './pieces.ts';

/** A glyph of a face, as the writer of PDFs wants it. */
export interface FaceGlyph {
  readonly id: number;
  readonly codePoints: number[];
  readonly advanceWidth: number;
}

/**
 * Noto Sans SC (OFL) as it comes for screens: a hundred pieces of a variable font, each for some characters. A face is one weight of
 * all of them together, so that a paper embeds one font a weight and holds nothing but the glyphs that it uses.
 */
export class Face {
  readonly weight: Weight;
  readonly #pieces: ReadonlyMap<string, Font>;
  readonly #pieceByCode: ReadonlyMap<number, string>;

  constructor(weight: Weight, pieces: ReadonlyMap<string, Font>, pieceByCode: ReadonlyMap<number, string>) {
    this.weight = weight;
    this.#pieces = pieces;
    this.#pieceByCode = pieceByCode;
  }

  /** Font units: a thousand to the em, as PDF counts too. */
  readonly metrics = { unitsPerEm: 1000, ascent: 1160, descent: -288 } as const;

  /** A glyph for each character, without ligatures or kerning; characters that no piece has look alike, as an empty box. */
  glyphsOf(text: string): FaceGlyph[] {
    return [...text].map((char) => {
      const code = char.codePointAt(0) ?? 0;
      return { id: code, codePoints: [code], advanceWidth: this.#glyph(code)?.advanceWidth ?? 1000 };
    });
  }

  outlineOf(code: number): Outline {
    const glyph = this.#glyph(code);
    return { advance: glyph?.advanceWidth ?? 1000, commands: glyph?.path.commands ?? [] };
  }

  /** Points that a text of this size takes. */
  widthOf(text: string, size: number): number {
    return (this.glyphsOf(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) / 1000;
  }

  #glyph(code: number) {
    const piece = this.#pieces.get(this.#pieceByCode.get(code) ?? '');
    const found = piece?.hasGlyphForCodePoint(code) ? piece.glyphForCodePoint(code) : undefined;
    return found ?? this.#pieces.get('latin')?.getGlyph(0);
  }

  /** It in the shape in which the writer of PDFs asks for a font. */
  asFont() {
    const { unitsPerEm, ascent, descent } = this.metrics;
    const box = { minX: -50, minY: descent, maxX: 1050, maxY: ascent, width: 1100, height: ascent - descent };
    return {
      postscriptName: 'NotoSansSC',
      unitsPerEm,
      ascent,
      descent,
      italicAngle: 0,
      capHeight: 733,
      xHeight: 543,
      bbox: box,
      characterSet: [],
      glyphForCodePoint: (code: number) => this.glyphsOf(String.fromCodePoint(code))[0] ?? null,
      layout: (text: string) => ({ glyphs: this.glyphsOf(text) }),
      createSubset: () => this.subset(),
    };
  }

  /** Collects the glyphs that a paper uses, and writes a font of them. */
  subset() {
    const codes: number[] = [];
    return {
      includeGlyph: (glyph: number | { readonly id: number }): number => {
        const code = typeof glyph === 'number' ? glyph : glyph.id;
        const known = codes.indexOf(code);
        return known >= 0 ? known + 1 : codes.push(code);
      },
      encode: (): Uint8Array =>
        writeOutlineFont(this.metrics, [this.outlineOf(-1), ...codes.map((code) => this.outlineOf(code))]),
    };
  }
}

/** Opens what a face needs to write this text; a piece that is not open yet takes some 30 ms, and others get in between. */
export async function openFace(weight: Weight, text: string): Promise<Face> {
  const byCode = await piecesByCode();
  const names = new Set([
    'latin',
    ...[...text].map((char) => byCode.get(char.codePointAt(0) ?? 0) ?? 'latin'),
  ]);
  const pieces = new Map<string, Font>();
  for (const name of names) pieces.set(name, await openPiece(weight, name));
  return new Face(weight, pieces, byCode);
}
