import { compareVersions } from "../../domain/catalogue/compare-versions.ts";
import { lastDayOf, versionOn } from "../../domain/catalogue/package-on.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import type { Language } from "../../domain/language.ts";
import { longDay } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say, type Words } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Tag } from "../../ui/tag.tsx";
import { changeSentences } from "./change-sentences.ts";
import { compareWords } from "./compare-words.ts";
import type { CataloguePackage } from "./read.ts";

/** Every version of a package, the newest first: when it holds, and what it changed. */
export function versionsPage(
  found: Pick<CataloguePackage, "slug" | "versions">,
  /** Every version whole, from the first to the last. */
  definitions: readonly ChangePackageDefinition[],
  today: Temporal.PlainDate,
  language: Language,
): PageAnswer {
  const text = say(words, language);
  const { versions, slug } = found;
  const current = versionOn(versions, today)?.version;
  const title =
    (definitions.find(({ version }) => version === current) ?? definitions.at(-1))?.title[language] ?? "";
  return page({
    title: text.title(title),
    publicPage: true,
    body: (
      <>
        <Crumb href={`/tiltakspakker/${slug}`}>{title}</Crumb>
        <h1>{text.title(title)}</h1>
        <Lead>{text.lead}</Lead>
        <div class="part">
          <Listing
            level={2}
            items={definitions
              .map((definition, index) => {
                const { version, validFrom } = definition;
                const before = definitions[index - 1];
                const sentences = before
                  ? changeSentences(compareVersions(before, definition), language)
                  : [say(compareWords, language).sayFirst];
                return {
                  href: `/tiltakspakker/${slug}/versjon/${version}`,
                  title: text.version(version),
                  note: span(Temporal.PlainDate.from(validFrom), lastDayOf(versions, version)),
                  text: sentences.join(" "),
                  status: version === current && <Tag>{text.holdsNow}</Tag>,
                };
              })
              .toReversed()}
          />
        </div>
      </>
    ),
  });

  function span(from: Temporal.PlainDate, through: Temporal.PlainDate | undefined): string {
    if (through === undefined) return text.from(longDay(from, language));
    if (Temporal.PlainDate.compare(through, from) < 0) return text.never;
    return text.fromThrough(longDay(from, language), longDay(through, language));
  }
}

const words = {
  title: {
    nb: (title: string) => `Versjoner av ${title}`,
    nn: (title: string) => `Versjonar av ${title}`,
    en: (title: string) => `Versions of ${title}`,
  },
  lead: {
    nb: "Et team beholder versjonen som gjaldt den dagen det ble meldt på. Det som telles på ulike måter, legges aldri sammen.",
    nn: "Eit team held på versjonen som galdt den dagen det vart meldt på. Det som blir talt på ulike måtar, blir aldri lagt saman.",
    en: "A team keeps the version that held on the day it enrolled. What is counted in different ways is never added.",
  },
  version: {
    nb: (version: number) => `Versjon\u00a0${version}`,
    nn: (version: number) => `Versjon\u00a0${version}`,
    en: (version: number) => `Version\u00a0${version}`,
  },
  holdsNow: { nb: "Gjelder nå", nn: "Gjeld no", en: "Holds now" },
  from: {
    nb: (from: string) => `For team meldt på fra ${from}`,
    nn: (from: string) => `For team melde på frå ${from}`,
    en: (from: string) => `For teams enrolled from ${from}`,
  },
  fromThrough: {
    nb: (from: string, through: string) => `For team meldt på fra ${from} til og med ${through}`,
    nn: (from: string, through: string) => `For team melde på frå ${from} til og med ${through}`,
    en: (from: string, through: string) => `For teams enrolled from ${from} through ${through}`,
  },
  never: {
    nb: "Erstattet samme dag som den begynte å gjelde",
    nn: "Erstatta same dag som han tok til å gjelde",
    en: "Replaced on the day it came into force",
  },
} satisfies Words;
