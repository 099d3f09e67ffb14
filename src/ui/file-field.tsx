import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** A file from the reader's machine. The form needs `files`. */
export function FileField(
  props: FieldProps & { accept?: string | undefined; multiple?: boolean | undefined },
) {
  const { readonly: _, ...attributes } = fieldAttributes(props);
  return (
    <Field {...props}>
      <input {...attributes} class="ds-input" type="file" accept={props.accept} multiple={props.multiple} />
    </Field>
  );
}
