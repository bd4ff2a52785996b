import type { ActScope } from '../../../form/act-form.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';

/** What stands in for the form of a plan that is gone, while others are looked for. */
export const movedForm = 'moved';

/** Why the plan that was to be held cannot be. */
export function Moved({ reply }: Pick<ActScope, 'reply'>) {
  const t = useT();
  return (
    <FormScope reply={reply} form={movedForm}>
      {reply?.form === movedForm ? <p>{t('making:moved')}</p> : null}
    </FormScope>
  );
}
