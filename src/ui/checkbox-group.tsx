import type { Child } from "hono/jsx";
import { FieldGroup } from "./field-group.tsx";
import type { Choice } from "./radio-group.tsx";

/** As many as you like of a few. All boxes have the same name; the first has the id of the group. */
export function CheckboxGroup(props: {
  name: string;
  id?: string | undefined;
  legend: Child;
  legendHidden?: boolean | undefined;
  help?: Child;
  error?: Child;
  optional?: string | undefined;
  values?: readonly string[] | undefined;
  choices: readonly Choice[];
  inline?: boolean | undefined;
}) {
  const id = props.id ?? props.name;
  return (
    <FieldGroup
      id={id}
      legend={props.legend}
      legendHidden={props.legendHidden}
      help={props.help}
      error={props.error}
      optional={props.optional}
    >
      <div class={props.inline ? "choices inline" : "choices"}>
        {props.choices.map((choice, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="ds-field">
              <input
                class="ds-input"
                type="checkbox"
                id={own}
                name={props.name}
                value={choice.value}
                checked={props.values?.includes(choice.value)}
                disabled={choice.disabled}
                aria-invalid={props.error ? "true" : undefined}
                aria-describedby={choice.help ? `${own}-om` : undefined}
              />
              <label class="ds-label" for={own}>
                {choice.label}
              </label>
              {choice.help && (
                <div data-field="description" id={`${own}-om`}>
                  {choice.help}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
