import type { Child } from "hono/jsx";

/** What every field takes. */
export interface FieldProps {
  name: string;
  /** The name, unless two fields on the page have the same. */
  id?: string | undefined;
  label: Child;
  help?: Child;
  /** What to do to mend it. */
  error?: Child;
  /** The word that says it may be left out: «valgfritt». */
  optional?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  readonly?: boolean | undefined;
  autofocus?: boolean | undefined;
}

/** How long the answer is: about 4, 10 or 22 letters, or the whole line. */
export type FieldWidth = "xs" | "s" | "m" | "line";

/** The attributes that tie a field to its help and its error. */
export function fieldAttributes(props: FieldProps) {
  const id = props.id ?? props.name;
  const told = [props.help ? `${id}-hjelp` : "", props.error ? `${id}-feil` : ""].filter(Boolean).join(" ");
  return {
    id,
    name: props.name,
    "aria-describedby": told || undefined,
    "aria-invalid": props.error ? ("true" as const) : undefined,
    required: props.required,
    disabled: props.disabled,
    readonly: props.readonly,
    autofocus: props.autofocus,
  };
}

/** Label above, help between, the field, and the error under it with a red line at the left. */
export function Field(props: FieldProps & { width?: FieldWidth | undefined; children: Child }) {
  const id = props.id ?? props.name;
  return (
    <div class={fieldClass(props.error, props.width)}>
      <label class="ds-label" for={id}>
        {props.label}
        {props.optional && <span class="optional"> ({props.optional})</span>}
      </label>
      {props.help && (
        <div data-field="description" id={`${id}-hjelp`}>
          {props.help}
        </div>
      )}
      {props.children}
      {props.error && <FieldMessage id={id}>{props.error}</FieldMessage>}
    </div>
  );
}

/** The message under a field. The field points at it by its id. */
export function FieldMessage(props: { id: string; children: Child }) {
  return (
    <p class="field-error" id={`${props.id}-feil`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M8.3 2.2h7.4l6.1 6.1v7.4l-6.1 6.1H8.3l-6.1-6.1V8.3zM9 8 8 9l3 3-3 3 1 1 3-3 3 3 1-1-3-3 3-3-1-1-3 3z" />
      </svg>
      <span>{props.children}</span>
    </p>
  );
}

export function fieldClass(error: Child, width?: FieldWidth) {
  return ["ds-field", error ? "bad" : "", width && width !== "line" ? `width-${width}` : ""]
    .filter(Boolean)
    .join(" ");
}
