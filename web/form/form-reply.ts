/** What an action says when it cannot do what was asked: nothing typed is lost. */
export interface FormReply {
  errors: FieldError[];
  values: Record<string, string[]>;
  /** Which of several forms of a screen this answers. */
  form?: string;
}

export interface FieldError {
  /** Name of the form field, or of the part of it that comes first in the API's path. */
  field: string;
  code: string;
  message: string;
  params: readonly { name: string; value: string }[];
}
