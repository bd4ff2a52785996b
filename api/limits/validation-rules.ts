import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What one document may ask for at most. */
export const documentLimits = {
  depth: 14,
  aliases: 40,
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
  const levels = new Levels(context);
  return {
    OperationDefinition({ selectionSet }) {
      if (levels.of(selectionSet) > documentLimits.depth) report(context, 'depth');
    },
  };
}

/** How many levels of fields lie in a selection. Each fragment is measured once: spreads of spreads would double the work each time. */
class Levels {
  readonly #context: ValidationContext;
  readonly #known = new Map<string, number>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  of({ selections }: SelectionSetNode): number {
    return selections.reduce((most, selection) => Math.max(most, this.#below(selection)), 1);
  }

  #below(selection: SelectionNode): number {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    const isIntrospection = selection.name.value.startsWith('__');
    return selection.selectionSet && !isIntrospection ? 1 + this.of(selection.selectionSet) : 1;
  }

  #ofFragment(name: string): number {
    const fragment = this.#context.getFragment(name);
    const known = this.#known.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    // A cycle is another rule's to report; here it must only end.
    this.#known.set(name, 0);
    const levels = this.of(fragment.selectionSet);
    this.#known.set(name, levels);
    return levels;
  }
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
