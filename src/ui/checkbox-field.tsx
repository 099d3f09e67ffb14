import { type FieldProps, FieldMessage, fieldAttributes, fieldClass } from "./field.tsx";

/** One box to tick, with its label beside it. */
export function CheckboxField(
  props: FieldProps & { checked?: boolean | undefined; value?: string | undefined },
) {
  const { readonly: _, ...attributes } = fieldAttributes(props);
  return (
    <div class={fieldClass(props.error)}>
      <input
        {...attributes}
        class="ds-input"
        type="checkbox"
        value={props.value ?? "ja"}
        checked={props.checked}
      />
      <label class="ds-label" for={attributes.id}>
        {props.label}
        {props.optional && <span class="optional"> ({props.optional})</span>}
      </label>
      {props.help && (
        <div data-field="description" id={`${attributes.id}-hjelp`}>
          {props.help}
        </div>
      )}
      {props.error && <FieldMessage id={attributes.id}>{props.error}</FieldMessage>}
    </div>
  );
}
