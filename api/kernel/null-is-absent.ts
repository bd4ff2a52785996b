import type { MiddlewareFn } from 'type-graphql';

/** An optional argument that is null says what an absent one says; inputs of mutations keep their nulls. */
export const nullIsAbsent: MiddlewareFn = ({ args }, next) => {
  for (const [name, value] of Object.entries(args)) if (value === null) delete args[name];
  return next();
};
