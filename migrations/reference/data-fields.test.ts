import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import fields from './data-fields.json' with { type: 'json' };

/** The codes that the database's functions work out, from their text. */
function workedOut(sql: string): string[] {
  const bodies = sql.match(/create function market\.\w+_figures[\s\S]*?\n\$\$;/g) ?? [];
  return bodies.flatMap((body) =>
    [...body.matchAll(/select '([a-z]+\.[a-z]+)'/g)].map((found) => found[1] ?? ''),
  );
}
const sql = ['0051_dossier', '0063_operating_shared', '0072_books']
  .map((name) => readFileSync(path.join(projectRoot, `migrations/sql/${name}.sql`), 'utf8'))
  .join('\n');
const classified = fields.map(({ code }) => code);

describe('the catalogue of what can be shared', () => {
  it('classifies every field that is worked out, and no other', () => {
    expect(workedOut(sql).length).toBeGreaterThan(15);
    expect(workedOut(sql).sort()).toEqual([...classified].sort());
  });

  it('would miss a field that nobody has classified', () => {
    const planted = sql.replace(
      "select 'orders.confirmed'",
      "select 'orders.names', null from x union all select 'orders.confirmed'",
    );

    expect(workedOut(planted).filter((code) => !classified.includes(code))).toEqual(['orders.names']);
  });

  it('names each field once, in its own group, with words in both languages', () => {
    expect(new Set(classified).size).toBe(classified.length);
    for (const { code, dataGroup, ...field } of fields) {
      expect(code.split('.')[0]?.toUpperCase()).toBe(dataGroup);
      expect([code, field.nameZh, field.nameEn, field.noteZh, field.noteEn].every(Boolean)).toBe(true);
    }
  });
});
