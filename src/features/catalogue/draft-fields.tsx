import type { Child } from "hono/jsx";
import { type Language, languages } from "../../domain/language.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { say } from "../../platform/words.ts";
import { CheckboxField } from "../../ui/checkbox-field.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { DateField } from "../../ui/date-field.tsx";
import type { FieldError } from "../../ui/error-summary.tsx";
import { Fold } from "../../ui/fold.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { type Option, SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { draftErrorWords, draftWords } from "./draft-words.ts";

/** A text that is written in every language, one field each. */
interface WrittenField {
  name: string;
  label: string;
  help?: string | undefined;
  /** One line; several when left out. */
  line?: boolean;
  optional?: boolean;
}

/**
 * The fields of a draft's form: what is typed or stored in each, what is wrong with it, and, when somebody else has saved
 * meanwhile, what is stored now. Remembers them in the order of the page for the summary of errors.
 */
export class DraftFields {
  readonly #values: TypedValues;
  readonly #errors: FieldErrors;
  readonly #stored: TypedValues | undefined;
  readonly #language: Language;
  readonly #labels = new Map<string, string>();

  constructor(values: TypedValues, errors: FieldErrors, stored: TypedValues | undefined, language: Language) {
    this.#values = values;
    this.#errors = errors;
    this.#stored = stored;
    this.#language = language;
  }

  /** Bokmål first; nynorsk and English each in a fold, with the bokmål text above every field. */
  texts(fields: readonly WrittenField[]): Child {
    const words = say(draftWords, this.#language);
    const inBokmal = fields.map((field) => this.#written(field, "nb"));
    const beside = languages
      .filter((language) => language !== "nb")
      .map((language) => {
        const asked = fields.filter(({ name }) => this.value(`${name}.nb`) !== "");
        const missing = asked.filter(({ name }) => this.value(`${name}.${language}`) === "").length;
        const isWrong = fields.some(({ name }) => this.#error(`${name}.${language}`) !== undefined);
        return (
          <Fold
            summary={words.inLanguage(words[`in-${language}`], missing)}
            open={isWrong || this.#stored !== undefined}
          >
            {fields.map((field) => this.#written(field, language))}
          </Fold>
        );
      });
    return (
      <>
        {inBokmal}
        <div class="part">
          <div>{beside}</div>
        </div>
      </>
    );
  }

  line(name: string, label: string, about: { help?: Child; width?: "s" | "m" } = {}): Child {
    return <TextField {...this.#field(name, label, about)} value={this.value(name)} width={about.width} />;
  }

  number(name: string, label: string, about: { help?: Child; decimals?: boolean; optional?: boolean } = {}) {
    return (
      <NumberField
        {...this.#field(name, label, about)}
        value={this.value(name)}
        decimals={about.decimals}
        width="s"
      />
    );
  }

  day(name: string, label: string, about: { help?: Child } = {}) {
    return <DateField {...this.#field(name, label, about)} value={this.value(name)} />;
  }

  choice(
    name: string,
    label: string,
    options: readonly Option[],
    about: { help?: Child; empty?: string; optional?: boolean } = {},
  ) {
    return (
      <SelectField
        {...this.#field(name, label, about)}
        value={this.value(name)}
        options={options}
        empty={about.empty}
      />
    );
  }

  tick(name: string, label: string, about: { help?: Child } = {}) {
    return <CheckboxField {...this.#field(name, label, about)} checked={this.value(name) !== ""} />;
  }

  several(name: string, legend: string, choices: readonly Option[], about: { help?: Child } = {}) {
    const { id, help, error } = this.#field(name, legend, about);
    const value = this.#values[name] ?? [];
    return (
      <CheckboxGroup
        name={name}
        id={id}
        legend={legend}
        help={help}
        error={error}
        values={Array.isArray(value) ? value : [value]}
        choices={choices.map(({ value: own, text }) => ({ value: own, label: text }))}
      />
    );
  }

  value(name: string): string {
    const value = this.#values[name] ?? "";
    return Array.isArray(value) ? (value[0] ?? "") : value;
  }

  summary(): FieldError[] {
    const order = [...this.#labels.keys()];
    return Object.keys(this.#errors)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((name) => {
        const label = this.#labels.get(name);
        const text = this.#error(name) ?? name;
        return {
          field: idOf(name),
          text: label === undefined ? text : `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
        };
      });
  }

  #written(field: WrittenField, language: Language): Child {
    const name = `${field.name}.${language}`;
    const words = say(draftWords, this.#language);
    const bokmal = this.value(`${field.name}.nb`);
    const help =
      language === "nb" ? (
        field.help
      ) : bokmal === "" ? undefined : (
        <span lang="nb">{words.bokmalIs(bokmal)}</span>
      );
    const named = language === "nb" ? field.label : `${field.label} (${words[`in-${language}`]})`;
    const told = this.#field(name, field.label, { help, named, optional: field.optional });
    const value = this.value(name);
    if (field.line) return <TextField {...told} value={value} />;
    const lines = value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0);
    return <TextArea {...told} value={value} rows={Math.min(16, Math.max(2, lines))} />;
  }

  #field(
    name: string,
    label: string,
    about: { help?: Child; named?: string; optional?: boolean | undefined },
  ) {
    this.#labels.set(name, about.named ?? label);
    return {
      name,
      id: idOf(name),
      label,
      help: this.#help(name, about.help),
      error: this.#error(name),
      optional: about.optional ? say(draftWords, this.#language).optional : undefined,
    };
  }

  #error(name: string): string | undefined {
    const code = this.#errors[name];
    if (code === undefined) return undefined;
    const own: Readonly<Record<string, string>> = say(draftErrorWords, this.#language);
    return fieldWords(code, this.#language) ?? own[code] ?? code;
  }

  #help(name: string, help: Child): Child {
    if (this.#stored === undefined || same(this.#stored[name], this.#values[name])) return help;
    const stored = this.#stored[name] ?? "";
    return (
      <>
        {help && <>{help} </>}
        <strong>
          {say(draftWords, this.#language).storedNow(Array.isArray(stored) ? stored.join(", ") : stored)}
        </strong>
      </>
    );
  }
}

/** "name.nb" is a name in a form; an id holds no full stops. */
function idOf(name: string): string {
  return name.replaceAll(".", "-");
}

function same(a: string | string[] | undefined, b: string | string[] | undefined): boolean {
  const text = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value : [value ?? ""]).join("\n");
  return text(a) === text(b);
}
