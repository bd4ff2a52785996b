import { Form } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { formatNumber, formatWeekday } from '../../../domain/format.ts';
import { DateRange } from '../../../domain/values.tsx';
import { Hidden } from '../../../form/fields.tsx';
import type { SiteCalendarFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from './calendar.module.css';

type Pattern = SiteCalendarFragment['shiftPatterns'][number];
type Exception = SiteCalendarFragment['calendarExceptions'][number];

/** The weekly patterns that stand, of the site and of its work centres. */
export function Patterns({ patterns, keys }: { patterns: readonly Pattern[]; keys: readonly string[] }) {
  const t = useT();
  return (
    <Panel title={t('plant:calendar.patterns')} flush>
      {patterns.length === 0 ? (
        <p className={`${ui.panelBody} muted`}>{t('plant:calendar.noPattern')}</p>
      ) : (
        <TableWrap label={t('plant:calendar.patterns')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('plant:calendar.name')}</th>
                <th scope="col">{t('plant:calendar.center')}</th>
                <th scope="col">{t('plant:calendar.since')}</th>
                <th scope="col">{t('plant:part.SHIFTS')}</th>
                <th scope="col">{t('plant:calendar.remove')}</th>
              </tr>
            </thead>
            <tbody>
              {patterns.map((pattern, index) => (
                <tr key={pattern.id}>
                  <th scope="row">{pattern.name}</th>
                  <td className="mono">{pattern.workCenter?.code ?? t('plant:calendar.allCenters')}</td>
                  <td className="nowrap">{pattern.validFrom}</td>
                  <td>
                    <ShiftLines shifts={pattern.shifts} />
                  </td>
                  <td>
                    <RemoveForm
                      intent="remove-pattern"
                      id={pattern.id}
                      idempotencyKey={keys[index] ?? ''}
                      label={t('plant:calendar.removePattern', { name: pattern.name })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

/** Shifts with the same times in one line: Mon, Tue 08:00–16:30 (break 12:00–12:30). */
function ShiftLines({ shifts }: { shifts: Pattern['shifts'] }) {
  const t = useT();
  const locale = useLocale();
  if (shifts.length === 0) return t('plant:calendar.closed');
  const alike = Map.groupBy(
    shifts,
    ({ startTime, endTime, breaks }) =>
      `${startTime} ${endTime} ${breaks.map((pause) => `${pause.startTime} ${pause.endTime}`).join()}`,
  );
  return (
    <span className={css.shifts}>
      {[...alike].map(([key, [first, ...rest]]) =>
        first ? (
          <span key={key}>
            {t('plant:calendar.shift', {
              days: [first, ...rest].map(({ weekday }) => formatWeekday(locale, weekday)).join(' '),
              start: first.startTime,
              end: first.endTime,
            })}{' '}
            <span className="quiet">
              {first.breaks
                .map((pause) => t('plant:calendar.pause', { start: pause.startTime, end: pause.endTime }))
                .join(' ')}
            </span>
          </span>
        ) : null,
      )}
    </span>
  );
}

/** The exceptions that reach into the month or lie after it. */
export function Exceptions({
  exceptions,
  keys,
}: {
  exceptions: readonly Exception[];
  keys: readonly string[];
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('plant:calendar.exceptions')} flush>
      {exceptions.length === 0 ? (
        <p className={`${ui.panelBody} muted`}>{t('plant:calendar.noException')}</p>
      ) : (
        <TableWrap label={t('plant:calendar.exceptions')}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('plant:calendar.first')}</th>
                <th scope="col">{t('plant:calendar.cause')}</th>
                <th scope="col" className="num">
                  {t('plant:calendar.factor')}
                </th>
                <th scope="col">{t('plant:calendar.center')}</th>
                <th scope="col">{t('plant:calendar.remove')}</th>
              </tr>
            </thead>
            <tbody>
              {exceptions.map((one, index) => (
                <tr key={one.id}>
                  <th scope="row">
                    <DateRange from={one.fromDate} until={one.untilDate} />{' '}
                    <span className="quiet">
                      {one.startTime
                        ? t('plant:calendar.hours', { start: one.startTime, end: one.endTime ?? '' })
                        : t('plant:calendar.wholeDays')}
                    </span>
                  </th>
                  <td>
                    {t(`plant:cause.${one.cause}`)}{' '}
                    <span className="quiet">{t(`plant:certainty.${one.certainty}`)}</span>
                    {one.note ? <div className="quiet">{one.note}</div> : null}
                  </td>
                  <td className="num">{formatNumber(locale, one.factor, 3)}</td>
                  <td className="mono">{one.workCenter?.code ?? t('plant:calendar.allCenters')}</td>
                  <td>
                    <RemoveForm
                      intent="remove-exception"
                      id={one.id}
                      idempotencyKey={keys[index] ?? ''}
                      label={t('plant:calendar.removeException', { from: one.fromDate })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

function RemoveForm(props: { intent: string; id: string; idempotencyKey: string; label: string }) {
  const t = useT();
  const act = props.intent === 'remove-pattern' ? 'shiftPatternRemove' : 'calendarExceptionRemove';
  return (
    <Form method="post">
      <Hidden name="intent" value={props.intent} />
      <Hidden name="id" value={props.id} />
      <Hidden name="idempotencyKey" value={props.idempotencyKey} />
      <Allowed act={act} word={t('plant:calendar.remove')}>
        <SubmitButton small look="danger" aria-label={props.label}>
          {t('plant:calendar.remove')}
        </SubmitButton>
      </Allowed>
    </Form>
  );
}
