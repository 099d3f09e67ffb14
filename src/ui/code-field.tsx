import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** A code that came by e-mail and is typed by hand. */
export function CodeField(props: FieldProps & { value?: string | undefined; length?: number | undefined }) {
  return (
    <Field {...props} width="s">
      <input
        {...fieldAttributes(props)}
        class="ds-input code"
        type="text"
        value={props.value}
        inputmode="numeric"
        autocomplete="one-time-code"
        autocapitalize="off"
        spellcheck={false}
        maxlength={(props.length ?? 6) + 4}
      />
    </Field>
  );
}
