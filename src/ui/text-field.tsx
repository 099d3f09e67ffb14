import { Field, type FieldProps, type FieldWidth, fieldAttributes } from "./field.tsx";

export interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined;
  width?: FieldWidth | undefined;
  autocomplete?: string | undefined;
  inputmode?: "text" | "email" | "tel" | "url" | "numeric" | "search" | undefined;
  maxlength?: number | undefined;
  spellcheck?: boolean | undefined;
  /** The id of a list of proposals. */
  list?: string | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <input
        {...fieldAttributes(props)}
        class="ds-input"
        type={props.type ?? "text"}
        value={props.value}
        autocomplete={props.autocomplete ?? "off"}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
        list={props.list}
      />
    </Field>
  );
}
