import { Form } from 'react-router';
import { Hidden } from '../../../form/fields.tsx';
import type { QuoteSheetQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';

export type ReadSheet = QuoteSheetQuery['quoteSheet'];

/** Fields of the editor as a sheet fills them. */
export function valuesOf({ lines }: ReadSheet): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) =>
      (['unitPrice', 'quantity', 'setup', 'tooling', 'sample', 'leadDays', 'deliverOn'] as const).map(
        (name) => [`${name}:${line.lineId}`, String(line[name] ?? '')],
      ),
    ),
  );
}

/** Download, fill in, bring back: the form below is filled, and each problem told by its row. */
export function SheetPanel(props: { rfqId: string; idempotencyKey: string; sheet: ReadSheet | undefined }) {
  const t = useT();
  const { sheet } = props;
  return (
    <Panel title={t('quoting:sheet.title')}>
      <div className={ui.stackTight}>
        <p className="quiet">{t('quoting:sheet.hint')}</p>
        <p>
          <a href={`/rfqs/${props.rfqId}/quote.xlsx`} download>
            {t('quoting:sheet.download')}
          </a>
        </p>
        <Form method="post" encType="multipart/form-data" className={ui.stackTight}>
          <Hidden name="intent" value="sheet" />
          <Hidden name="idempotencyKey" value={props.idempotencyKey} />
          <label className={ui.label} htmlFor="quote-sheet">
            {t('quoting:sheet.file')}
          </label>
          <input id="quote-sheet" type="file" name="file" accept=".xlsx,.csv" required />
          <div>
            <SubmitButton>{t('quoting:sheet.read')}</SubmitButton>
          </div>
        </Form>
        {sheet ? (
          <div role="status">
            <p>{t('quoting:sheet.taken', { count: sheet.lines.length })}</p>
            <ul>
              {sheet.problems.map((problem) => (
                <li key={`${problem.row}${problem.column}${problem.code}`}>
                  {t('quoting:sheet.row', {
                    row: problem.row,
                    column: problem.column,
                    found: problem.found,
                  })}
                  {t(`refusals:code.${problem.code}` as 'refusals:code.MISSING', { found: problem.found })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
