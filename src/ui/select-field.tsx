import { Field, type FieldProps, type FieldWidth, fieldAttributes } from "./field.tsx";

export interface Option {
  value: string;
  text: string;
  disabled?: boolean | undefined;
}

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

export interface SelectFieldProps extends FieldProps {
  value?: string | undefined;
  /** The first line, that stands for nothing chosen: «Velg kommune». */
  empty?: string | undefined;
  options: readonly (Option | OptionGroup)[];
  width?: FieldWidth | undefined;
  autocomplete?: string | undefined;
}

/** One of many, in groups if you like. */
export function SelectField(props: SelectFieldProps) {
  const { readonly: _, ...attributes } = fieldAttributes(props);
  return (
    <Field {...props}>
      <select {...attributes} class="ds-input" autocomplete={props.autocomplete}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map((one) =>
          "options" in one ? (
            <optgroup label={one.label}>
              {one.options.map((option) => (
                <OneOption option={option} value={props.value} />
              ))}
            </optgroup>
          ) : (
            <OneOption option={one} value={props.value} />
          ),
        )}
      </select>
    </Field>
  );
}

function OneOption(props: { option: Option; value: string | undefined }) {
  return (
    <option
      value={props.option.value}
      selected={props.option.value === props.value}
      disabled={props.option.disabled}
    >
      {props.option.text}
    </option>
  );
}
