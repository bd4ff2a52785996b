import { AmountField, ChoiceField, NoteField, SelectField, TextField } from '../../form/fields.tsx';
import { FileField } from '../../form/file-field.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import ui from '../../ui/ui.module.css';
import { longZh, Sample } from './sample.tsx';

const OPTIONS = [
  { value: 'a', text: '车削 Turning' },
  { value: 'b', text: '数控车削 CNC turning', depth: 1 },
  { value: 'c', text: longZh, disabled: true },
];

/** The fields of forms: empty, filled, and with what was wrong. `theme` keeps their ids apart. */
export function FormSamples({ theme }: { theme: string }) {
  const wrong = ['name', 'amount', 'one', 'note', 'some', 'drawing'];
  const reply: FormReply = {
    form: `bad-${theme}`,
    errors: wrong.map((field) => ({ field, code: 'REQUIRED', message: 'REQUIRED', params: [] })),
    values: { drawingFileId: ['fil_sample'], drawingFileName: ['bracket.stp'] },
  };
  return (
    <>
      <Sample of="Fields: as they come">
        <FormScope
          reply={undefined}
          form={`good-${theme}`}
          defaults={{ name: longZh, amount: '1,234.5', one: 'b' }}
        >
          <Fields />
        </FormScope>
      </Sample>
      <Sample of="FormScope with a reply: summary, and each field with its error">
        <FormScope reply={{ ...reply, form: `bad-${theme}` }} form={`bad-${theme}`}>
          <Fields />
        </FormScope>
      </Sample>
    </>
  );
}

function Fields() {
  return (
    <div className={ui.grid}>
      <TextField name="name" label="名称 Name" hint="1–100" />
      <AmountField name="amount" label="数量 Amount" unit="小时" optional />
      <SelectField name="one" label="工艺 Process" none="–" options={OPTIONS} />
      <FileField name="drawing" label="图纸 Drawing" purpose="DOCUMENT" />
      <NoteField name="note" label="备注 Note" optional wide />
      <ChoiceField name="some" type="checkbox" label="材料 Materials" options={OPTIONS.slice(0, 2)} wide />
    </div>
  );
}
