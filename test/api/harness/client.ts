import { isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { buildSchema } from '#api/build-schema.ts';
import type { TestApi } from './open-test-api.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for what it names in its own document.
  readonly data: any;
  readonly codes: readonly string[];
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly reference?: string };
  }[];
}

/** One refusal, as `CODE at path`. */
export type RefusalLine = string;

/** Somebody at the API: keeps its session's cookie as a browser does, or comes with a key as a program does. */
export class Client {
  cookie: string | null = null;
  setCookies: readonly string[] = [];
  readonly api: TestApi;
  readonly ip: string | null;
  readonly apiKey: string | undefined;

  constructor(api: TestApi, ip: string | null = '127.0.0.1', apiKey?: string) {
    this.api = api;
    this.ip = ip;
    this.apiKey = apiKey;
  }

  async execute(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const caller = { cookie: this.cookie, ip: this.ip, apiKey: this.apiKey, requestId: 'test' };
    const { data, errors = [], setCookies } = await this.api.client.execute({ query, variables }, caller);
    for (const cookie of setCookies) this.#keep(cookie);
    if (setCookies.length > 0) this.setCookies = setCookies;
    return { data, errors, codes: errors.map(({ extensions }) => extensions?.code ?? '') };
  }

  /** One cookie of each name, the last that came. */
  #keep(setCookie: string): void {
    const [pair = ''] = setCookie.split(';');
    const name = pair.split('=')[0] ?? '';
    const others = (this.cookie ?? '')
      .split('; ')
      .filter((kept) => kept !== '' && kept.split('=')[0] !== name);
    this.cookie = [...others, pair].join('; ');
  }

  /** The data of a query that is answered without an error. */
  async ask(query: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
    const { data, errors } = await this.execute(query, variables);
    if (errors.length > 0) throw new Error(`Not answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Sends a mutation under a new key, unless `input` names one; gives its payload or its errors. */
  async send(mutation: string, input: object, selection = ''): Promise<Answer> {
    const withKey = { idempotencyKey: crypto.randomUUID(), ...input };
    const answer = await this.execute(documentOf(mutation, selection), { input: withKey });
    return { ...answer, data: answer.data?.[mutation] ?? null };
  }

  /** The payload of a mutation that is done. */
  async act(mutation: string, input: object, selection = ''): Promise<Answer['data']> {
    const { data, errors } = await this.send(mutation, input, selection);
    if (errors.length > 0 || data.userErrors.length > 0)
      throw new Error(`${mutation} was not done: ${JSON.stringify([errors, data?.userErrors])}`);
    return data;
  }

  /** The refusals of a mutation that is not done, each as `CODE at path`. */
  async refusals(mutation: string, input: object): Promise<RefusalLine[]> {
    const { data, errors } = await this.send(mutation, input);
    if (errors.length > 0) throw new Error(`${mutation} failed: ${JSON.stringify(errors)}`);
    return data.userErrors.map(
      ({ code, path }: { code: string; path: string[] }) => `${code} at ${path.join('.')}`,
    );
  }

  /** The code of the one fault with which a mutation ends. */
  async faultOf(mutation: string, input: object): Promise<string> {
    const { codes } = await this.send(mutation, input);
    if (codes.length !== 1) throw new Error(`${mutation} has ${codes.length} faults`);
    return codes[0] ?? '';
  }
}

/** `mutation ($input: …!) { … }`, asking for the refusals and for `selection`. */
function documentOf(mutation: string, selection: string): string {
  const argument = buildSchema().getMutationType()?.getFields()[mutation]?.args[0];
  const type = argument && isNonNullType(argument.type) ? argument.type.ofType : undefined;
  if (!isInputObjectType(type)) throw new Error(`There is no mutation ${mutation}`);
  return `mutation ($input: ${type.name}!) {
    ${mutation}(input: $input) { userErrors { __typename code message path params { name value } } ${selection} } }`;
}

/** Name of the field that holds the object of a mutation's payload, if it has one. */
export function objectFieldOf(mutation: string): string | undefined {
  const type = buildSchema().getMutationType()?.getFields()[mutation]?.type;
  const payload = type && isNonNullType(type) ? type.ofType : type;
  if (!isObjectType(payload)) return undefined;
  return Object.keys(payload.getFields()).find((name) => name !== 'userErrors');
}
