import type { Ask } from "../../platform/web/ask.ts";
import { type Answer, file, go, notFound } from "../../platform/web/answer.ts";
import { get, type Route } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { coveragePage } from "./coverage-page.tsx";
import { sumsCsv } from "./csv.ts";
import { overviewPage } from "./overview-page.tsx";
import { partPage } from "./part-page.tsx";
import type { ReadablePlace } from "./readable-place.ts";
import { readCoverage } from "./read-coverage.ts";
import { readCountyName } from "./read-names.ts";
import { sumsPage } from "./sums-page.tsx";
import { askedOf, PART, readView } from "./view.ts";
import { words } from "./words.ts";

/** Sums upward: the county reader's county, the secretariat's nation. Reading only. */
export const sumRoutes: readonly Route[] = [
  get("/oversikt", {
    may: "sums.list",
    async answer(ask) {
      const places = await placesOf(ask);
      const [only] = places;
      if (only === undefined) return notFound;
      return places.length === 1 ? go(only.path) : overviewPage(places, ask.language);
    },
  }),
  get("/oversikt/nasjonalt", { may: "sums.national", answer: (ask) => sums(ask, nationOf(ask)) }),
  get("/oversikt/nasjonalt/summer.csv", { may: "sums.national", answer: (ask) => csv(ask, nationOf(ask)) }),
  get("/oversikt/nasjonalt/dekning", { may: "sums.national", answer: (ask) => coverage(ask, nationOf(ask)) }),
  get("/oversikt/fylke/:county", {
    may: "sums.county",
    answer: async (ask) => sums(ask, await countyOf(ask)),
  }),
  get("/oversikt/fylke/:county/summer.csv", {
    may: "sums.county",
    answer: async (ask) => csv(ask, await countyOf(ask)),
  }),
  get("/oversikt/fylke/:county/dekning", {
    may: "sums.county",
    answer: async (ask) => coverage(ask, await countyOf(ask)),
  }),
];

async function placesOf(ask: Ask): Promise<ReadablePlace[]> {
  const numbers = new Set(
    ask.held.flatMap(({ role, countyNumber }) =>
      role === "countyReader" && countyNumber ? [countyNumber] : [],
    ),
  );
  const counties = await Promise.all([...numbers].map((number) => countyPlace(ask, number)));
  return [
    ...(ask.may("sums.national") ? [nationOf(ask)] : []),
    ...counties.filter((one) => one !== undefined),
  ];
}

function nationOf(ask: Ask): ReadablePlace {
  return { area: { kind: "nation" }, name: say(words, ask.language).nation, path: "/oversikt/nasjonalt" };
}

async function countyPlace(ask: Ask, number: string): Promise<ReadablePlace | undefined> {
  const name = await readCountyName(ask.database, number);
  return name === undefined
    ? undefined
    : { area: { kind: "county", number }, name, path: `/oversikt/fylke/${number}` };
}

async function countyOf(ask: Ask): Promise<ReadablePlace> {
  const place = await countyPlace(ask, ask.place.countyNumber ?? "");
  if (place === undefined) throw new Error("A county that was found has no name");
  return place;
}

async function sums(ask: Ask, { area, name, path }: ReadablePlace): Promise<Answer> {
  const view = await readView(ask.database, askedOf(ask), area, name);
  const { chosen } = view;
  const row = chosen?.rows.find(({ row: id, told }) => id === ask.query.get(PART) && told.sum.reports > 0);
  if (chosen && row && chosen.parts !== "notAsked")
    return partPage({ view, chosen, row, path, now: ask.now, language: ask.language });
  const hasOthers =
    ask.held.filter(({ role }) => role === "countyReader" || role === "nationalSecretariat").length > 1;
  return sumsPage({ view, path, hasOthers, now: ask.now, language: ask.language });
}

async function csv(ask: Ask, { area, name }: ReadablePlace): Promise<Answer> {
  const view = await readView(ask.database, { ...askedOf(ask), byPart: true }, area, name);
  const { question } = view.chosen ?? {};
  await ask.audit({
    action: "sums.exported",
    subject: { kind: area.kind, id: area.kind === "nation" ? "0" : area.number },
    new: question && {
      measure: question.measure.code,
      year: question.year ?? "all",
      division: question.division,
    },
  });
  const fileName =
    `${name}-${question?.measure.code ?? "summer"}-${question?.year ?? "alle"}.csv`.toLowerCase();
  return file({ body: sumsCsv(view, ask.language), contentType: "text/csv; charset=utf-8", fileName });
}

async function coverage(ask: Ask, { area, name, path }: ReadablePlace): Promise<Answer> {
  return coveragePage({
    coverage: await readCoverage(ask.database, { area, simulated: ask.exampleMode }),
    areaName: name,
    isNation: area.kind === "nation",
    path,
    simulated: ask.exampleMode,
    language: ask.language,
  });
}
