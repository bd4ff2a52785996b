import type { PeerFacts, PeerFeature } from '#schema/finance/index.ts';
import type { PointsFeature, PointsModel } from '../points/model.ts';
import { type Row, type Value, valueIn } from '../points/score-row.ts';
import type { Contribution, Explanation } from './contributions.ts';
import type { Guide, Source, Words } from './feature-guide.ts';
import { type FixKey, fixTexts, type Params, type ReasonKey, reasonTexts, sentence } from './reason-texts.ts';

/** Why a score is not higher, most of all first. */
export interface Reason {
  readonly feature: string;
  readonly against: 'PEERS' | 'BEST';
  readonly pointsLost: number;
  readonly value: string;
  readonly peerRange: readonly [number, number] | null;
  readonly source: Source | null;
  readonly text: { readonly key: ReasonKey; readonly params: Params };
  readonly fix: { readonly key: FixKey; readonly params: Params };
}

/** More are unlikely to help (Regulation B, commentary to 1002.9). */
export const reasonsMax = 4;

/** At most four: first what the firm has less of than firms like it, then what is short of the best. */
export function reasonsOf(
  model: PointsModel,
  row: Row,
  explanation: Explanation,
  peers: PeerFacts | null,
  guide: Guide,
): Reason[] {
  const features = new Map(model.features.map((feature) => [feature.name, feature]));
  const toPeers = new Map(peers?.features.map((one) => [one.feature, one]));
  const against = losses(explanation.contributions, ({ againstPeers }) => -(againstPeers ?? 0));
  const named = new Set(against.map(({ one }) => one.feature));
  const rest = explanation.contributions.filter(({ feature }) => !named.has(feature));
  return [
    ...against.map((loss) => ({ ...loss, against: 'PEERS' as const })),
    ...losses(rest, ({ best, points }) => best - points).map((loss) => ({
      ...loss,
      against: 'BEST' as const,
    })),
  ]
    .slice(0, reasonsMax)
    .map(({ one, lost, against: kind }) => {
      const feature = features.get(one.feature) as PointsFeature;
      const value = valueIn(row, one.feature);
      const peer = toPeers.get(one.feature);
      return {
        feature: one.feature,
        against: kind,
        pointsLost: lost,
        value: valueText(value),
        peerRange: peer?.range ?? null,
        source: guide[one.feature]?.source ?? null,
        text: reasonText(one, lost, value, kind === 'PEERS' ? peer : undefined),
        fix: fixOf(feature, one, guide),
      };
    });
}

function losses(contributions: readonly Contribution[], lostBy: (one: Contribution) => number) {
  return contributions
    .map((one) => ({ one, lost: lostBy(one) }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost || (a.one.feature < b.one.feature ? -1 : 1));
}

function reasonText(one: Contribution, lost: number, value: Value, peer?: PeerFeature): Reason['text'] {
  const params = { feature: one.feature, points: lost, value: valueText(value) };
  if (one.place === 'MISSING') return { key: 'reason.missing', params };
  if (one.place === 'UNSEEN') return { key: 'reason.unseen', params };
  if (one.place === 'SPECIAL')
    return one.code === 'NO_CONSENT'
      ? { key: 'reason.noConsent', params }
      : { key: 'reason.code', params: { ...params, code: one.code ?? '' } };
  if (!peer) return { key: 'reason.value.best', params };
  if (peer.range)
    return {
      key: 'reason.number.peers',
      params: { ...params, low: numberText(peer.range[0]), high: numberText(peer.range[1]) },
    };
  return peer.usual === null
    ? { key: 'reason.value.peers', params }
    : { key: 'reason.level.peers', params: { ...params, usual: peer.usual } };
}

/** The nearest place with more points, where somebody can do something about it. */
function fixOf(feature: PointsFeature, { bin, points }: Contribution, guide: Guide): Reason['fix'] {
  if (bin === null) return { key: 'fix.share', params: {} };
  const known = guide[feature.name];
  if (!known) return { key: 'fix.ask', params: {} };
  const target = nearestBetter(feature, bin, points, known.lever?.way);
  if (target === undefined) return { key: 'fix.fixed', params: {} };
  const gain = (feature.bins[target]?.points ?? 0) - points;
  if (feature.kind === 'level')
    return { key: 'fix.level', params: { levels: feature.levels[target]?.join(' / ') ?? '', gain } };
  return target > bin
    ? { key: 'fix.raise', params: { edge: numberText(feature.edges[target - 1] ?? 0), gain } }
    : { key: 'fix.lower', params: { edge: numberText(feature.edges[target] ?? 0), gain } };
}

function nearestBetter(
  { bins }: PointsFeature,
  bin: number,
  points: number,
  way: 'UP' | 'DOWN' | 'BOTH' | undefined,
): number | undefined {
  if (!way) return undefined;
  return [...bins.keys()]
    .filter((at) => (bins[at]?.points ?? 0) > points && (way === 'BOTH' || at > bin === (way === 'UP')))
    .sort((a, b) => Math.abs(a - bin) - Math.abs(b - bin) || b - a)[0];
}

function valueText(value: Value): string {
  return typeof value === 'number' ? numberText(value) : (value ?? '');
}

/** Six digits: enough to tell a value from an edge, and no noise. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A reason as people read it, with the figure's name: what is wrong, and what would help. */
export function reasonParts(
  reason: Reason,
  guide: Guide,
  language: keyof Words,
): { readonly text: string; readonly fix: string } {
  const name = guide[reason.feature]?.name[language] ?? reason.feature;
  return {
    text: sentence(reasonTexts[reason.text.key], language, { ...reason.text.params, feature: name }),
    fix: sentence(fixTexts[reason.fix.key], language, reason.fix.params),
  };
}

/** Both in one. */
export function reasonSentences(reason: Reason, guide: Guide, language: keyof Words): string {
  const { text, fix } = reasonParts(reason, guide, language);
  return language === 'zh' ? `${text}${fix}` : `${text} ${fix}`;
}
