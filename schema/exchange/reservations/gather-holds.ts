import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { direct, sessionIdleHours } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { organisationOf, personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Database } from '../../kernel/database.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import { Gatherer } from '../../kernel/gatherer.ts';
import { uuidOf } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { admit, failureOf, keyReused, reporter, runCommand } from '../../kernel/run-command.ts';
import { isTransient } from '../../kernel/transient-error.ts';
import { heldCards } from '../market/market.queries.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { type HoldAnswer, holdProblem } from './hold-answer.ts';
import type { ReservationHoldInput } from './hold-input.ts';
import { needClosed, reservationHold } from './hold-reservation.ts';
import { type HeldCard, type HoldItem, holdItemOf, offerIdOf } from './hold-terms.ts';
import type { ReservationRow } from './reservation.queries.ts';

/** A hold that was made or had been made: its id, and the row as it was committed where this call made it. */
export interface HeldReservation {
  readonly id: string;
  readonly row?: ReservationRow;
}

/** By whose right a hold is asked for, as the database checks it again: an open session, or the key of a program. */
interface Proof {
  readonly session?: string;
  readonly client?: string;
}

interface Wanted {
  readonly item: HoldItem & Proof & { readonly key: string; readonly hash: string };
  readonly card: OfferCard;
}

const most = 256;
const lanes = 2;
const triesMax = 5;
const doors = new WeakMap<
  Database,
  { cards: Gatherer<string, HeldCard | null>; holds: Gatherer<Wanted, HoldAnswer> }
>();

/**
 * `reservationHold` for callers who come in a crowd: each is a command of its own (permission, key, book, event, refusals), and up to 256
 * of them share one transaction. An idle house adds no wait. Whoever has neither session nor key goes through {@link runCommand}.
 */
export async function holdTogether(
  database: Database,
  actor: Actor,
  input: ReservationHoldInput & object,
  key: string,
): Promise<HeldReservation> {
  const prepared = await prepare(database, actor, input, key);
  // What needs no lock to be refused is refused by the command itself: it knows first whether the key has been answered before.
  if (!prepared) return { id: (await runCommand(database, actor, reservationHold, input, key)).outcome.id };
  const report = reporter(database, actor, reservationHold.name);
  try {
    const held = heldOf(await doorsOf(database).holds.ask(prepared), prepared, actor);
    report(held.row ? 'done' : 'replayed', 1);
    return held;
  } catch (error) {
    report(failureOf(error), 1);
    throw error;
  }
}

/** Nothing when the hold is not one that can be gathered. */
async function prepare(
  database: Database,
  actor: Actor,
  input: ReservationHoldInput & object,
  key: string,
): Promise<Wanted | undefined> {
  const proof = proofOf(actor);
  const organisationId = organisationOf(actor);
  if (!proof || !database.holdPool || !organisationId) return undefined;
  const { hash } = admit(actor, reservationHold, input, key);
  const offerId = offerIdOf(input);
  const card = offerId === undefined ? null : await doorsOf(database).cards.ask(offerId);
  if (!card || (input.requestId && !uuidOf('req', input.requestId))) return undefined;
  try {
    const item = holdItemOf(card, organisationId, input);
    return { item: { ...item, ...proof, ...actOf(actor), key, hash: hash.toString('hex') }, card };
  } catch (error) {
    if (error instanceof Refusal || error instanceof Fault) return undefined;
    throw error;
  }
}

function proofOf(actor: Actor): Proof | undefined {
  if (actor.kind === 'client') return { client: actor.clientId };
  return actor.kind === 'person' && actor.sessionId ? { session: actor.sessionId } : undefined;
}

/** What the book notes of an act beside its person. */
function actOf(actor: Actor) {
  return {
    person: personOf(actor),
    act: actor.kind === 'person' ? actor.supportActId : undefined,
    request: actor.origin?.requestId,
    source: actor.origin?.source,
  };
}

function heldOf(answer: HoldAnswer, { item, card }: Wanted, actor: Actor): HeldReservation {
  if (answer.replayed) return { id: answer.outcomeId ?? '' };
  if (answer.granted) return { id: item.id, row: rowOf(answer, item, card, actor) };
  switch (answer.code) {
    case 'NOT_ACTING':
      throw new Fault('UNAUTHENTICATED', 'This session or key has ended.');
    case 'KEY_REUSED':
      throw keyReused();
    case 'REQUEST_ABSENT':
      throw notFound(['requestId']);
    case 'REQUEST_CLOSED':
      throw needClosed('CLOSED');
    default:
      throw new Refusal([holdProblem(answer, card, item.weeks)]);
  }
}

/** The row as it was committed, so that nobody has to read it again. */
function rowOf(answer: HoldAnswer, item: HoldItem, card: OfferCard, actor: Actor): ReservationRow {
  const heldAt = new Date(answer.heldAt ?? Number.NaN);
  return {
    id: item.id as ReservationRow['id'],
    number: answer.number ?? '',
    sellerId: (answer.sellerId ?? '') as ReservationRow['sellerId'],
    buyerId: item.buyerId as ReservationRow['buyerId'],
    offerId: item.offerId as ReservationRow['offerId'],
    requestId: item.requestId as ReservationRow['requestId'],
    processCode: card.processCode,
    measure: card.measure,
    state: 'HELD',
    quantityAmount: item.weeks.reduce((sum, { amount }) => sum + amount, 0n),
    priceMinor: item.priceMinor,
    currency: item.currency,
    priceParts: [...item.parts],
    heldBy: personOf(actor),
    heldAt,
    deadline: new Date(answer.expiresAt ?? Number.NaN),
    planId: null,
    askedAt: null,
    acceptedAt: null,
    confirmedAt: null,
    endedAt: null,
    now: heldAt,
  };
}

function doorsOf(database: Database) {
  const known = doors.get(database);
  if (known) return known;
  const made = {
    cards: new Gatherer<string, HeldCard | null>({ most: 256, lanes }, (ids) => readCards(database, ids)),
    holds: new Gatherer<Wanted, HoldAnswer>(
      { most, lanes, nameOf: ({ item }) => `${item.buyerId} ${item.key}` },
      (wanted) => serve(database, wanted),
    ),
  };
  doors.set(database, made);
  return made;
}

async function readCards(database: Database, ids: readonly string[]): Promise<(HeldCard | null)[]> {
  const found = await direct<HeldCard>(database, heldCards([...new Set(ids)]));
  const byId = new Map(found.map((card) => [card.id as string, card]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** One transaction for all. When it fails each goes alone, under its key: what had been committed after all answers as it did. */
async function serve(database: Database, wanted: readonly Wanted[]): Promise<(HoldAnswer | Error)[]> {
  try {
    return await reserve(database, wanted);
  } catch (error) {
    if (wanted.length === 1 && !isTransient(error)) throw error;
    return await Promise.all(wanted.map((one) => serveAlone(database, one)));
  }
}

async function serveAlone(database: Database, wanted: Wanted): Promise<HoldAnswer | Error> {
  for (let tries = 1; ; tries++) {
    try {
      const [answer] = await reserve(database, [wanted]);
      return answer ?? new Error('The database answered nothing');
    } catch (error) {
      if (tries >= triesMax || !isTransient(error)) {
        return error instanceof Error ? error : new Error('Not served', { cause: error });
      }
      await pause(randomInt(10, 20 * 2 ** tries));
    }
  }
}

async function reserve(database: Database, wanted: readonly Wanted[]): Promise<HoldAnswer[]> {
  const text = 'select market.reserve_gathered($1::jsonb, make_interval(hours => $2)) as answers';
  database.observe?.(text);
  const items = canonicalJson(wanted.map(({ item }) => item));
  const { rows } =
    (await database.holdPool?.query<{ answers: (HoldAnswer & { id: string })[] }>({
      name: 'reserve-gathered',
      text,
      values: [items, sessionIdleHours],
    })) ?? {};
  const byId = new Map((rows?.[0]?.answers ?? []).map((answer) => [answer.id, answer]));
  return wanted.map(({ item }) => {
    const answer = byId.get(item.id);
    if (!answer) throw new Error('The database answered for others');
    return answer;
  });
}
