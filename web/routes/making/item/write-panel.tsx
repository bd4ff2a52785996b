import { useSearchParams } from 'react-router';
import type { ActScope } from '../../../form/act-form.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { BillForm } from './bill-form.tsx';
import css from './item.module.css';
import type { ItemNode } from './item.tsx';
import { RoutingEditor } from './routing-editor.tsx';

/** A routing is written by hand or brought in. Open where one is at work on it: nothing written yet, a draft, a refusal. */
export function WritePanel(props: {
  item: ItemNode;
  processes: ItemPageQuery['processes'];
  kinds: ItemPageQuery['capabilityKinds'];
  rows: number;
  scope: ActScope;
}) {
  const t = useT();
  const [params] = useSearchParams();
  const { item, scope } = props;
  const [newest] = item.revisions;
  const isBegun = newest ? newest.state === 'DRAFT' : item.stock === null;
  return (
    <Panel title={t('making:editor')}>
      <details className={css.write} open={isBegun || params.has('rows') || scope.reply?.form === 'put'}>
        <summary>{t('making:byHand')}</summary>
        <RoutingEditor
          revisions={item.revisions}
          processes={props.processes}
          kinds={props.kinds}
          rows={props.rows}
          scope={scope}
        />
      </details>
      <details className={css.write} open={scope.reply?.form === 'bill'}>
        <summary>{t('making:bill.title')}</summary>
        <BillForm scope={scope} />
      </details>
    </Panel>
  );
}
