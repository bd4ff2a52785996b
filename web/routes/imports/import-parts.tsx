import { CircleAlert, CircleCheck, CircleDot, Circle as Ring, TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { FileLink } from '../../domain/file-link.tsx';
import { useParamTexts } from '../../domain/params.ts';
import { ToneBadge } from '../../domain/state-badge.tsx';
import { QuantityText, TimeText, WeekLabel } from '../../domain/values.tsx';
import type { DifferenceLineFragment, ImportState, Severity, SheetImportQuery } from '../../gql/graphql.ts';
import { useCodeText, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Facts as FactList, Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from './imports.module.css';
import { type Columns, useColumnName } from './use-column-name.ts';

type Found = Extract<NonNullable<SheetImportQuery['node']>, { __typename: 'SheetImport' }>;

const STEPS = ['upload', 'match', 'check', 'commit'] as const;
/** How many steps are done. */
const REACHED: Record<ImportState, number> = {
  UPLOADED: 1,
  REFUSED: 0,
  MATCHING: 1,
  CHECKING: 2,
  REJECTED: 2,
  CHECKED: 3,
  COMMITTING: 3,
  COMMITTED: 4,
  UNDONE: 3,
  CANCELLED: 1,
};

export function Steps({ state }: { state: ImportState }) {
  const t = useT();
  return (
    <ol className={css.steps}>
      {STEPS.map((step, index) => {
        const done = index < REACHED[state];
        const current = index === REACHED[state];
        return (
          <li key={step} data-state={done ? 'done' : 'open'} aria-current={current ? 'step' : undefined}>
            <Icon of={done ? CircleCheck : current ? CircleDot : Ring} />
            {t(`imports:step.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}

export function Counts({ found }: { found: Found }) {
  const t = useT();
  const counts = [
    ['rows', found.rowCount, ''],
    ['create', found.createCount, ''],
    ['change', found.changeCount, ''],
    ['same', found.sameCount, ''],
    ['reject', found.rejectCount, 'bad'],
    ['warn', found.warningCount, 'warn'],
  ] as const;
  return (
    <dl className={css.counts}>
      {counts.map(([key, count, tone]) => (
        <div key={key} data-tone={count > 0 ? tone : ''}>
          <dt>{t(`imports:count.${key}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function SeverityBadge({ severity }: { severity: Severity }) {
  const t = useT();
  return severity === 'ERROR' ? (
    <ToneBadge of={CircleAlert} tone="bad" text={t('imports:severity.ERROR')} />
  ) : (
    <ToneBadge of={TriangleAlert} tone="warn" text={t('imports:severity.WARNING')} />
  );
}

/** Causes first: thirty-seven rows with one cause are one thing to mend. */
export function Causes({ causes, columns }: { causes: Found['causes']; columns: Columns }) {
  const t = useT();
  const codeText = useCodeText();
  const columnName = useColumnName(columns);
  const paramTexts = useParamTexts();
  // A text that says what was found says it of the example.
  const exampleOf = ({ exampleFound }: Found['causes'][number]) =>
    paramTexts([{ name: 'found', value: exampleFound ?? '' }]);
  if (causes.length === 0) return null;
  return (
    <Panel title={t('imports:causes.title', { count: causes.length })} flush>
      <TableWrap label={t('imports:causes.label')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('imports:column.severity')}</th>
              <th scope="col">{t('imports:column.cause')}</th>
              <th scope="col">{t('imports:column.column')}</th>
              <th scope="col" className="num">
                {t('imports:count.rows')}
              </th>
              <th scope="col">{t('imports:column.example')}</th>
              <th scope="col">{t('imports:column.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {causes.map((cause) => (
              <tr key={`${cause.code}${cause.column}`}>
                <td>
                  <SeverityBadge severity={cause.severity} />
                </td>
                <th scope="row">{codeText('imports:problem', cause.code, cause.code, exampleOf(cause))}</th>
                <td className="nowrap">{cause.column ? columnName(cause.column) : '–'}</td>
                <td className="num">{cause.count}</td>
                <td className="nowrap">
                  {t('imports:exampleRow', { row: cause.exampleRow })}{' '}
                  {cause.exampleFound ? <span className={css.found}>{cause.exampleFound}</span> : null}
                </td>
                <td className={css.mend}>{codeText('imports:mend', cause.code, t('imports:mendAny'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

export function Problems({ problems: page, columns }: { problems: Found['problems']; columns: Columns }) {
  const t = useT();
  const codeText = useCodeText();
  const columnName = useColumnName(columns);
  const paramTexts = useParamTexts();
  const problems = page.edges.map(({ node }) => node);
  if (problems.length === 0) return null;
  return (
    <Panel title={t('imports:problems.title')} flush>
      <TableWrap label={t('imports:problems.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('imports:column.row')}
              </th>
              <th scope="col">{t('imports:column.column')}</th>
              <th scope="col">{t('imports:column.cell')}</th>
              <th scope="col">{t('imports:column.problem')}</th>
              <th scope="col">{t('imports:column.found')}</th>
              <th scope="col">{t('imports:column.expected')}</th>
              <th scope="col">{t('imports:column.mend')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => {
              const params = paramTexts([...problem.params, { name: 'expected', value: problem.expected }]);
              return (
                <tr
                  key={`${problem.cell}${problem.code}`}
                  data-tone={problem.severity === 'ERROR' ? 'bad' : ''}
                >
                  <td className="num">{problem.row}</td>
                  <td className="nowrap">{columnName(problem.column)}</td>
                  <td className="mono">{problem.cell}</td>
                  <td className="nowrap">
                    {codeText('imports:problem', problem.code, problem.code, params)}
                  </td>
                  <td>
                    {problem.found === null ? (
                      t('imports:emptyCell')
                    ) : (
                      <span className={css.found}>{problem.found}</span>
                    )}
                  </td>
                  <td>{codeText('imports:expected', problem.code, problem.expected, params)}</td>
                  <td className={css.mend}>
                    {codeText('imports:mend', problem.code, t('imports:mendAny'), params)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={problems.length} total={page.totalCount} pageInfo={page.pageInfo} />
    </Panel>
  );
}

export function DifferencesFound({ differences }: { differences: readonly DifferenceLineFragment[] }) {
  const t = useT();
  if (differences.length === 0) return null;
  return (
    <Panel
      title={t('imports:differences.title', { count: differences.length })}
      aside={<Link to="/capacity/differences">{t('imports:differences.toList')}</Link>}
      flush
    >
      <TableWrap label={t('imports:differences.label')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('capacity:differences.column.kind')}</th>
              <th scope="col">{t('capacity:differences.column.center')}</th>
              <th scope="col">{t('capacity:differences.column.week')}</th>
              <th scope="col">{t('capacity:differences.column.workOrder')}</th>
              <th scope="col" className="num">
                {t('capacity:differences.column.inSheet')}
              </th>
              <th scope="col" className="num">
                {t('capacity:differences.column.soldHere')}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map((row) => (
              <tr key={row.id}>
                <th scope="row">{t(`domain:difference.${row.kind}`)}</th>
                <td>{row.workCenter.code}</td>
                <td>
                  <WeekLabel start={row.weekStart} dates />
                </td>
                <td className="mono nowrap">{row.workOrderNumber ?? '–'}</td>
                <td className="num">{row.inSheet ? <QuantityText quantity={row.inSheet} /> : '–'}</td>
                <td className="num">{row.soldHere ? <QuantityText quantity={row.soldHere} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

/** The file itself, how long it is kept, and what its columns were taken for. */
export function Facts({ found, columns }: { found: Found; columns: Columns }) {
  const t = useT();
  const columnName = useColumnName(columns);
  const taken = found.columns.filter(({ key }) => key !== null);
  return (
    <Panel title={t('imports:facts.title')}>
      <FactList
        facts={[
          [t('imports:facts.file'), <FileLink key="file" file={found.file} />],
          found.markedFile
            ? [t('imports:facts.marked'), <FileLink key="marked" file={found.markedFile} />]
            : null,
          [t('imports:facts.kept'), <TimeText key="kept" instant={found.keptUntil} />],
          taken.length > 0
            ? [
                t('imports:facts.columns'),
                taken.map(({ title, key }) => `${title} → ${columnName(key ?? '')}`).join(' · '),
              ]
            : null,
        ]}
      />
    </Panel>
  );
}
