import { data, type RouterContextProvider, redirect } from 'react-router';
import type { ApiFault } from './api-client.ts';
import { apiContext, logContext, requestIdContext } from './context.ts';
import type { TypedDocumentString } from './gql/graphql.ts';

export interface Answer<TResult> {
  data: TResult;
  setCookies: readonly string[];
}

type Args = { context: Readonly<RouterContextProvider>; url: URL };

/** Runs one document for this request; faults become a sign-in, a 404 or an error page with its reference. */
export async function run<TResult, TVariables>(
  args: Args,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<Answer<TResult>> {
  const request = { query: document.toString(), variables: withoutNulls(variables) };
  const answer = await args.context
    .get(apiContext)
    .execute(request)
    .catch((error: unknown) => {
      throw brokenDown(args, error);
    });
  const fault = answer.errors?.[0];
  if (fault) throw translateFault(args, fault);
  return { data: answer.data as TResult, setCookies: answer.setCookies };
}

/** What was not asked for is not sent: an absent argument keeps the API's default, which an explicit null would replace. */
function withoutNulls<T>(value: T): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    one === null ? undefined : one,
  ) as Record<string, unknown>;
}

/** As `run`, for screens that only read. */
export async function query<TResult, TVariables>(
  args: Args,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  return (await run(args, document, variables)).data;
}

function translateFault(args: Args, fault: ApiFault) {
  const code = fault.extensions?.code ?? 'INTERNAL';
  if (SIGN_IN_CODES.has(code)) return redirect(signInPath(args.url));
  const reference = fault.extensions?.reference ?? args.context.get(requestIdContext);
  if (MISSING_CODES.has(code)) return data({ code: 'NOT_FOUND', reference }, { status: 404 });
  args.context.get(logContext).error({ code, reference, path: fault.path }, 'the API answered with a fault');
  return data({ code, reference }, { status: code === 'TOO_MANY_REQUESTS' ? 429 : 500 });
}

/** The API did not answer at all: the reader still gets the reference that the log has. */
function brokenDown(args: Args, error: unknown) {
  const reference = args.context.get(requestIdContext);
  args.context.get(logContext).error({ err: error, reference }, 'the API did not answer');
  return data({ code: 'INTERNAL', reference }, { status: 500 });
}

const SIGN_IN_CODES = new Set(['UNAUTHENTICATED']);
const MISSING_CODES = new Set(['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT']);

/** Whether what was thrown says that the thing asked for is not there, or cannot be asked for. */
export function isMissing(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'init' in thrown && isNotFound(thrown.init);
}

const isNotFound = (init: unknown) =>
  typeof init === 'object' && init !== null && 'status' in init && init.status === 404;

/** Where to sign in, and come back to after. */
export function signInPath(url: URL): string {
  const path = url.pathname.replace(/\.data$/, '') + url.search;
  return path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** The same answer for what is absent and what is not yours. */
export function notFound(args: Args): never {
  throw data({ code: 'NOT_FOUND', reference: args.context.get(requestIdContext) }, { status: 404 });
}

export function withCookies(setCookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie);
  return headers;
}
