import type { MeasureKind } from "../../domain/change-package.ts";
import type { Language } from "../../domain/language.ts";
import { list, longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { insideSentence, professionName, serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Facts } from "../../ui/facts.tsx";
import { Hero } from "../../ui/hero.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { MeasureDefinitions } from "./measure-definitions.tsx";
import type { CataloguePackage } from "./read.ts";
import { kindNotes, kindWords, sourceWords, words } from "./words.ts";

const kinds: readonly MeasureKind[] = ["outcome", "process", "balancing"];

/** A whole package: why, what is known, for whom, what to do, and how to see whether it helps (A010, A011, A143–A147). */
export function packagePage(found: CataloguePackage, language: Language): PageAnswer {
  const text = say(words, language);
  const { definition, measures } = found;
  const names = new Map(measures.map((measure) => [measure.code, measure.texts.name[language]]));
  return page({
    title: definition.title[language],
    description: definition.goal[language],
    publicPage: true,
    hero: (
      <Hero
        over={<a href="/tiltakspakker">{text.title}</a>}
        title={definition.title[language]}
        lead={definition.goal[language]}
      />
    ),
    body: (
      <Sheet>
        {definition.supersededBy && (
          <Notice tone="warning" title={text.supersededTitle}>
            {definition.supersededBy[language]}
          </Notice>
        )}
        <Part title={text.why}>
          <Prose text={definition.summary[language]} />
        </Part>
        {definition.facts.length > 0 && (
          <Part title={text.facts} stack>
            {definition.facts.map((fact) => (
              <div>
                <p>
                  <strong>{fact.text[language]}</strong>
                </p>
                <p class="quiet small">{text.source(fact.source[language])}</p>
              </div>
            ))}
          </Part>
        )}
        <Part title={text.forWhom}>
          <Facts
            rows={[
              { term: text.targetGroups, text: definition.targetGroups[language] },
              { term: text.services, text: named(definition.serviceTypes, serviceName, language) },
              {
                term: text.professions,
                text: named(definition.recommendedProfessions, professionName, language),
              },
            ].filter((row) => row.text !== "")}
          />
        </Part>
        {definition.interventions.length > 0 && (
          <Part title={text.interventions}>
            <ol class="stack">
              {definition.interventions.map((intervention) => (
                <li id={intervention.code.toLowerCase()}>
                  <h3>{intervention.title[language]}</h3>
                  <p>{intervention.text[language]}</p>
                  {intervention.source === "reconstructed" && (
                    <p class="quiet small">{sourceWords.reconstructed[language]}</p>
                  )}
                  {intervention.measureCodes.length > 0 && (
                    <>
                      <p class="quiet small">{text.measuredBy}</p>
                      <div class="prose small">
                        <ul>
                          {intervention.measureCodes.map((code) => (
                            <li>
                              <Link small href={`#${code.toLowerCase()}`}>
                                {names.get(code) ?? code}
                              </Link>
                            </li>
                          ))}
                        </ul>
                      </div>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </Part>
        )}
        {kinds
          .map((kind) => ({ kind, of: measures.filter((measure) => measure.kind === kind) }))
          .filter(({ of }) => of.length > 0)
          .map(({ kind, of }) => (
            <Part title={kindWords[kind][language]} note={kindNotes[kind][language]}>
              <MeasureDefinitions measures={of} language={language} />
            </Part>
          ))}
        <SourceLine>
          {text.targetNote} {text.reconstructedNote}
        </SourceLine>
        <SourceLine>{text.version(found.code, found.version, longDay(found.validFrom, language))}</SourceLine>
      </Sheet>
    ),
  });
}

function named<Key>(
  keys: readonly Key[],
  name: (key: Key, language: Language) => string,
  language: Language,
): string {
  return list(
    keys.map((key) => insideSentence(name(key, language))),
    language,
  );
}
