import { setTimeout as pause } from 'node:timers/promises';
import { type Firm, holdInput, monday } from '#test/builders/index.ts';

/** What a client was told and therefore believes, by the key that it sent. */
export interface Book {
  readonly holds: Map<string, string>;
  /** Reservation → the state that the last acknowledged step left it in. */
  readonly states: Map<string, string>;
  readonly needs: Map<string, string>;
  refused: number;
  retries: number;
}

export const emptyBook = (): Book => ({
  holds: new Map(),
  states: new Map(),
  needs: new Map(),
  refused: 0,
  retries: 0,
});

interface Payload {
  readonly userErrors: { code: string }[];
  readonly reservation?: { id: string; state: string } | null;
  readonly capacityRequest?: { id: string } | null;
}

/** A buyer's program: holds, confirms, releases and posts needs, and sends again under the same key until it is answered. */
export class Trader {
  readonly book = emptyBook();
  readonly #url: string;
  readonly #firm: Firm;
  #cookie = '';

  constructor(url: string, firm: Firm) {
    this.#url = url;
    this.#firm = firm;
  }

  get organisationId(): string {
    return this.#firm.id;
  }

  async signIn(): Promise<void> {
    await this.#send(
      'signIn',
      'SignInInput',
      { email: this.#firm.email, password: this.#firm.password },
      'viewer { __typename }',
    );
  }

  /** One act after the other until told to stop; the act that is under way is seen through. */
  async trade(offerIds: readonly string[], stopped: () => boolean): Promise<void> {
    for (let round = 0; !stopped(); round++) {
      if (round % 8 === 7) await this.#postNeed(round);
      else await this.#hold(offerIds[round % offerIds.length] ?? '', round);
    }
  }

  async #hold(offerId: string, round: number): Promise<void> {
    const weeks = [
      [1 + (round % 4), 1],
      [1 + ((round + 1) % 4), 1],
    ] as const;
    const input = holdInput(offerId, round % 3 ? [weeks[0]] : weeks);
    const { payload, key } = await this.#send(
      'reservationHold',
      'ReservationHoldInput',
      input,
      'reservation { id state }',
    );
    const held = payload.reservation;
    if (!held) {
      this.book.refused += 1;
      return;
    }
    this.book.holds.set(key, held.id);
    this.book.states.set(held.id, 'HELD');
    const [mutation, type] =
      round % 4 === 1
        ? ['reservationRelease', 'ReservationReleaseInput']
        : ['reservationConfirm', 'ReservationConfirmInput'];
    const settled = await this.#send(
      mutation ?? '',
      type ?? '',
      { reservationId: held.id },
      'reservation { id state }',
    );
    if (settled.payload.reservation) this.book.states.set(held.id, settled.payload.reservation.state);
  }

  async #postNeed(round: number): Promise<void> {
    const input = {
      title: `Need ${round}`,
      processCode: 'machining.milling.5-axis',
      pieces: 5 + (round % 7),
      loadPerPiece: { value: '12', unit: 'MIN' },
      from: monday(1),
      until: monday(5),
      deliverToCityCode: '320500',
    };
    const { payload, key } = await this.#send(
      'capacityRequestPost',
      'CapacityRequestPostInput',
      input,
      'capacityRequest { id }',
    );
    if (payload.capacityRequest) this.book.needs.set(key, payload.capacityRequest.id);
  }

  /** Sends a mutation under one key until somebody answers it. */
  async #send(
    name: string,
    type: string,
    input: object,
    selection: string,
  ): Promise<{ key: string; payload: Payload }> {
    const key = `faults-${crypto.randomUUID()}`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
    const body = JSON.stringify({ query, variables: { input: { idempotencyKey: key, ...input } } });
    for (let attempt = 0; attempt < 600; attempt++) {
      const payload = await this.#try(name, body);
      if (payload) return { key, payload };
      this.book.retries += 1;
      await pause(100);
    }
    throw new Error(`${name} was never answered`);
  }

  async #try(name: string, body: string): Promise<Payload | undefined> {
    try {
      const response = await fetch(`${this.#url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.#cookie },
        body,
        signal: AbortSignal.timeout(20_000),
      });
      const answer = (await response.json()) as {
        data?: Record<string, Payload | null>;
        errors?: { message: string; extensions?: { code?: string } }[];
      };
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
      if (cookie) this.#cookie = cookie;
      const payload = answer.data?.[name];
      if (payload) return payload;
      const code = answer.errors?.[0]?.extensions?.code ?? 'none';
      // The caller's own faults would never end; everything else is the house being down or coming up.
      if (
        [
          'BAD_USER_INPUT',
          'FORBIDDEN',
          'UNAUTHENTICATED',
          'NOT_FOUND',
          'IDEMPOTENCY_KEY_REUSED',
          'GRAPHQL_VALIDATION_FAILED',
        ].includes(code)
      )
        throw new Error(`${name}: ${JSON.stringify(answer.errors)}`, { cause: 'fatal' });
      return undefined;
    } catch (error) {
      if (error instanceof Error && error.cause === 'fatal') throw error;
      return undefined;
    }
  }
}
