import { Field, type FieldProps, type FieldWidth, fieldAttributes } from "./field.tsx";

/** A number that somebody types. A text field with a number keyboard: no wheel, no arrows, and 0 stays 0. */
export function NumberField(
  props: FieldProps & {
    value?: string | number | undefined;
    decimals?: boolean | undefined;
    width?: FieldWidth | undefined;
    /** «%», «kr» */
    unit?: string | undefined;
    maxlength?: number | undefined;
  },
) {
  const input = (
    <input
      {...fieldAttributes(props)}
      class="ds-input figure"
      type="text"
      value={props.value === undefined ? undefined : String(props.value)}
      inputmode={props.decimals ? "decimal" : "numeric"}
      autocomplete="off"
      maxlength={props.maxlength}
    />
  );
  return (
    <Field {...props} width={props.width ?? "s"}>
      {props.unit ? (
        <div class="with-unit">
          {input}
          <span>{props.unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}
