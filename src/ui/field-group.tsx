import type { Child } from "hono/jsx";
import { FieldMessage } from "./field.tsx";

/** Fields that answer one question together. The first field in it should have the same id, for the error summary. */
export function FieldGroup(props: {
  id: string;
  legend: Child;
  /** The question is said but not seen, as in a row of a table. */
  legendHidden?: boolean | undefined;
  help?: Child;
  error?: Child;
  optional?: string | undefined;
  children: Child;
}) {
  const told = [props.help ? `${props.id}-hjelp` : "", props.error ? `${props.id}-feil` : ""];
  return (
    <fieldset
      class={props.error ? "field-group bad" : "field-group"}
      aria-describedby={told.filter(Boolean).join(" ") || undefined}
    >
      <legend class={props.legendHidden ? "ds-sr-only" : "ds-label"}>
        {props.legend}
        {props.optional && <span class="optional"> ({props.optional})</span>}
      </legend>
      {props.help && (
        <div data-field="description" id={`${props.id}-hjelp`}>
          {props.help}
        </div>
      )}
      {props.children}
      {props.error && <FieldMessage id={props.id}>{props.error}</FieldMessage>}
    </fieldset>
  );
}
