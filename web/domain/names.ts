import type { AppLocale } from '../i18n/locale.ts';

interface BothNames {
  nameZh: string;
  nameEn: string;
}

export function nameOf(locale: AppLocale, named: BothNames): string {
  return locale === 'en' ? named.nameEn : named.nameZh;
}

export function firmName(locale: AppLocale, firm: { name: string; nameEn: string | null }): string {
  return locale === 'en' ? (firm.nameEn ?? firm.name) : firm.name;
}

/** Names of a list in one text, as the language strings them together: 甲、乙和丙; A, B and C. */
export function listNames(locale: AppLocale, names: readonly string[]): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
}

interface TreeNode extends BothNames {
  code: string;
  parentCode: string | null;
}

/** A tree as options of a select: parents before children, depth as indent; a parent is a choice only where asked for. */
export function treeOptions<T extends TreeNode>(
  locale: AppLocale,
  nodes: readonly T[],
  isChoice: (node: T) => boolean,
) {
  const known = new Set(nodes.map((node) => node.code));
  const childrenOf = (parent: string | null): T[] =>
    nodes.filter(
      (node) => (node.parentCode && known.has(node.parentCode) ? node.parentCode : null) === parent,
    );
  const walk = (
    parent: string | null,
    depth: number,
  ): { value: string; text: string; depth: number; disabled: boolean }[] =>
    childrenOf(parent).flatMap((node) => [
      { value: node.code, text: nameOf(locale, node), depth, disabled: !isChoice(node) },
      ...walk(node.code, depth + 1),
    ]);
  return walk(null, 0);
}
