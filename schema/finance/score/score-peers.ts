import { Field, Int, ObjectType } from 'type-graphql';
import { Process } from '#schema/plants/index.ts';
import { readRecord } from './score-record.ts';

@ObjectType({ description: 'The firms alike that a score was compared with.' })
export class ScorePeers {
  @Field(() => Process, {
    nullable: true,
    description: 'What most of their work centres do; null for all trades.',
  })
  process!: Process | null;
  @Field(() => Int, { description: 'How many firms, thirty at least.' }) firms!: number;
  @Field(() => Int, { description: 'The score that they have on average, figure by figure.' }) score!: number;
}

/** Of the record of a score; null where it was compared with nobody. */
export function peersIn(record: string): { circle: string; firms: number; score: number } | null {
  const { inputs, explanation } = readRecord(record);
  if (!inputs.peers) return null;
  return { circle: inputs.peers.group, firms: inputs.peers.firms, score: explanation.peerScore ?? 0 };
}
