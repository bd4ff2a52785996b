import { data, redirect } from 'react-router';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { CalendarPreviewQueryVariables, RefusalFragment } from '../../../gql/graphql.ts';
import { query, run } from '../../../graphql.server.ts';
import type { Route } from './+types/site-calendar.ts';
import {
  ExceptionCreateDocument,
  ExceptionRemoveDocument,
  PatternCreateDocument,
  PatternRemoveDocument,
  PreviewDocument,
} from './calendar.gql.ts';
import { fieldOf, readExceptionForm, readPatternForm } from './calendar-form.ts';
import type { Reply } from './calendar-forms.tsx';

type Args = Route.ActionArgs;

/** Adds, previews or takes away; every form of the page says which by its `intent`. */
export async function actOnCalendar(args: Args, siteId: string) {
  const reader = new FormReader(await args.request.formData());
  switch (reader.optional('intent')) {
    case 'preview-exception':
    case 'exception':
      return await onException(args, siteId, reader);
    case 'remove-pattern':
      return await remove(args, reader, 'pattern');
    case 'remove-exception':
      return await remove(args, reader, 'exception');
    default:
      return await onPattern(args, siteId, reader);
  }
}

async function onException(args: Args, siteId: string, reader: FormReader) {
  const draft = readExceptionForm(reader);
  if (!draft) return refused(reader, 'exception', 400);
  if (reader.optional('intent') === 'preview-exception')
    return await preview(args, reader, 'exception', { id: siteId, exception: draft });
  const input = {
    ...draft,
    siteId,
    note: reader.optional('note'),
    idempotencyKey: reader.text('idempotencyKey'),
  };
  const { data: answer } = await run(args, ExceptionCreateDocument, { input });
  return answered(args, reader, 'exception', answer.calendarExceptionCreate.userErrors);
}

async function onPattern(args: Args, siteId: string, reader: FormReader) {
  const draft = readPatternForm(reader);
  if (!draft) return refused(reader, 'pattern', 400);
  if (reader.optional('intent') === 'preview-pattern')
    return await preview(args, reader, 'pattern', { id: siteId, pattern: draft });
  const name = reader.text('name');
  if (reader.errors.length > 0) return refused(reader, 'pattern', 400);
  const input = { ...draft, siteId, name, idempotencyKey: reader.text('idempotencyKey') };
  const { data: answer } = await run(args, PatternCreateDocument, { input });
  return answered(args, reader, 'pattern', answer.shiftPatternCreate.userErrors);
}

async function preview(
  args: Args,
  reader: FormReader,
  form: 'exception' | 'pattern',
  wanted: CalendarPreviewQueryVariables,
) {
  const { node } = await query(args, PreviewDocument, wanted);
  const change = node?.__typename === 'Site' ? node.calendarPreview : undefined;
  return data<Reply>({ ...reader.reply([], form), ...(change ? { change } : {}) });
}

async function remove(args: Args, reader: FormReader, what: 'exception' | 'pattern') {
  const idempotencyKey = reader.text('idempotencyKey');
  const id = reader.text('id');
  if (what === 'pattern') {
    const { data: answer } = await run(args, PatternRemoveDocument, {
      input: { idempotencyKey, shiftPatternId: id },
    });
    return answered(args, reader, what, answer.shiftPatternRemove.userErrors);
  }
  const { data: answer } = await run(args, ExceptionRemoveDocument, {
    input: { idempotencyKey, calendarExceptionId: id },
  });
  return answered(args, reader, what, answer.calendarExceptionRemove.userErrors);
}

function answered(args: Args, reader: FormReader, form: string, userErrors: readonly RefusalFragment[]) {
  const errors = toFieldErrors(userErrors, fieldOf);
  if (errors.length > 0) return data<Reply>(reader.reply(errors, form), { status: 422 });
  return redirect(`${args.url.pathname.replace(/\.data$/, '')}${args.url.search}`, 303);
}

function refused(reader: FormReader, form: string, status: number) {
  return data<Reply>(reader.reply(reader.errors, form), { status });
}
