import type { Language } from "../../domain/language.ts";
import { causesIn } from "../../domain/project-steps.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Facts, type FactRow } from "../../ui/facts.tsx";
import { Link } from "../../ui/link.tsx";
import { Prose } from "../../ui/prose.tsx";
import type { KeptStep, Project, ProjectMeasure } from "./read-project.ts";
import { accountWords, basisWords, otherFieldWords, stepFields, type StepField, words } from "./words.ts";

/** What is written of a step, and what it points to. Nothing when nothing is. */
export function StepContentFacts(props: { project: Project; step: KeptStep; language: Language }) {
  const { project, step, language } = props;
  const rows = stepFields[step.step].flatMap((field) => {
    const row = rowOf(field, project, step, language);
    return row === undefined ? [] : [row];
  });
  return rows.length === 0 ? null : <Facts rows={rows} />;
}

function rowOf(
  field: StepField,
  { team, measures, changes }: Project,
  kept: KeptStep,
  language: Language,
): FactRow | undefined {
  const text = say(words, language);
  const { step } = kept;
  switch (field) {
    case "tekst": {
      if (kept.account === "") return undefined;
      const account =
        step === "causes" ? (
          <ul>
            {causesIn(kept.account).map((cause) => (
              <li>{cause}</li>
            ))}
          </ul>
        ) : (
          <Prose text={kept.account} />
        );
      return { term: accountWords[step].label[language], text: account };
    }
    case "grunnlag":
      return kept.basis === "" || (step !== "causes" && step !== "test")
        ? undefined
        : { term: basisWords[step].label[language], text: <Prose text={kept.basis} /> };
    case "maling": {
      const measure = measures.find(({ id }) => id === kept.measureId);
      return (
        measure && {
          term: text.measure,
          text: (
            <>
              <Link
                href={`/team/${team.id}/malinger/${measure.code.toLowerCase()}`}
                lang={languageOf(measure, language)}
              >
                {measure.name[language]}
              </Link>
              , {text.values(measure.periods.length)}
            </>
          ),
        }
      );
    }
    case "endring": {
      const change = changes.find(({ id }) => id === kept.changeId);
      return (
        change && {
          term: text.change,
          text: `${change.title}, ${text.from(longDay(change.day, language))}`,
        }
      );
    }
    case "dag":
      return kept.day && { term: otherFieldWords.dag.label[language], text: longDay(kept.day, language) };
    case "sted":
      return kept.place === "" ? undefined : { term: otherFieldWords.sted.label[language], text: kept.place };
    case "ansvarlig":
      return kept.responsible === ""
        ? undefined
        : { term: otherFieldWords.ansvarlig.label[language], text: kept.responsible };
  }
}

/** What to mark the name of a measure with, when it is in another language than the page. */
function languageOf(measure: ProjectMeasure, language: Language): Language | undefined {
  const { writtenIn, networksOwn, name } = measure;
  if (writtenIn !== undefined) return writtenIn === language ? undefined : writtenIn;
  return networksOwn && language !== "nb" && name[language] === name.nb ? "nb" : undefined;
}
