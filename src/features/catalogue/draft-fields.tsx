import type { Child } from "hono/jsx";
import { type Language, languages } from "../../domain/language.ts";
import { type About, EditFields } from "../../platform/web/edit-fields.tsx";
import { say } from "../../platform/words.ts";
import { Fold } from "../../ui/fold.tsx";
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

/** The fields of a draft's form: those of every editing form, and texts in all the languages. */
export class DraftFields extends EditFields {
  /** Bokmål first; nynorsk and English each in a fold, with the bokmål text above every field. */
  texts(fields: readonly WrittenField[]): Child {
    const words = say(draftWords, this.language);
    const inBokmal = fields.map((field) => this.#written(field, "nb"));
    const beside = languages
      .filter((language) => language !== "nb")
      .map((language) => {
        const asked = fields.filter(({ name }) => this.value(`${name}.nb`) !== "");
        const missing = asked.filter(({ name }) => this.value(`${name}.${language}`) === "").length;
        const isWrong = fields.some(({ name }) => this.error(`${name}.${language}`) !== undefined);
        return (
          <Fold
            summary={words.inLanguage(words[`in-${language}`], missing)}
            open={isWrong || this.isConflict}
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

  #written({ name, label, help, line, optional }: WrittenField, language: Language): Child {
    const words = say(draftWords, this.language);
    const about: About = { optional };
    if (language === "nb") about.help = help;
    else {
      const bokmal = this.value(`${name}.nb`);
      about.named = `${label} (${words[`in-${language}`]})`;
      if (bokmal !== "") about.help = <span lang="nb">{words.bokmalIs(bokmal)}</span>;
    }
    const field = `${name}.${language}`;
    return line ? this.line(field, label, about) : this.area(field, label, { ...about, least: 2 });
  }

  protected override ownError(code: string): string | undefined {
    const own: Readonly<Record<string, string>> = say(draftErrorWords, this.language);
    return own[code];
  }
}
