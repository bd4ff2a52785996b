import { RequirementValue } from '../../../domain/requirement-value.tsx';
import { QuantityText } from '../../../domain/values.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { Revision } from './item.tsx';

type Step = Revision['steps'][number];

/** What a step needs of whoever works, beneath its process. */
export function StepNeeds({ step }: { step: Step }) {
  const t = useT();
  const { requirements, standards } = step;
  if (requirements.length === 0 && standards.length === 0) return null;
  return (
    <div className="quiet">
      {requirements.map(({ kind, bounds, choices }) => (
        <div key={kind}>
          {t(`domain:requirement.${kind}`)} <RequirementValue bounds={bounds} choices={choices} />
        </div>
      ))}
      {standards.length > 0 ? <div>{standards.join(', ')}</div> : null}
    </div>
  );
}

/** What of a step is inspected, beneath what a piece takes. */
export function StepInspected({ step: { inspection } }: { step: Step }) {
  const t = useT();
  if (!inspection) return null;
  return (
    <div className="quiet">
      {t('making:inspection.each', { kind: t(`making:inspectionKind.${inspection.kind}`) })}{' '}
      <QuantityText quantity={inspection.perPiece} />
      {inspection.days > 0 ? ` · ${t('making:inspection.days', { count: inspection.days })}` : ''}
    </div>
  );
}
