import { useUnit } from '../../domain/values.tsx';
import { NoteField, SelectField, TextField } from '../../form/fields.tsx';
import type { PhraseChoiceFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import ui from '../../ui/ui.module.css';
import css from './thread.module.css';

const UNITS = ['H87', 'KGM', 'MTR', 'HUR'] as const;

/** A fixed phrase with its blanks, and own words beside it: all of them fields of a plain form, for whoever has no scripts. */
export function WordsFields({ phrases }: { phrases: readonly PhraseChoiceFragment[] }) {
  const t = useT();
  const unitWord = useUnit();
  return (
    <div className={ui.stackTight}>
      <SelectField
        filter
        name="phrase"
        label={t('thread:phrase')}
        hint={t('thread:hint.phrase')}
        none={t('thread:noPhrase')}
        options={phrases.map(({ code, text }) => ({ value: code, text }))}
      />
      <div className={css.blanks}>
        <TextField filter name="phraseDate" label={t('thread:blank.date')} input={{ type: 'date' }} />
        <TextField
          filter
          name="phraseQuantity"
          label={t('thread:blank.quantity')}
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <SelectField
          filter
          name="phraseUnit"
          label={t('thread:blank.unit')}
          options={UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          filter
          name="phraseRevision"
          label={t('thread:blank.revision')}
          input={{ maxLength: 20, autoComplete: 'off' }}
        />
      </div>
      <NoteField filter name="text" label={t('thread:text')} hint={t('thread:hint.text')} />
    </div>
  );
}
