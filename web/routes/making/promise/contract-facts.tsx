import type { ReactNode } from 'react';
import { firmName } from '../../../domain/names.ts';
import { MoneyText } from '../../../domain/values.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { PartsList } from './parts-list.tsx';
import type { PromiseNode } from './promise.tsx';

/** What was said with the order; what its bills say stands in a table of its own once it is answered. */
function saidOf(needs: PromiseNode['needs'], components: PromiseNode['components']): PromiseNode['needs'] {
  return components.length === 0 ? needs : needs.filter(({ component }) => component === null);
}

/** Who contracts with whom, and how pieces travel, as facts of a promise. */
export function useContractFacts(): (promise: PromiseNode) => ([string, ReactNode] | null)[] {
  const t = useT();
  const locale = useLocale();
  return ({
    contractMode,
    lead,
    mainStepCodes,
    mainWorkMayMove,
    binPieces,
    freightPerBin,
    mayAsk,
    needs,
    madeParts,
    components,
  }) => [
    [t('making:contract'), t(`making:contractMode.${contractMode}`)],
    lead ? [t('making:lead'), firmName(locale, lead)] : null,
    contractMode === 'LEAD_FACTORY'
      ? [
          t('making:consent'),
          mainWorkMayMove ? t('making:moves') : t('making:stays', { steps: mainStepCodes.join(', ') }),
        ]
      : null,
    mayAsk ? [t('making:owners.fact'), t('making:owners.asked')] : null,
    binPieces === null ? null : [t('making:bin'), String(binPieces)],
    freightPerBin ? [t('making:freight'), <MoneyText key="freight" money={freightPerBin} />] : null,
    saidOf(needs, components).length === 0
      ? null
      : [
          t('making:needs.title'),
          saidOf(needs, components).map((need) => (
            <div key={`${need.stepCode} ${need.name}`}>
              {need.stepCode} {need.name}:{' '}
              {need.workingDays === null
                ? t(`making:needs.said.${need.source}`, { count: need.days ?? 0, day: need.arrivesOn ?? '' })
                : `${t(`making:componentSource.${need.source === 'BOUGHT' ? 'BUY' : 'SUPPLIED'}`)} ${t('making:components.days', { count: need.workingDays })}`}
            </div>
          )),
        ],
    madeParts.length === 0 || components.length > 0
      ? null
      : [t('making:components.made'), <PartsList key="parts" parts={madeParts} />],
  ];
}
