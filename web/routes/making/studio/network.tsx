import { nameOf as nameIn } from '../../../domain/names.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import type { Plan, PromiseNode } from '../promise/promise.tsx';
import { Drawing } from './drawing.tsx';
import { type Edge, edgesOf, layersOf } from './layers.ts';
import { useOfferName, usePlaceName } from './offer-name.ts';
import css from './studio.module.css';
import { fitted } from './text-width.ts';
import { WaysTable } from './ways-table.tsx';

type Line = Plan['lines'][number];

const [WIDTH, HEIGHT, GAP_X, GAP_Y, TOP] = [136, 62, 30, 10, 28];

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A plan as a network: the factories of each step, and what travels between them. */
export function Network({ plan, promise }: { plan: Plan; promise: PromiseNode }) {
  const t = useT();
  const locale = useLocale();
  const arcs = promise.arcs;
  const layers = layersOf(plan, arcs);
  const most = Math.max(1, ...layers.map(({ lines }) => lines.length));
  const height = TOP + most * (HEIGHT + GAP_Y);
  const left = (column: number) => 4 + column * (WIDTH + GAP_X);
  const places = new Map<Line, Place>();
  for (const [column, { lines }] of layers.entries())
    for (const [row, line] of lines.entries())
      places.set(line, {
        x: left(column),
        y: TOP + (row + (most - lines.length) / 2) * (HEIGHT + GAP_Y),
      });
  const end: Place = { x: left(layers.length), y: TOP + ((most - 1) / 2) * (HEIGHT + GAP_Y) };
  const title = `${t('making:studio.network')}: ${plan.wishes.map((wish) => t(`making:wish.${wish}`)).join(' · ')}`;
  return (
    <Drawing
      title={title}
      width={end.x + WIDTH + 4}
      height={height}
      table={<WaysTable ways={plan.ways} title={title} />}
    >
      {edgesOf(plan, arcs).map((edge) => (
        <Link
          key={`${edge.from.position} ${edge.to?.position}`}
          edge={edge}
          from={places.get(edge.from) ?? end}
          to={(edge.to && places.get(edge.to)) ?? end}
          ofAll={promise.quantity}
        />
      ))}
      {layers.map(({ codes }, column) => (
        <text
          key={codes.join()}
          className={css.layer}
          x={left(column) + WIDTH / 2}
          y={16}
          textAnchor="middle"
        >
          {t('making:studio.layer', { steps: codes.join(' · ') })}
        </text>
      ))}
      {plan.lines.map((line) => (
        <Factory key={line.position} line={line} at={places.get(line) ?? end} />
      ))}
      <g>
        <rect className={css.buyer} x={end.x} y={end.y} width={WIDTH} height={HEIGHT} rx={4} />
        <text x={end.x + WIDTH / 2} y={end.y + 27} textAnchor="middle">
          {promise.deliverTo ? nameIn(locale, promise.deliverTo) : t('making:deliverTo')}
        </text>
        <text x={end.x + WIDTH / 2} y={end.y + 44} textAnchor="middle">
          {plan.arrivesOn}
        </text>
      </g>
    </Drawing>
  );
}

/** One step at one offer; it opens the offer. */
function Factory({ line, at }: { line: Line; at: Place }) {
  const t = useT();
  const firm = useOfferName()(line.offer);
  const place = usePlaceName()(line.offer);
  const pieces = t('making:pieces', { count: line.pieces });
  return (
    <g>
      <title>{`${line.stepCode} ${line.stepName} · ${firm} · ${place} · ${pieces}`}</title>
      <rect className={css.factory} x={at.x} y={at.y} width={WIDTH} height={HEIGHT} rx={4} />
      <text className={css.firm} x={at.x + 8} y={at.y + 20}>
        {fitted(firm, WIDTH - 16)}
      </text>
      <text x={at.x + 8} y={at.y + 37}>
        {fitted(`${place} · ${line.stepCode}`, WIDTH - 16)}
      </text>
      <text x={at.x + 8} y={at.y + 53}>
        {pieces}
      </text>
    </g>
  );
}

function Link({ edge, from, to, ofAll }: { edge: Edge; from: Place; to: Place; ofAll: number }) {
  const t = useT();
  const [x1, y1] = [from.x + WIDTH, from.y + HEIGHT / 2];
  const [x2, y2] = [to.x, to.y + HEIGHT / 2];
  const bend = (x2 - x1) / 2;
  const width = 1.5 + 3 * Math.min(1, edge.pieces / Math.max(1, ofAll));
  return (
    <path
      className={edge.pieces > 0 ? css.driven : css.handed}
      strokeWidth={edge.pieces > 0 ? width : 1.5}
      d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
    >
      <title>
        {edge.pieces > 0
          ? t('making:studio.driven', { pieces: t('making:pieces', { count: edge.pieces }) })
          : t('making:studio.handed')}
      </title>
    </path>
  );
}
