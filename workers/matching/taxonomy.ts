import type { TreeRow } from '#schema/exchange/index.ts';

/** Code → the code above it; null at a root. */
export type Tree = ReadonlyMap<string, string | null>;

export function treeOf(rows: readonly TreeRow[]): Tree {
  return new Map(rows.map(({ code, parentCode }) => [code, parentCode]));
}

/** The code and all that it is a special case of, nearest first. A code that is not in the tree stands alone. */
export function lineOf(tree: Tree, code: string): string[] {
  const line: string[] = [];
  for (let at: string | null | undefined = code; at && !line.includes(at); at = tree.get(at)) line.push(at);
  return line;
}

/** Whether `code` is `general` or a special case of it: 5-axis milling is a milling. */
export function isA(tree: Tree, code: string, general: string): boolean {
  return lineOf(tree, code).includes(general);
}

/** Steps from one code over their nearest common kin to the other; undefined where they share none. */
export function stepsBetween(tree: Tree, from: string, to: string): number | undefined {
  const up = lineOf(tree, from);
  const down = lineOf(tree, to);
  const shared = up.find((code) => down.includes(code));
  return shared === undefined ? undefined : up.indexOf(shared) + down.indexOf(shared);
}

/**
 * Whether an offer of `process` serves a need. The special case serves the general need; the general offer, or one beside it,
 * serves the special need only where its capability names that process or one that includes it.
 */
export function servesProcess(
  tree: Tree,
  offer: { readonly process: string; readonly also: readonly string[] },
  need: string,
): boolean {
  return (
    isA(tree, offer.process, need) ||
    offer.also.some((code) => isA(tree, need, code) || isA(tree, code, need))
  );
}

/** Whether an offer that works these materials (none listed: any) works the one that is needed: it, or a family of it. */
export function worksMaterial(tree: Tree, worked: readonly string[], need: string | null): boolean {
  return need === null || worked.length === 0 || worked.some((code) => isA(tree, need, code));
}
