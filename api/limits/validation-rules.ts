import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one document may ask for at most. */
export const documentLimits = {
  depth: 14,
  aliases: 30,
  rootFields: 10,
  directives: 20,
  tokens: 2_000,
} as const;

/** Small rules of ours, one for each limit; each says which limit was passed. */
export const limitRules: readonly ValidationRule[] = [
  depthRule,
  countRule('aliases'),
  countRule('directives'),
  rootFieldRule,
];

function report(context: ValidationContext, limit: keyof typeof documentLimits): void {
  context.reportError(
    new GraphQLError(`At most ${documentLimits[limit]} ${limit}.`, { extensions: { limit } }),
  );
}

function depthRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (tooDeep(context, node.selectionSet, 0, new Set())) report(context, 'depth');
    },
  };
}

/** Stops at the limit, so a hostile document costs no more than a large honest one. */
function tooDeep(
  context: ValidationContext,
  set: SelectionSetNode,
  depth: number,
  open: ReadonlySet<FragmentDefinitionNode>,
): boolean {
  if (depth >= documentLimits.depth) return true;
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      const introspection = selection.name.value.startsWith('__');
      return (
        selection.selectionSet !== undefined &&
        !introspection &&
        tooDeep(context, selection.selectionSet, depth + 1, open)
      );
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return tooDeep(context, selection.selectionSet, depth, open);
    const fragment = context.getFragment(selection.name.value);
    if (!fragment || open.has(fragment)) return false;
    return tooDeep(context, fragment.selectionSet, depth, new Set([...open, fragment]));
  });
}

function countRule(limit: 'aliases' | 'directives'): ValidationRule {
  return (context) => {
    let count = 0;
    const seen = () => {
      count++;
      if (count === documentLimits[limit] + 1) report(context, limit);
    };
    return limit === 'aliases' ? { Field: (node) => void (node.alias && seen()) } : { Directive: seen };
  };
}

function rootFieldRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > documentLimits.rootFields) report(context, 'rootFields');
    },
  };
}
