import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** A time on the wall clock: 09:00. */
export function TimeField(props: FieldProps & { value?: string | undefined; step?: number | undefined }) {
  return (
    <Field {...props} width="s">
      <input
        {...fieldAttributes(props)}
        class="ds-input"
        type="time"
        value={props.value}
        step={props.step}
        autocomplete="off"
      />
    </Field>
  );
}
