import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NAMESPACES } from '../i18n/instance.ts';

const WEB = fileURLToPath(new URL('..', import.meta.url));

type Tree = { [key: string]: string | Tree };

function textsOf(locale: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const namespace of NAMESPACES) {
    const tree = JSON.parse(readFileSync(`${WEB}locales/${locale}/${namespace}.json`, 'utf8')) as Tree;
    collect(tree, `${namespace}:`, texts);
  }
  return texts;
}

function collect(tree: Tree, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else collect(value, `${prefix}${key}.`, into);
  }
}

/** Languages have different plural forms of one key. */
function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

const zh = textsOf('zh-CN');
const en = textsOf('en');
const keys = new Set([...zh.keys(), ...en.keys()].map(withoutPlural));

const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('gql/'))
  .map((name) => readFileSync(WEB + name, 'utf8'))
  .join('\n');

/** Keys written out, and the fixed beginnings of those made from a code of the API. */
const written = new Set(
  Array.from(sources.matchAll(/['"`]([a-z]+:[\w.]+)['"`]/g), (found) => found[1] ?? ''),
);
const begun = Array.from(sources.matchAll(/`([a-z]+:[\w.]*)\$\{/g), (found) => found[1] ?? '');

function isUsed(key: string): boolean {
  const groups = [...written].some((group) => key.startsWith(`${group}.`));
  return written.has(key) || groups || begun.some((beginning) => key.startsWith(beginning));
}

describe('the texts of the portal', () => {
  it('say the same things in both languages', () => {
    const inZh = new Set([...zh.keys()].map(withoutPlural));
    const inEn = new Set([...en.keys()].map(withoutPlural));

    expect([...inZh].filter((key) => !inEn.has(key))).toEqual([]);
    expect([...inEn].filter((key) => !inZh.has(key))).toEqual([]);
  });

  it('need the same figures in both languages', () => {
    const figures = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();
    const different = [...zh].filter(([key, text]) => {
      const other = en.get(key);
      return other !== undefined && String(figures(text)) !== String(figures(other));
    });

    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('exist wherever a screen names one', () => {
    const named = [...written].filter((key) =>
      NAMESPACES.some((namespace) => key.startsWith(`${namespace}:`)),
    );
    const known = (key: string) => keys.has(key) || [...keys].some((one) => one.startsWith(`${key}.`));

    expect(named.filter((key) => !known(key))).toEqual([]);
  });

  it('hold no Chinese in the English ones, and no full-width digits in the Chinese ones', () => {
    expect([...en].filter(([, text]) => /[\u3400-\u9fff]/.test(text)).map(([key]) => key)).toEqual([]);
    expect([...zh].filter(([, text]) => /[０-９]/.test(text)).map(([key]) => key)).toEqual([]);
  });
});
