import type { Child } from "hono/jsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { SelectField, type SelectFieldProps } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

/** A search and a choice or two in one row, sent with GET so that the address can be shared. */
export function FilterForm(props: {
  action: string;
  label: string;
  search?: { name: string; label: Child; value?: string | undefined } | undefined;
  selects?: readonly SelectFieldProps[] | undefined;
  hidden?: Record<string, string> | undefined;
  button: string;
}) {
  return (
    <form class="filter" method="get" action={props.action} role="search" aria-label={props.label}>
      <HiddenFields values={props.hidden} />
      {props.search && <TextField {...props.search} type="search" />}
      {(props.selects ?? []).map((select) => (
        <SelectField {...select} />
      ))}
      <button class="ds-button" data-variant="secondary" type="submit">
        {props.button}
      </button>
    </form>
  );
}
