import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, 'sql');
const forced =
  /alter table app\.(\w+) (?:enable row level security; alter table app\.\w+ )?force row level security/g;

describe('a migration that changes rows', () => {
  it('sets FORCE aside first: no policy shows a row to whoever migrates, and a statement would pass all over without a word', () => {
    const known = new Set<string>();
    const blind: string[] = [];
    for (const file of readdirSync(folder).sort()) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      // What a function does is indented, and done later by somebody else.
      for (const [, table = ''] of text.matchAll(/^(?:update|delete from) app\.(\w+)/gm))
        if (known.has(table) && !text.includes(`alter table app.${table} no force row level security`))
          blind.push(`${file}: ${table}`);
      for (const [, table = ''] of text.replace(/ +/g, ' ').matchAll(forced)) known.add(table);
      for (const [, names = ''] of text.matchAll(/foreach t in array array\[([^\]]+)\]/g))
        for (const name of names.match(/\w+/g) ?? []) known.add(name);
    }
    expect(known.size).toBeGreaterThan(60);
    expect(blind).toEqual([]);
  });
});
