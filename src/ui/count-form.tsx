import type { Child } from "hono/jsx";
import { FieldMessage } from "./field.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

export interface CountField {
  name: string;
  /** The name, unless several such forms stand on the page. */
  id?: string | undefined;
  label: Child;
  value?: string | undefined;
  error?: Child;
}

/** A numerator and a denominator for one month: two large fields with «av» between. */
export function CountForm(props: {
  action: string;
  id: string;
  title: Child;
  hidden?: Record<string, string> | undefined;
  numerator: CountField;
  /** Left out for a measure that only counts. */
  denominator?: CountField | undefined;
  /** «av» */
  between: string;
  save: string;
  /** One filled button on a page: `outline` for the others, where several such forms stand. */
  look?: "filled" | "outline" | undefined;
  /** A button for a month with nobody to count: «Ingen denne måneden». */
  none?: { text: string; name: string; value: string } | undefined;
  /** Under the fields: a link to another month, a note. */
  after?: Child;
}) {
  const { numerator, denominator } = props;
  return (
    <form
      class="count"
      id={props.id}
      method="post"
      action={props.action}
      aria-labelledby={`${props.id}-tittel`}
      novalidate
    >
      <HiddenFields values={props.hidden} />
      <h2 id={`${props.id}-tittel`}>{props.title}</h2>
      <div class={denominator ? "of" : "of one"}>
        <CountInput {...numerator} />
        {denominator && <span>{props.between}</span>}
        {denominator && <CountInput {...denominator} />}
      </div>
      {[numerator, denominator].map(
        (field) => field?.error && <FieldMessage id={field.id ?? field.name}>{field.error}</FieldMessage>,
      )}
      <div class="row">
        <button
          class="ds-button"
          type="submit"
          data-variant={props.look === "outline" ? "secondary" : undefined}
        >
          {props.save}
        </button>
        {props.none && (
          <button class="as-link link small" type="submit" name={props.none.name} value={props.none.value}>
            {props.none.text}
          </button>
        )}
      </div>
      {props.after}
    </form>
  );
}

function CountInput(field: CountField) {
  const id = field.id ?? field.name;
  return (
    <div>
      <label for={id}>{field.label}</label>
      <input
        class="ds-input"
        type="text"
        id={id}
        name={field.name}
        value={field.value}
        inputmode="numeric"
        autocomplete="off"
        maxlength={9}
        aria-invalid={field.error ? "true" : undefined}
        aria-describedby={field.error ? `${id}-feil` : undefined}
      />
    </div>
  );
}
