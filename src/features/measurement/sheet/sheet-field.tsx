import type { Language } from "../../../domain/language.ts";
import { type Sheet, storedIn } from "./sheet.ts";
import { cellTexts } from "./sheet-cells.ts";
import { cellKey } from "./sheet-form.ts";
import type { Part, PeriodHead } from "./sheet-parts.ts";
import { type Trouble, TroubleText } from "./trouble.tsx";

export interface SheetTableProps {
  sheet: Sheet;
  /** What is wrong, by the key of its cell. */
  troubles: ReadonlyMap<string, Trouble>;
  now: Temporal.Instant;
  language: Language;
}

/** One number. Its name is that of its measure, its own, and its period. */
export function Field(props: SheetTableProps & { part: Part; head: PeriodHead }) {
  const { troubles, language, part, head } = props;
  const { measure, field, id } = part;
  const stored = storedIn(measure, head.period);
  const trouble = troubles.get(cellKey(measure.code, head.period));
  const wrong = trouble?.fields.includes(field);
  const late = stored?.late && part.span !== undefined;
  const told = [trouble && toldId(part, head), head.locked && "stengt", stored?.late && "sent"];
  const state = wrong ? "refused" : late ? "late" : "";
  return (
    <td class={[part.span && "first", state].filter(Boolean).join(" ") || undefined}>
      <input
        id={trouble && `${id}-${head.id}`}
        name={`v.${measure.code}.${head.period.toString()}.${field === "numerator" ? "t" : "n"}`}
        type="text"
        value={(trouble?.typed ?? cellTexts(stored, language))[field] || undefined}
        aria-labelledby={`${part.measureId} ${id} ${head.id}`}
        aria-describedby={told.filter(Boolean).join(" ") || undefined}
        aria-invalid={wrong ? "true" : undefined}
        readonly={head.locked}
      />
    </td>
  );
}

/** Under the row: what is wrong in it, and the choice that a person has to make. */
export function Told(props: SheetTableProps & { at: { part: Part; head: PeriodHead }[]; width: number }) {
  const { troubles, language, at, width } = props;
  const found = at.flatMap(({ part, head }) => {
    const trouble = troubles.get(cellKey(part.measure.code, head.period));
    return trouble ? [{ part, head, trouble }] : [];
  });
  if (found.length === 0) return null;
  return (
    <tr class="told">
      <td colspan={width}>
        {found.map(({ part, head, trouble }) => (
          <div id={toldId(part, head)}>
            <TroubleText
              trouble={trouble}
              id={toldId(part, head)}
              name={`${part.measure.texts.name[language]}, ${head.name}`}
              field={`valg.${part.measure.code}.${head.period.toString()}`}
              language={language}
            />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The id of the text about a cell, the same for both its fields. */
function toldId(part: Part, head: PeriodHead): string {
  return `om-${part.measureId}-${head.id}`;
}
