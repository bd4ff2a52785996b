import { formatDay } from '../../../domain/format.ts';
import { weekLabelOf } from '../../../domain/week.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import type { Plan, PromiseNode } from '../promise/promise.tsx';
import { Drawing } from './drawing.tsx';
import { useOfferName } from './offer-name.ts';
import { type Span, spansOf, weeksOf } from './schedule.ts';
import { ScheduleTable } from './schedule-table.tsx';
import css from './studio.module.css';
import { fitted, textWidth } from './text-width.ts';

const dayMs = 86_400_000;
const [TOP, ROW, BAR] = [26, 26, 16];
/** Names have up to so much room, and all of a drawing as much as the panel has on a desk; more than that is scrolled to. */
const [NAMES_MOST, PANEL, COLUMN_LEAST, COLUMN_MOST] = [280, 1_080, 34, 72];

/** Where the weeks begin, how wide each is, and where a day stands. */
interface Scale {
  readonly left: number;
  readonly column: number;
  readonly x: (day: string) => number;
}

function scaleOf(names: readonly string[], weeks: readonly string[]): Scale {
  const left = Math.min(NAMES_MOST, Math.max(120, ...names.map((name) => textWidth(name) + 16)));
  const room = Math.floor((PANEL - left) / (weeks.length + 1));
  const column = Math.max(COLUMN_LEAST, Math.min(COLUMN_MOST, room));
  const x = (day: string) => left + ((Date.parse(day) - Date.parse(weeks[0] ?? day)) / dayMs / 7) * column;
  return { left, column, x };
}

/** Plans over the same weeks, one beneath the other: what one has done when. */
export function Gantts({ promise }: { promise: PromiseNode }) {
  const all = promise.plans.flatMap((plan) => spansOf(plan, promise.arcs, promise.dueOn));
  const weeks = weeksOf(all, promise.dueOn);
  return promise.plans.map((plan) => <Gantt key={plan.id} plan={plan} promise={promise} weeks={weeks} />);
}

/** A plan over the weeks: each step at each offer a row, with set-up, work, way and wait. */
function Gantt({ plan, promise, weeks }: { plan: Plan; promise: PromiseNode; weeks: readonly string[] }) {
  const t = useT();
  const spans = spansOf(plan, promise.arcs, promise.dueOn);
  const title = `${t('making:studio.weeks')}: ${plan.wishes.map((wish) => t(`making:wish.${wish}`)).join(' · ')}`;
  const nameOf = useOfferName();
  const scale = scaleOf(
    spans.map(({ line }) => `${line.stepCode} ${nameOf(line.offer)}`),
    weeks,
  );
  const { x, column } = scale;
  const width = scale.left + (weeks.length + 1) * column;
  const height = TOP + spans.length * ROW + 8;
  return (
    <Drawing
      title={title}
      width={width}
      height={height}
      table={<ScheduleTable spans={spans} title={title} />}
    >
      {weeks.map((week) => (
        <g key={week}>
          <line className={css.grid} x1={x(week)} x2={x(week)} y1={TOP - 4} y2={height} />
          <text x={x(week) + column / 2} y={14} textAnchor="middle">
            {weekLabelOf(week).slice(5)}
          </text>
        </g>
      ))}
      {spans.map((span, row) => (
        <SpanRow key={span.line.position} span={span} y={TOP + row * ROW} scale={scale} />
      ))}
      <line className={css.due} x1={x(promise.dueOn)} x2={x(promise.dueOn)} y1={TOP - 8} y2={height}>
        <title>{t('making:studio.due', { day: promise.dueOn })}</title>
      </line>
    </Drawing>
  );
}

function SpanRow({ span, y, scale }: { span: Span; y: number; scale: Scale }) {
  const t = useT();
  const locale = useLocale();
  const nameOf = useOfferName();
  const { line, ends, inspected, arrives, until, setup } = span;
  const { x, column } = scale;
  const middle = y + ROW / 2;
  const name = nameOf(line.offer);
  const says = t('making:studio.span', {
    step: `${line.stepCode} ${line.stepName}`,
    firm: name,
    from: formatDay(locale, span.begins),
    until: formatDay(locale, arrives),
  });
  return (
    <g>
      <title>{says}</title>
      <rect className={css.hit} x={0} y={y} width={x(arrives)} height={ROW} />
      <text className={css.rowName} x={4} y={middle + 4}>
        {fitted(`${line.stepCode} ${name}`, scale.left - 12)}
      </text>
      {line.weeks.map(({ weekStart }, at) => (
        <g key={weekStart}>
          <rect
            className={css.work}
            x={x(weekStart) + 1}
            y={middle - BAR / 2}
            width={column - 2}
            height={BAR}
          />
          {at === 0 && setup > 0 ? (
            <rect
              className={css.setup}
              x={x(weekStart) + 1}
              y={middle - BAR / 2}
              width={Math.max(4, (column - 2) * Math.min(1, setup))}
              height={BAR}
            />
          ) : null}
        </g>
      ))}
      {inspected > ends ? <path className={css.inspect} d={`M${x(ends)} ${middle}H${x(inspected)}`} /> : null}
      {arrives > inspected ? (
        <path className={css.way} d={`M${x(inspected)} ${middle}H${x(arrives) - 5}m0 -4l5 4l-5 4`} />
      ) : null}
      {until ? <path className={css.wait} d={`M${x(arrives)} ${middle}H${x(until)}`} /> : null}
    </g>
  );
}
