import { Form, useSearchParams } from 'react-router';
import { today } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import { addDays } from '../../../domain/week.ts';
import { Options } from '../../../form/fields.tsx';
import { notFound, query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { withParam } from '../../../ui/pager.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/site-calendar.ts';
import { SiteCalendarDocument } from './calendar.gql.ts';
import { actOnCalendar } from './calendar.server.ts';
import { ExceptionForm, PatternForm } from './calendar-forms.tsx';
import { Exceptions, Patterns } from './calendar-lists.tsx';
import { monthOf } from './month.ts';
import { MonthTable } from './month-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  const now = today(args);
  const month = monthOf(args.url.searchParams.get('month'), now);
  const asked = args.url.searchParams.get('center');
  const window = { id: args.params.id, from: month.from, until: month.until, later: addDays(now, 400) };
  let answer = await query(args, SiteCalendarDocument, {
    ...window,
    center: asked ?? args.params.id,
    hasCenter: asked !== null,
  });
  const first = answer.workCenters.edges[0]?.node.id;
  if (asked === null && first)
    answer = await query(args, SiteCalendarDocument, { ...window, center: first, hasCenter: true });
  if (answer.node?.__typename !== 'Site') return notFound(args);
  const shown = answer.shown?.__typename === 'WorkCenter' ? answer.shown : null;
  const { shiftPatterns, calendarExceptions } = answer.node;
  const trail = await auditTrail(args, args.params.id);
  return {
    trail,
    site: answer.node,
    centers: answer.workCenters.edges.map(({ node }) => node),
    shown,
    month,
    today: now,
    keys: {
      exception: crypto.randomUUID(),
      pattern: crypto.randomUUID(),
      removePatterns: shiftPatterns.map(() => crypto.randomUUID()),
      removeExceptions: calendarExceptions.map(() => crypto.randomUUID()),
    },
  };
}

export const action = (args: Route.ActionArgs) => actOnCalendar(args, args.params.id);

export default function SiteCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { site, shown, month, centers, keys } = loaderData;
  const caption = t('plant:calendar.caption', { month: month.label, site: site.name });
  const form = {
    centers,
    reply: actionData,
    today: loaderData.today,
    center: shown?.id ?? '',
  };
  return (
    <>
      <PageHead title={site.name} crumbs={[{ to: '/plant', text: t('plant:title') }]} meta={site.timeZone}>
        <a className={ui.button} href="#new-pattern">
          {t('plant:calendar.newPattern')}
        </a>
        <a className={`${ui.button} ${ui.primary}`} href="#new-exception">
          {t('plant:calendar.newException')}
        </a>
      </PageHead>
      <div className={ui.stack}>
        <Panel
          title={shown ? t('plant:calendar.of', { center: shown.code }) : t('plant:calendar.title')}
          aside={<span className="quiet">{t('plant:calendar.legend')}</span>}
          flush
        >
          <div className={ui.panelBody}>
            <MonthFilter data={loaderData} />
          </div>
          <MonthTable
            month={month}
            today={loaderData.today}
            caption={caption}
            days={shown?.calendarDays ?? []}
            holidays={site.holidays}
          />
        </Panel>
        <Exceptions exceptions={site.calendarExceptions} keys={keys.removeExceptions} />
        <Patterns patterns={site.shiftPatterns} keys={keys.removePatterns} />
        <ExceptionForm {...form} idempotencyKey={keys.exception} />
        <PatternForm {...form} idempotencyKey={keys.pattern} />
        <AuditTrail subject={site.id} trail={loaderData.trail} />
      </div>
    </>
  );
}

function MonthFilter({ data }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const [params] = useSearchParams();
  const { month, centers, shown } = data;
  return (
    <div className={ui.row}>
      <Form method="get" className={ui.filters}>
        <div>
          <label htmlFor="center">{t('plant:calendar.center')}</label>
          <select id="center" name="center" className={ui.input} defaultValue={shown?.id} key={shown?.id}>
            <Options
              options={centers.map(({ id, code, name }) => ({ value: id, text: `${code} ${name}` }))}
            />
          </select>
        </div>
        <div>
          <label htmlFor="month">{t('plant:calendar.month')}</label>
          <input
            id="month"
            name="month"
            type="month"
            className={ui.input}
            defaultValue={month.label}
            key={month.label}
          />
        </div>
        <Button>{t('plant:calendar.show')}</Button>
      </Form>
      <ButtonLink small to={withParam(params, 'month', month.earlier)} preventScrollReset>
        {t('plant:calendar.earlier')}
      </ButtonLink>
      <ButtonLink small to={withParam(params, 'month', month.later)} preventScrollReset>
        {t('plant:calendar.later')}
      </ButtonLink>
    </div>
  );
}
