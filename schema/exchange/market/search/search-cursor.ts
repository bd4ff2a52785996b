import { Fault } from '../../../kernel/fault.ts';
import type { Search } from './search.ts';

/** A row's place in the order of a search: the offer's id, and what comes before it in the order (price, or city). */
export interface SearchPlace {
  readonly id: string;
  readonly key: string;
}

/** A cursor says of which search it is: in another one its place means nothing. */
export function writePlace({ mark }: Search, { id, key }: SearchPlace): string {
  return Buffer.from(`2:${mark}:${id}:${key}`).toString('base64url');
}

const form = /^2:([\w-]{11}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9.]{0,40})$/;

/** The place of a cursor. Refuses what is no cursor of ours, and a cursor of another search. */
export function readPlace({ mark, order, reached }: Search, cursor: string): SearchPlace {
  const [, theirs, id, key] = form.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (id === undefined || key === undefined)
    throw new Fault('BAD_USER_INPUT', 'The cursor is not one of ours.', { argument: 'after' });
  if (theirs !== mark)
    throw new Fault('BAD_USER_INPUT', 'The cursor is of another search: begin this one without.', {
      argument: 'after',
    });
  const isPlace =
    order === 'NEWEST'
      ? key === ''
      : order === 'PRICE'
        ? /^\d{1,12}(\.\d{1,8})?$/.test(key)
        : reached?.some(({ code }) => code === key);
  if (!isPlace) throw new Fault('BAD_USER_INPUT', 'The cursor is not one of ours.', { argument: 'after' });
  return { id, key };
}
