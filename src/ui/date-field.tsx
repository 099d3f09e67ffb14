import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** A day: 2027-02-03. */
export function DateField(
  props: FieldProps & { value?: string | undefined; min?: string | undefined; max?: string | undefined },
) {
  return (
    <Field {...props} width="s">
      <input
        {...fieldAttributes(props)}
        class="ds-input"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        autocomplete="off"
      />
    </Field>
  );
}
