import type { Language } from "../../../domain/language.ts";
import type { CellTexts } from "../../../domain/measurement/sheet-cell.ts";
import { say } from "../../../platform/words.ts";
import { FieldMessage } from "../../../ui/field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { enteredText } from "../entered-text.ts";
import { entryText } from "../count-text.ts";
import { toldCell } from "../saving/cell-answer.ts";
import type { SavedCell } from "../saving/save-cells.ts";
import type { KnownCell } from "./sheet-form.ts";
import { knownCell } from "./sheet-cells.ts";
import { sheetWords } from "./words.ts";

/** A cell that was not saved: how it was typed, and why. */
export interface Trouble {
  kind: "refused" | "locked" | "conflict" | "warned";
  typed: CellTexts;
  /** The fields that something is wrong with. */
  fields: (keyof CellTexts)[];
  texts: string[];
  /** Of a conflict: what stands there now, in words and for the form; absent when it was taken away. */
  stands: { text: string; known: KnownCell } | undefined;
}

/** Why a cell was not saved; undefined when it was. */
export function troubleOf(saved: SavedCell, typed: CellTexts, language: Language): Trouble | undefined {
  const { kind, stored } = saved;
  const text = say(sheetWords, language);
  if (kind === "saved" || kind === "removed" || kind === "unchanged") return undefined;
  if (kind === "conflict") {
    const by = stored && enteredText(stored, language);
    const stands = stored && {
      text: `${entryText(stored, language)} (${by})`,
      known: knownCell(stored, language),
    };
    return { kind, typed, texts: [text.conflict], fields: ["numerator", "denominator"], stands };
  }
  // the page of one measure has a button for these; a sheet has a word to write
  const inSheet: Record<string, string> = {
    zeroDenominator: text.writeNone,
    noneWithCounts: text.noneOrNumbers,
    closed: text.lockedNote,
  };
  const { problems } = toldCell(saved, language);
  return {
    kind,
    typed,
    texts: problems.map((problem) => inSheet[problem.code] ?? problem.text),
    fields: problems.map(({ field }) => (field === "denominator" ? "denominator" : "numerator")),
    stands: undefined,
  };
}

/** What to do about it, under the row of its cell. */
export function TroubleText(props: {
  trouble: Trouble;
  id: string;
  name: string;
  field: string;
  language: Language;
}) {
  const { trouble, id, name, field, language } = props;
  const text = say(sheetWords, language);
  if (trouble.kind === "conflict") {
    return (
      <RadioGroup
        id={`${id}-valg`}
        name={field}
        legend={`${name}: ${text.conflict}`}
        choices={[
          { value: "deres", label: text.theirs(trouble.stands?.text ?? text.nothingStands) },
          { value: "mitt", label: text.mine(typedText(trouble.typed, language)) },
        ]}
      />
    );
  }
  return (
    <>
      <FieldMessage id={id}>{`${name}: ${trouble.texts.join(" ")}`}</FieldMessage>
      {trouble.kind === "warned" && (
        <CheckboxField id={`${id}-valg`} name={field} value="stemmer" label={text.confirm} />
      )}
    </>
  );
}

function typedText({ numerator, denominator }: CellTexts, language: Language): string {
  const text = say(sheetWords, language);
  if (numerator.trim() === "" && denominator.trim() === "") return text.nothingStands;
  return denominator.trim() === "" ? numerator : text.of(numerator, denominator);
}
