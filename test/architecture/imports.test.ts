import { describe, expect, it } from 'vitest';
import { importRules, type Rule } from './import-rules.ts';
import { readSources, source } from './sources.ts';
import { wordRules } from './word-rules.ts';

const rules = [...importRules, ...wordRules];
const sources = readSources();

function violations(rule: Rule, files = sources): string[] {
  return files.flatMap((file) => rule.broken(file).map((what) => `${file.path}: ${what}`));
}

describe('the house', () => {
  it.each(rules)('keeps its rule: $says', (rule) => {
    expect(violations(rule), `The rule is: ${rule.says}`).toEqual([]);
  });
});

/** Each planted file breaks exactly one rule, once. */
const planted: [path: string, text: string][] = [
  ['schema/orders/order.ts', `import { x } from '#api/start.ts';`],
  ['api/start.ts', `import { x } from '../workers/start.ts';`],
  ['workers/start.ts', `const x = await import('#api/start.ts');`],
  ['schema/kernel/run.ts', `import { readEnv } from '#config/env.ts';`],
  ['web/root.tsx', `import { Money } from '#schema/kernel/money.ts';`],
  ['web/root.tsx', `export { startApi } from '#api/start.ts';`],
  ['schema/identity/person.ts', `import { Order } from '../orders/index.ts';`],
  ['schema/audit/seal.ts', `import { Order } from '#schema/orders/index.ts';`],
  ['schema/kernel/money.ts', `import '#schema/identity/index.ts';`],
  ['schema/orders/order.ts', `import { Offer } from '#schema/exchange/capacity-offer.ts';`],
  ['api/offers.ts', `import type { Offer } from '#schema/exchange/capacity-offer.ts';`],
  ['api/jobs.ts', `import { Queue } from 'bullmq';`],
  ['schema/exchange/expire.ts', 'const now = Date.now();'],
  ['workers/sweep.ts', 'const now = new Date( );'],
  ['web/start.ts', 'const port = process.env.PORT;'],
  ['api/offers.ts', 'await em.transactional(async () => {});'],
  ['workers/sweep.ts', `await client.query('begin');`],
  ['schema/kernel/utils.ts', ''],
];

describe('the rules bite', () => {
  it.each(planted)('on %s with %s', (path, text) => {
    const found = rules.flatMap((rule) => violations(rule, [source(path, text)]));

    expect(found).toHaveLength(1);
  });

  it('and every one of them is shown to', () => {
    const files = planted.map(([path, text]) => source(path, text));

    expect(rules.filter((rule) => violations(rule, files).length === 0)).toEqual([]);
  });

  it('but let pass what is allowed', () => {
    const files = [
      source('web/shared.ts', `import { currencies } from '#schema/kernel/currencies.ts';`),
      source('schema/orders/order.ts', `import { Offer } from '../exchange/index.ts';`),
      source(
        'schema/exchange/offer.ts',
        `// Date.now() is for the clock\nimport { Money } from '../kernel/money.ts';`,
      ),
      source('workers/queues.ts', `import { Queue } from 'bullmq';\nconst day = new Date(at);`),
      source('config/env.ts', 'readEnv(process.env)'),
    ];

    expect(rules.flatMap((rule) => violations(rule, files))).toEqual([]);
  });

  it('and read the whole project', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.some((file) => file.imports.length > 3)).toBe(true);
  });
});
