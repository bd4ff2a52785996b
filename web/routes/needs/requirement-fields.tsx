import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { ChoiceField, type Option, SelectField, TextField } from '../../form/fields.tsx';
import { useHasProblem } from '../../form/form-scope.tsx';
import type { NeedFormQuery, RequirementKind } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { More } from '../../ui/more.tsx';
import css from './needs.module.css';
import {
  BOUNDED,
  type BoundedKind,
  boundedKinds,
  boundName,
  chosenKinds,
  forceName,
  unitName,
} from './requirement-form.ts';

type Lists = Pick<NeedFormQuery, 'capabilityKinds' | 'standards' | 'cities'>;

/** What is asked of whoever works, kind by kind. What is left empty is not asked for. */
export function RequirementFields({ lists }: { lists: Lists }) {
  const t = useT();
  const hasProblem = useHasProblem()(...chosenKinds);
  return (
    <div>
      <p className="muted">{t('needs:require.intro')}</p>
      <div className={css.requirements}>
        {boundedKinds.map((kind) => (
          <BoundedFields key={kind} kind={kind} />
        ))}
        <GradeFields kind="TOLERANCE" code="tolerance-grade" lists={lists} />
        <GradeFields kind="CLEANLINESS" code="cleanliness" lists={lists} />
      </div>
      <More title={t('needs:require.whoAndWhere')} set={t('needs:require.whoAndWhereSet')} open={hasProblem}>
        <ChosenFields lists={lists} />
      </More>
    </div>
  );
}

function BoundedFields({ kind }: { kind: BoundedKind }) {
  const t = useT();
  const unit = useUnit();
  const { count, units } = BOUNDED[kind];
  const word = t(`domain:requirement.${kind}`);
  return (
    <fieldset className={css.requirement}>
      <legend>{t(`needs:require.${kind}`)}</legend>
      {Array.from({ length: count }, (_, index) => (
        <TextField
          key={boundName(kind, index)}
          filter
          name={boundName(kind, index)}
          label={count > 1 ? t('needs:require.side', { number: index + 1 }) : word}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
      ))}
      <SelectField
        filter
        name={unitName(kind)}
        label={t('needs:require.unit')}
        options={units.map((code) => ({ value: code, text: unit(code) }))}
      />
      <Force kind={kind} />
    </fieldset>
  );
}

function Force({ kind }: { kind: RequirementKind }) {
  const t = useT();
  const options = (['MUST', 'WISH'] as const).map((force) => ({
    value: force,
    text: t(`needs:force.${force}`),
  }));
  return <SelectField filter name={forceName(kind)} label={t('needs:require.force')} options={options} />;
}

function GradeFields(props: { kind: 'TOLERANCE' | 'CLEANLINESS'; code: string; lists: Lists }) {
  const t = useT();
  const choices = props.lists.capabilityKinds.find(({ code }) => code === props.code)?.choices ?? [];
  return (
    <fieldset className={css.requirement}>
      <legend>{t(`needs:require.${props.kind}`)}</legend>
      <SelectField
        filter
        name={props.kind}
        label={t(`domain:requirement.${props.kind}`)}
        none={t('needs:require.notAsked')}
        options={choices.map((choice) => ({ value: choice, text: choice }))}
      />
      <Force kind={props.kind} />
    </fieldset>
  );
}

/** Papers, languages and places: several of each. */
function ChosenFields({ lists }: { lists: Lists }) {
  const t = useT();
  const locale = useLocale();
  const languages = lists.capabilityKinds.find(({ code }) => code === 'language')?.choices ?? [];
  const languageName = new Intl.DisplayNames([locale], { type: 'language' });
  const named = (list: Lists['standards']): Option[] =>
    list.map((one) => ({ value: one.code, text: nameOf(locale, one) }));
  const options = {
    CERTIFICATE: named(lists.standards),
    LANGUAGE: languages.map((code) => ({ value: code, text: languageName.of(code) ?? code })),
    REGION: named(lists.cities),
  };
  return (['CERTIFICATE', 'LANGUAGE', 'REGION'] as const).map((kind) => (
    <div key={kind} className={css.chosen}>
      <ChoiceField type="checkbox" name={kind} label={t(`needs:require.${kind}`)} options={options[kind]} />
      <Force kind={kind} />
    </div>
  ));
}
