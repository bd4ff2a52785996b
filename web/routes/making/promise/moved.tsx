import { useState } from 'react';
import { useErrorText } from '../../../domain/error-text.ts';
import type { ActScope } from '../../../form/act-form.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';

/** What stands in for the form of a plan that is gone, while others are looked for. */
export const movedForm = 'moved';

/**
 * Why the plan that was to be held cannot be. It stays while other plans arrive, each of which loads the page's data anew and clears the reply, and until
 * something else is done.
 */
export function Moved({ reply, isOpen }: Pick<ActScope, 'reply'> & { isOpen: boolean }) {
  const t = useT();
  const [kept, keep] = useState(reply);
  if (reply && reply !== kept) keep(reply);
  const errorText = useErrorText();
  if (!isOpen || kept?.form !== movedForm) return null;
  return (
    <div role="alert">
      <Notice tone="warn">
        {kept.errors.map((error) => (
          <p key={`${error.code} ${error.message}`}>{errorText(error)}</p>
        ))}
        <p>{t('making:moved')}</p>
      </Notice>
    </div>
  );
}
