/** A code of a tree with the code above it: processes, materials. */
interface TreeNode {
  readonly code: string;
  readonly parentCode: string | null;
}

/** Codes with all that lies below them. */
export function below(tree: readonly TreeNode[], codes: readonly string[]): readonly string[] {
  const found = new Set(codes);
  // Parents stand before their children.
  for (const { code, parentCode } of tree) if (parentCode !== null && found.has(parentCode)) found.add(code);
  return [...found];
}

/** A code with all that lies above it, nearest first: a material, its family, what that is of. */
export function above(tree: readonly TreeNode[], code: string): readonly string[] {
  const parents = new Map(tree.map((node) => [node.code, node.parentCode]));
  const line: string[] = [];
  for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) line.push(at);
  return line;
}

/** Codes with what lies above them and all that lies below: a material, its families, its members. */
export function aboveAndBelow(tree: readonly TreeNode[], codes: readonly string[]): readonly string[] {
  return [...new Set([...below(tree, codes), ...codes.flatMap((code) => above(tree, code))])];
}

/** One step below some codes (a leaf is its own), or the roots: each with all that it holds. */
export function branchesOf(
  tree: readonly TreeNode[],
  codes: readonly string[] | undefined,
): { readonly code: string; readonly codes: readonly string[] }[] {
  const childrenOf = (above: string | null) =>
    tree.filter(({ parentCode }) => parentCode === above).map(({ code }) => code);
  const heads = codes
    ? codes.flatMap((code) => {
        const children = childrenOf(code);
        return children.length > 0 ? children : [code];
      })
    : childrenOf(null);
  return [...new Set(heads)].map((code) => ({ code, codes: below(tree, [code]) }));
}

/** Codes by the first step of the tree, where none lies deeper; else by the second, with whether that says it all. */
export function topsOf(codes: readonly string[]): {
  readonly roots?: readonly string[];
  readonly groups?: readonly string[];
  readonly isAll: boolean;
} {
  const steps = codes.map((code) => code.split('.'));
  if (steps.every(({ length }) => length === 1)) return { roots: codes, isAll: true };
  if (steps.some(({ length }) => length === 1))
    return { roots: [...new Set(steps.map(([root = '']) => root))], isAll: false };
  const groups = [...new Set(steps.map(([root, group]) => `${root}.${group}`))];
  return { groups, isAll: steps.every(({ length }) => length === 2) };
}
