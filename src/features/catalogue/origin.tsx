import { type SQL, sql } from "drizzle-orm";
import type { Language, Texts } from "../../domain/language.ts";
import { say, type Words } from "../../platform/words.ts";
import { Link } from "../../ui/link.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";

/** The version of a national package that a network's own was begun from, as pages name it. */
export interface Origin {
  slug: string;
  version: number;
  title: Texts;
}

/** The origin that a definition (jsonb) speaks of, by the name it had then; null for one that was not begun from another. */
export function originOf(definition: SQL): SQL {
  return sql`(
    select jsonb_build_object('slug', o.slug, 'version', ov.version, 'title', ov.definition -> 'title')
    from change_package o join change_package_version ov on ov.package_code = o.code
    where o.code = ${definition} -> 'begunFrom' ->> 'code'
      and ov.version = (${definition} -> 'begunFrom' ->> 'version')::integer)`;
}

/** «Begynt fra den nasjonale pakken Trygg utskriving, versjon 1.» with the way to it. */
export function BegunFrom({ origin, language }: { origin: Origin; language: Language }) {
  const { slug, version, title } = origin;
  const text = say(originWords, language);
  return (
    <>
      {text.begunFrom}{" "}
      <Link href={`/tiltakspakker/${slug}/versjon/${version}`}>{text.named(title[language], version)}</Link>.
    </>
  );
}

/** What a package begun from another is made the network's own by (A146), each with the way to where. */
export function ToAdapt({ address, language }: { address: string; language: Language }) {
  const text = say(originWords, language);
  return (
    <Part title={text.toAdapt}>
      <Listing
        items={[
          { href: `${address}/om`, title: text.name, text: text.nameText },
          { href: `${address}/malgrupper`, title: text.groups, text: text.groupsText },
          { href: "#tiltak", title: text.interventions, text: text.interventionsText },
          { href: "#malinger", title: text.counting, text: text.countingText },
        ]}
      />
    </Part>
  );
}

export const originWords = {
  begunFrom: {
    nb: "Begynt fra den nasjonale pakken",
    nn: "Byrja frå den nasjonale pakken",
    en: "Begun from the national package",
  },
  named: {
    nb: (title: string, version: number) => `${title}, versjon\u00a0${version}`,
    nn: (title: string, version: number) => `${title}, versjon\u00a0${version}`,
    en: (title: string, version: number) => `${title}, version\u00a0${version}`,
  },
  ownMeasures: {
    nb: "Målingene er nettverkets egne og blir ikke lagt sammen med den nasjonale pakkens.",
    nn: "Målingane er nettverket sine eigne og blir ikkje lagde saman med dei i den nasjonale pakken.",
    en: "The measures are the network’s own and are not added to those of the national package.",
  },
  toAdapt: {
    nb: "Dette bør dere tilpasse",
    nn: "Dette bør de tilpasse",
    en: "This is what you should adapt",
  },
  name: { nb: "Navn og mål", nn: "Namn og mål", en: "Name and goal" },
  nameText: {
    nb: "Si hvilken tjeneste pakken er for, så ingen forveksler den med den nasjonale.",
    nn: "Sei kva teneste pakken er for, så ingen forvekslar han med den nasjonale.",
    en: "Say which service the package is for, so that nobody takes it for the national one.",
  },
  groups: { nb: "Målgruppe", nn: "Målgruppe", en: "Target group" },
  groupsText: {
    nb: "Hvem det gjelder hos dere, i hvilke tjenester, og hvem som er nyttige i teamet.",
    nn: "Kven det gjeld hos dykk, i kva tenester, og kven som er nyttige i teamet.",
    en: "Whom it concerns where you are, in which services, and who is useful in the team.",
  },
  interventions: { nb: "Tiltak", nn: "Tiltak", en: "Changes" },
  interventionsText: {
    nb: "Ta bort det som ikke passer, og skriv om resten til slik dere arbeider.",
    nn: "Ta bort det som ikkje passar, og skriv om resten til slik de arbeider.",
    en: "Remove what does not suit, and rewrite the rest for the way you work.",
  },
  counting: { nb: "Telleregler", nn: "Teljereglar", en: "How it is counted" },
  countingText: {
    nb: "Hvem som telles, teller og nevner i hver måling. Endrer dere hva som telles, endre også hvor definisjonen er fra.",
    nn: "Kven som blir talde, teljar og nemnar i kvar måling. Endrar de kva som blir talt, endre òg kvar definisjonen er frå.",
    en: "Who is counted, the numerator and the denominator of each measure. If you change what is counted, also change where the definition is from.",
  },
} satisfies Words;
