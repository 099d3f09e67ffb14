import type { MeasureKind } from "../../domain/change-package.ts";
import { type Language, type ShownText, shownText, type Texts } from "../../domain/language.ts";
import { list, longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { insideSentence, professionName, serviceName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { Facts } from "../../ui/facts.tsx";
import { Hero } from "../../ui/hero.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SourceLine } from "../../ui/source-line.tsx";
import { MeasureDefinitions } from "./measure-definitions.tsx";
import { BegunFrom, originWords } from "./origin.tsx";
import { PackageNotices } from "./package-notices.tsx";
import type { CataloguePackage } from "./read.ts";
import { Said, writtenIn } from "./said.tsx";
import { kindNotes, kindWords, sourceWords, words } from "./words.ts";

const kinds: readonly MeasureKind[] = ["outcome", "process", "balancing"];

export interface PackageView {
  found: CataloguePackage;
  today: Temporal.PlainDate;
  language: Language;
  /** Where the visitor writes the next version; undefined for those who may not. */
  editHref: string | undefined;
  /** Whether the address names the version. */
  named: boolean;
}

/** A whole package: why, what is known, for whom, what to do, and how to see whether it helps (A010, A011, A143–A147). */
export function packagePage(view: PackageView): PageAnswer {
  const { found, language } = view;
  const text = say(words, language);
  const { definition, measures, network } = found;
  const said = (texts: Texts) => writtenIn(texts, language, network !== undefined);
  const names = new Map(measures.map((measure) => [measure.code, said(measure.texts.name)]));
  const title = said(definition.title);
  const goal = said(definition.goal);
  return page({
    title: title.text,
    description: goal.text,
    publicPage: network === undefined || network.state === "published",
    hero: (
      <Hero
        over={
          network ? (
            <a href={`/nettverk/${network.slug}`}>
              {text.ofNetwork(
                shownText(
                  { nb: network.texts.nb.title, [language]: network.texts[language]?.title ?? "" },
                  language,
                ).text,
              )}
            </a>
          ) : (
            <a href="/tiltakspakker">{text.title}</a>
          )
        }
        title={<Said shown={title} page={language} />}
        lead={<Said shown={goal} page={language} />}
      />
    ),
    body: (
      <Sheet>
        <PackageNotices {...view} />
        <Part title={text.why}>
          <Prose {...prose(said(definition.summary))} />
        </Part>
        {definition.facts.length > 0 && (
          <Part title={text.facts} stack>
            {definition.facts.map((fact) => (
              <div>
                <p>
                  <strong>
                    <Said shown={said(fact.text)} page={language} />
                  </strong>
                </p>
                <p class="quiet small">{text.source(said(fact.source).text)}</p>
              </div>
            ))}
          </Part>
        )}
        <Part title={text.forWhom}>
          <Facts
            rows={[
              {
                term: text.targetGroups,
                text: definition.targetGroups.nb && (
                  <Said shown={said(definition.targetGroups)} page={language} />
                ),
              },
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
                  <h3>
                    <Said shown={said(intervention.title)} page={language} />
                  </h3>
                  <p>
                    <Said shown={said(intervention.text)} page={language} />
                  </p>
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
                                <Said shown={names.get(code) ?? { text: code, language }} page={language} />
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
              <MeasureDefinitions measures={of} language={language} said={said} />
            </Part>
          ))}
        <SourceLine>
          {text.targetNote} {text.reconstructedNote}
        </SourceLine>
        {found.origin && (
          <SourceLine>
            <BegunFrom origin={found.origin} language={language} /> {say(originWords, language).ownMeasures}
          </SourceLine>
        )}
        <SourceLine>
          {text.version(found.code, found.version, longDay(found.validFrom, language))}{" "}
          {found.versions.length > 1 && (
            <Link small href={`/tiltakspakker/${found.slug}/versjoner`}>
              {text.allVersions}
            </Link>
          )}
        </SourceLine>
      </Sheet>
    ),
  });
}

/** A long text, marked when it is in another language than the page. */
function prose(shown: ShownText) {
  return { text: shown.text, lang: shown.language };
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
