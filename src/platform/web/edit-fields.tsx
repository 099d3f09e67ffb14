import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import { CheckboxField } from "../../ui/checkbox-field.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import type { FieldError } from "../../ui/error-summary.tsx";
import { FileField } from "../../ui/file-field.tsx";
import type { FieldWidth } from "../../ui/field.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { type Choice, RadioGroup } from "../../ui/radio-group.tsx";
import { type Option, type OptionGroup, SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { say, type Words } from "../words.ts";
import { fieldWords } from "./field-words.ts";
import type { FieldErrors, TypedValues } from "./route.ts";

/** What is said of a field beside its own words. */
export interface About {
  help?: Child;
  optional?: boolean | undefined;
  /** What stands in the summary when the label alone does not tell which one it is: "Samling 2, første dag". */
  named?: string;
}

/**
 * The fields of an editing form: what is typed or stored in each, what is wrong with it, and, when somebody else has
 * saved meanwhile, what is stored now beside what was typed. Remembers the fields in the order of the page, so that the
 * summary of errors follows it.
 */
export class EditFields {
  readonly #values: TypedValues;
  readonly #errors: FieldErrors;
  readonly #stored: TypedValues | undefined;
  protected readonly language: Language;
  readonly #labels = new Map<string, string>();

  constructor(values: TypedValues, errors: FieldErrors, stored: TypedValues | undefined, language: Language) {
    this.#values = values;
    this.#errors = errors;
    this.#stored = stored;
    this.language = language;
  }

  line(
    name: string,
    label: string,
    about: About & { width?: FieldWidth; type?: "text" | "email" | "url" } = {},
  ) {
    const { width, type } = about;
    return (
      <TextField {...this.field(name, label, about)} value={this.value(name)} width={width} type={type} />
    );
  }

  /** As high as what is in it, and at `least` so many lines; `narrow` when it stands beside another text. */
  area(name: string, label: string, about: About & { rows?: number; least?: number; narrow?: boolean } = {}) {
    const value = this.value(name);
    const perLine = about.narrow ? 28 : 64;
    const lines = value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    const rows = about.rows ?? Math.min(24, Math.max(about.least ?? 3, lines));
    return <TextArea {...this.field(name, label, about)} value={value} rows={rows} />;
  }

  number(name: string, label: string, about: About & { unit?: string; decimals?: boolean } = {}) {
    const { unit, decimals } = about;
    return (
      <NumberField
        {...this.field(name, label, about)}
        value={this.value(name)}
        unit={unit}
        decimals={decimals}
        width={unit || decimals ? "s" : "xs"}
      />
    );
  }

  day(name: string, label: string, about: About = {}) {
    return <DateField {...this.field(name, label, about)} value={this.value(name)} />;
  }

  time(name: string, label: string, about: About = {}) {
    return <TimeField {...this.field(name, label, about)} value={this.value(name)} />;
  }

  choice(
    name: string,
    label: string,
    options: readonly (Option | OptionGroup)[],
    about: About & { empty?: string } = {},
  ) {
    const { empty } = about;
    return (
      <SelectField
        {...this.field(name, label, about)}
        value={this.value(name)}
        options={options}
        empty={empty}
      />
    );
  }

  tick(name: string, label: string, about: About = {}) {
    return <CheckboxField {...this.field(name, label, about)} checked={this.value(name) !== ""} />;
  }

  one(
    name: string,
    legend: string,
    choices: readonly Choice[],
    about: About & { inline?: boolean; legendHidden?: boolean } = {},
  ) {
    const { id, help, error, optional } = this.field(name, legend, about);
    return (
      <RadioGroup
        name={name}
        id={id}
        legend={legend}
        legendHidden={about.legendHidden}
        help={help}
        error={error}
        optional={optional}
        value={this.value(name)}
        choices={choices}
        inline={about.inline}
      />
    );
  }

  several(
    name: string,
    legend: string,
    choices: readonly Choice[],
    about: About & { inline?: boolean } = {},
  ) {
    const { id, help, error, optional } = this.field(name, legend, about);
    const value = this.#values[name] ?? [];
    return (
      <CheckboxGroup
        name={name}
        id={id}
        legend={legend}
        help={help}
        error={error}
        optional={optional}
        values={Array.isArray(value) ? value : [value]}
        choices={choices}
        inline={about.inline}
      />
    );
  }

  /** A file cannot be kept when the page is shown again; it has to be chosen anew. */
  file(name: string, label: string, accept: string, about: About = {}) {
    return <FileField {...this.field(name, label, about)} accept={accept} />;
  }

  /** What the field holds, as text; nothing is the empty text. */
  value(name: string): string {
    const value = this.#values[name] ?? "";
    return Array.isArray(value) ? (value[0] ?? "") : value;
  }

  /** Somebody else has saved meanwhile. */
  protected get isConflict(): boolean {
    return this.#stored !== undefined;
  }

  /** What only these forms can be wrong by. */
  protected ownError(_code: string): string | undefined {
    return undefined;
  }

  /** All that is wrong, in the order of the page, each with the name of its field. */
  summary(): FieldError[] {
    const known = [...this.#labels].flatMap(([field, label]) => {
      const text = this.error(field);
      return text === undefined ? [] : [{ field: idOf(field), text: `${label}: ${lowerFirst(text)}` }];
    });
    const rest = Object.keys(this.#errors).filter((name) => !this.#labels.has(name));
    return [...known, ...rest.map((field) => ({ field: idOf(field), text: this.error(field) ?? field }))];
  }

  protected field(name: string, label: string, about: About) {
    this.#labels.set(name, about.named ?? label);
    return {
      name,
      id: idOf(name),
      label,
      help: this.#help(name, about.help),
      error: this.error(name),
      optional: about.optional ? say(words, this.language).optional : undefined,
    };
  }

  protected error(name: string): string | undefined {
    const code = this.#errors[name];
    if (code === undefined) return undefined;
    return fieldWords(code, this.language) ?? this.ownError(code) ?? code;
  }

  #help(name: string, help: Child): Child {
    if (this.#stored === undefined || same(this.#stored[name], this.#values[name])) return help;
    const stored = this.#stored[name] ?? "";
    const said = Array.isArray(stored) ? stored.join(", ") : stored;
    return (
      <>
        {help && <>{help} </>}
        <strong>{say(words, this.language).storedNow(said)}</strong>
      </>
    );
  }
}

/** "days.0.starts" is a name in a form; an id holds no full stops. */
function idOf(name: string): string {
  return name.replaceAll(".", "-");
}

function same(a: string | string[] | undefined, b: string | string[] | undefined): boolean {
  const text = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value : [value ?? ""]).join("\n");
  return text(a) === text(b);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("nb-NO") + text.slice(1);
}

const words = {
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  storedNow: {
    nb: (text: string) => (text === "" ? "Lagret nå: tomt." : `Lagret nå: «${text}»`),
    nn: (text: string) => (text === "" ? "Lagra no: tomt." : `Lagra no: «${text}»`),
    en: (text: string) => (text === "" ? "Saved now: empty." : `Saved now: “${text}”`),
  },
} satisfies Words;
