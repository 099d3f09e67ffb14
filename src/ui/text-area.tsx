import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** Several lines of text. */
export function TextArea(
  props: FieldProps & {
    value?: string | undefined;
    rows?: number | undefined;
    maxlength?: number | undefined;
  },
) {
  return (
    <Field {...props}>
      <textarea
        {...fieldAttributes(props)}
        class="ds-input"
        rows={props.rows ?? 3}
        maxlength={props.maxlength}
      >
        {keepingFirstLineBreak(props.value)}
      </textarea>
    </Field>
  );
}

/** A parser drops the line break that follows the tag, so a text that begins with one gets one more. */
function keepingFirstLineBreak(text: string | undefined) {
  return text && /^\r?\n/.test(text) ? `\n${text}` : text;
}
