import type pg from 'pg';
import { pinyin } from 'pinyin-pro';

/** CJK Unified Ideographs: the 20,902 of the first block, which hold every character in use for names. */
const first = 0x4e00;
const last = 0x9fa5;

/** The first reading of each character, without tones, lower-case; `ü` as keyboards write it. */
export function readings(): { letters: string[]; syllables: string[] } {
  const letters = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  const syllables = letters.map((letter) => pinyin(letter, { toneType: 'none', v: true }).toLowerCase());
  return { letters, syllables };
}

/** Loads the readings once, and finds again by them whatever was written before. */
export async function loadPinyin(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select 1 from ref.pinyin limit 1');
  if (rows.length > 0) return;
  const { letters, syllables } = readings();
  await client.query(
    `insert into ref.pinyin (letter, syllable)
     select l, s from unnest($1::text[], $2::text[]) as x (l, s) where s ~ '^[a-z]+$' on conflict do nothing`,
    [letters, syllables],
  );
  await client.query('select app.reindex_for_search()');
}
