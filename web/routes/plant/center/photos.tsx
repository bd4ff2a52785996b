import { ArrowDown, ArrowUp } from 'lucide-react';
import { Form } from 'react-router';
import { useMay } from '../../../domain/allowed.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import { FileField } from '../../../form/file-field.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import css from './center.module.css';
import type { CenterData, CenterReply } from './center.tsx';
import { DetailForm } from './detail-form.tsx';
import { RowAct } from './row-act.tsx';

type Photo = CenterData['center']['photographs'][number];

/** The pictures in their order, each with its words, and the form for the next one. */
export function Photos({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  const { photographs } = data.center;
  return (
    <div className={ui.stack}>
      <Panel title={t('plant:details.photos')}>
        {photographs.length === 0 ? <p className="muted">{t('plant:details.noPhoto')}</p> : null}
        <ol className={`${ui.grid} ${css.photos}`}>
          {photographs.map((photo, index) => (
            <li key={photo.id}>
              <figure className={css.photo}>
                <img src={`${photo.file.path}?inline`} alt={photo.altText} loading="lazy" />
                <figcaption className="quiet">
                  {photo.altText} {photo.equipment?.number ?? ''}
                </figcaption>
              </figure>
              <div className={ui.row}>
                <MovePhoto
                  photo={photo}
                  at={index + 1}
                  last={photographs.length}
                  idempotencyKey={data.keys[2 * index + 4] ?? ''}
                />
                <RowAct
                  act="photographRemove"
                  intent="remove-photo"
                  id={photo.id}
                  idempotencyKey={data.keys[2 * index + 5] ?? ''}
                  word={t('plant:details.removePhoto')}
                  label={t('plant:details.removePhotoOne', { name: photo.altText })}
                />
              </div>
            </li>
          ))}
        </ol>
      </Panel>
      <AddPhoto data={data} reply={reply} />
    </div>
  );
}

/** One place up and one place down, by one post each; the first and the last picture have only one of them. */
function MovePhoto(props: { photo: Photo; at: number; last: number; idempotencyKey: string }) {
  const t = useT();
  const may = useMay();
  const { photo, at, last } = props;
  const name = photo.altText;
  const moves = [
    { to: at - 1, icon: ArrowUp, label: t('plant:details.photoUp', { name }) },
    { to: at + 1, icon: ArrowDown, label: t('plant:details.photoDown', { name }) },
  ].filter(({ to }) => to >= 1 && to <= last);
  if (moves.length === 0 || !may('photographMove')) return null;
  return (
    <Form method="post" preventScrollReset>
      <Hidden name="intent" value="move-photo" />
      <Hidden name="id" value={photo.id} />
      <Hidden name="idempotencyKey" value={props.idempotencyKey} />
      {moves.map(({ to, icon, label }) => (
        <SubmitButton small key={to} name="position" value={to} aria-label={label} title={label}>
          <Icon of={icon} size={14} />
        </SubmitButton>
      ))}
    </Form>
  );
}

function AddPhoto({ data, reply }: { data: CenterData; reply: CenterReply }) {
  const t = useT();
  return (
    <DetailForm
      key={data.center.photographs.length}
      hasFile
      act="photographAdd"
      intent="photo"
      idempotencyKey={data.keys[0] ?? ''}
      word={t('plant:details.addPhoto')}
      reply={reply}
      defaults={{}}
    >
      <FileField wide name="photo" purpose="PHOTO" label={t('plant:details.photo')} />
      <TextField
        name="altText"
        label={t('plant:details.altText')}
        hint={t('plant:details.altTextHint')}
        input={{ maxLength: 200 }}
      />
      <SelectField
        optional
        name="equipmentId"
        label={t('plant:details.photoOf')}
        none={t('plant:details.photoOfCenter')}
        options={data.center.equipment.map(({ id, number }) => ({ value: id, text: number }))}
      />
    </DetailForm>
  );
}
