import fc from 'fast-check';
import { encodeId } from '#schema/kernel/id.ts';
import {
  awardReject,
  guestToken,
  organisationApprovalLimitsSet,
  rfqCancel,
  rfqGuestInvite,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { Approves, Awards, Rejects } from './award-steps.ts';
import { Answers, Counters, Declines, GuestQuotes, Quotes, Withdraws } from './quote-steps.ts';
import { Cancels, Extends, Revokes, Waits } from './request-steps.ts';
import type { Step } from './step.ts';
import { beginning, guestEmail, type Model, type Real, type Stage } from './story.ts';
import { Tally } from './tally.ts';

const firm = fc.nat(1);
const anybody = fc.nat(2);
const quotes = fc
  .tuple(firm, fc.boolean(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 6, max: 100 }))
  .map(([who, held, minutes, hours]) => new Quotes(who, held, minutes, hours));
const counters = fc
  .tuple(anybody, fc.integer({ min: 1, max: 110 }))
  .map(([who, quantity]) => new Counters(who, quantity));
const awards = fc
  .tuple(anybody, fc.integer({ min: 1, max: 110 }), fc.boolean())
  .map(([who, quantity, closes]) => new Awards(who, quantity, closes));
const answers = fc.tuple(firm, fc.boolean()).map(([who, accepts]) => new Answers(who, accepts));
const waits = fc.integer({ min: 1, max: 40 }).map((hours) => new Waits(hours));
const ends = fc.constantFrom(new Cancels(), new Revokes(), new Extends());

/** What is named more often happens more often: most stories get as far as an award. */
const steps = fc.commands<Model, Real, false>(
  [
    ...[quotes, quotes, quotes, quotes],
    ...[fc.constant(new GuestQuotes()), fc.constant(new GuestQuotes())],
    ...[counters, counters, answers, answers],
    ...[awards, awards, awards, fc.boolean().map((own) => new Approves(own))],
    ...[fc.constant(new Approves(false)), fc.constant(new Rejects())],
    ...[waits, waits, waits],
    firm.map((who) => new Withdraws(who)),
    firm.map((who) => new Declines(who)),
    ends,
  ],
  { maxCommands: 16, size: '+1' },
);

export interface Told {
  readonly stories: number;
  readonly tally: Tally;
}

/** The whole exchange is recomputed from its rows after so many stories. */
const checkedEvery = 100;

/** Tells so many stories of requests, each from its own beginning; throws with the seed of one that does not hold. */
export async function tellSourcing(
  house: given.TestHouse,
  stories: number,
  seed?: number,
  onTold: (told: Told) => void = () => {},
): Promise<Told> {
  const stage = await openStage(house);
  const tally = new Tally();
  let told = 0;
  const story = fc.asyncProperty(fc.boolean(), fc.boolean(), steps, async (sealed, limited, commands) => {
    await given.moveClock(house, '0');
    const real = await openStory(house, stage, tally, { sealed, limited });
    const model = beginning(sealed, limited);
    await fc.asyncModelRun(() => ({ model, real }), commands);
    await endStory(real, model);
    told += 1;
    if (told % checkedEvery === 0 || told === stories) await refuseFaults(house);
    onTold({ stories: told, tally });
  });
  await fc.assert(story, { numRuns: stories, endOnFailure: true, ...(seed === undefined ? {} : { seed }) });
  await given.moveClock(house, '0');
  return { stories: told, tally };
}

/** Tells one story, step by step as it is written; throws where it does not hold. */
export async function tellStory(
  house: given.TestHouse,
  how: Pick<Model, 'sealed' | 'limited'>,
  written: readonly Step[],
): Promise<void> {
  await given.moveClock(house, '0');
  const [model, tally] = [beginning(how.sealed, how.limited), new Tally()];
  const real = await openStory(house, await openStage(house), tally, how);
  for (const step of written) await step.run(model, real);
}

/** Ends what is still open, so that it holds nothing in the next story. */
async function endStory({ house, rfq, buyer, stage }: Real, model: Model): Promise<void> {
  if (model.waiting) {
    const { rows } = await house.admin.query<{ id: string }>(
      `select id from app.award where rfq_id = $1 and state = 'AWAITING_APPROVAL'`,
      [rfq.id],
    );
    const awardId = encodeId('awd', rows[0]?.id ?? '');
    await given.act(house, stage.approver.actor, awardReject, { awardId, reason: '完' });
  }
  if (!model.ended) await given.act(house, buyer.actor, rfqCancel, { rfqId: rfq.wire, reason: '完' });
}

async function refuseFaults(house: given.TestHouse): Promise<void> {
  const faults = await given.exchangeFaults(house);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function openStage(house: given.TestHouse): Promise<Stage> {
  const [buyer, limited, stranger] = [
    await given.givenFirm(house),
    await given.givenFirm(house),
    await given.givenFirm(house),
  ];
  await given.act(house, limited.actor, organisationApprovalLimitsSet, {
    limits: [{ role: 'OWNER', amount: '1000' }],
  });
  const approver = await given.givenColleague(house, limited, ['FINANCE']);
  const sellers = [await given.givenFirm(house), await given.givenFirm(house)];
  const centers: given.Center[] = [];
  for (const seller of sellers) {
    const center = await given.givenWorkCenter(house, seller);
    // What awards have sold stays sold: there is room for thousands of stories.
    await given.givenCapacityFast(house, seller, [center], { hoursPerDay: 20_000 });
    centers.push(center);
  }
  return { buyer, limited, approver, stranger, sellers, centers };
}

async function openStory(
  house: given.TestHouse,
  stage: Stage,
  tally: Tally,
  { sealed, limited }: Pick<Model, 'sealed' | 'limited'>,
): Promise<Real> {
  const buyer = limited ? stage.limited : stage.buyer;
  const rfq = await given.givenRfq(house, buyer, stage.sellers, { sealed });
  await given.act(house, buyer.actor, rfqGuestInvite, {
    rfqId: rfq.wire,
    name: '访客',
    email: guestEmail,
    locale: 'zh-CN',
  });
  const { rows } = await house.admin.query<{ id: string }>(
    `select id from app.rfq_bidder where rfq_id = $1 and origin = 'GUEST'`,
    [rfq.id],
  );
  const bidderId = rows[0]?.id ?? '';
  const token = guestToken(house.database.secrets, bidderId);
  return { house, rfq, buyer, stage, tally, bidderId, token, quotes: [undefined, undefined, undefined] };
}
