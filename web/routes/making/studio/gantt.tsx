import { formatDay } from '../../../domain/format.ts';
import { weekLabelOf } from '../../../domain/week.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import type { Plan, PromiseNode } from '../promise/promise.tsx';
import { Drawing } from './drawing.tsx';
import { useOfferName } from './offer-name.ts';
import { type Span, spansOf, weeksOf } from './schedule.ts';
import { ScheduleTable } from './schedule-table.tsx';
import css from './studio.module.css';

const [LEFT, TOP, ROW, COLUMN] = [172, 26, 26, 34];
const BAR = 16;
const dayMs = 86_400_000;

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
  const width = LEFT + (weeks.length + 1) * COLUMN;
  const height = TOP + spans.length * ROW + 8;
  const x = (day: string) => LEFT + ((Date.parse(day) - Date.parse(weeks[0] ?? day)) / dayMs / 7) * COLUMN;
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
          <text x={x(week) + COLUMN / 2} y={14} textAnchor="middle">
            {weekLabelOf(week).slice(5)}
          </text>
        </g>
      ))}
      {spans.map((span, row) => (
        <SpanRow key={span.line.position} span={span} y={TOP + row * ROW} x={x} />
      ))}
      <line className={css.due} x1={x(promise.dueOn)} x2={x(promise.dueOn)} y1={TOP - 8} y2={height}>
        <title>{t('making:studio.due', { day: promise.dueOn })}</title>
      </line>
    </Drawing>
  );
}

function SpanRow({ span, y, x }: { span: Span; y: number; x: (day: string) => number }) {
  const t = useT();
  const locale = useLocale();
  const nameOf = useOfferName();
  const { line, ends, arrives, until, setup } = span;
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
        {line.stepCode} {shortened(name, locale === 'zh-CN' ? 10 : 20)}
      </text>
      {line.weeks.map(({ weekStart }, at) => (
        <g key={weekStart}>
          <rect
            className={css.work}
            x={x(weekStart) + 1}
            y={middle - BAR / 2}
            width={COLUMN - 2}
            height={BAR}
          />
          {at === 0 && setup > 0 ? (
            <rect
              className={css.setup}
              x={x(weekStart) + 1}
              y={middle - BAR / 2}
              width={Math.max(4, (COLUMN - 2) * Math.min(1, setup))}
              height={BAR}
            />
          ) : null}
        </g>
      ))}
      {arrives > ends ? (
        <path className={css.way} d={`M${x(ends)} ${middle}H${x(arrives) - 5}m0 -4l5 4l-5 4`} />
      ) : null}
      {until ? <path className={css.wait} d={`M${x(arrives)} ${middle}H${x(until)}`} /> : null}
    </g>
  );
}

/** A name that a row has room for; all of it stands in the row's title and in the table. */
function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
