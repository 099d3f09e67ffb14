import type { Child } from "hono/jsx";
import { FieldGroup } from "./field-group.tsx";

export interface Choice {
  value: string;
  label: Child;
  help?: Child;
  disabled?: boolean | undefined;
}

/** One of a few, all of them in sight. The first has the id of the group. */
export function RadioGroup(props: {
  name: string;
  id?: string | undefined;
  legend: Child;
  legendHidden?: boolean | undefined;
  help?: Child;
  error?: Child;
  optional?: string | undefined;
  required?: boolean | undefined;
  value?: string | undefined;
  choices: readonly Choice[];
  /** Beside one another, for two or three short words. */
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
                type="radio"
                id={own}
                name={props.name}
                value={choice.value}
                checked={choice.value === props.value}
                disabled={choice.disabled}
                required={props.required}
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
