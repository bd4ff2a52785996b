import type { RefusalFragment } from '../gql/graphql.ts';
import type { FieldError } from './form-reply.ts';

/** The API's refusals as field errors; `rename` says which field of the form stands for a path that has another name. */
export function toFieldErrors(
  userErrors: readonly RefusalFragment[],
  rename: (path: string) => string = (path) => path.split('.')[0] ?? path,
): FieldError[] {
  return userErrors.map((error) => ({
    field: rename(error.path.filter((part) => part !== 'input').join('.')),
    code: error.code,
    message: error.message,
    params: [...error.params, ...exceededParams(error)],
  }));
}

function exceededParams(error: RefusalFragment): FieldError['params'] {
  if (!('weekStart' in error)) return [];
  return [
    { name: 'weekStart', value: error.weekStart },
    { name: 'requested', value: error.requested.value },
    { name: 'unit', value: error.requested.unit },
    { name: 'band', value: error.band },
    ...(error.available ? [{ name: 'available', value: error.available.value }] : []),
  ];
}
