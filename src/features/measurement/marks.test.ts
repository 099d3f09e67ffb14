import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { numberWord } from "../../platform/format.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { measurementRoutes } from "./routes.ts";
import { dayOf, fill, makeTestTeam, type TestTeam } from "./test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

/** One up and down around eighteen of twenty: 90 %, limits 63 % and 117 %. */
const high = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 17 : 19));
const low = [10, 12, 9, 11, 13, 10, 12, 9, 11, 10, 12, 10];
const risen = [15, 14, 16, 17, 16, 17, 15, 16, 18, 16, 17, 15];

/** Months up to January 2027, of twenty each. */
async function measured(values: Record<string, readonly number[]>): Promise<TestTeam> {
  const team = await makeTestTeam(house.owner);
  for (const [code, own] of Object.entries(values)) {
    const from = dayOf("2027-02-01").subtract({ months: own.length }).toString();
    await fill(house.owner, team, code, from, own);
  }
  return team;
}

async function withLimits(team: TestTeam, code: string, target: number): Promise<void> {
  await house.owner.execute(sql`
    insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
    values (${team.collaborativeId}, 5, 20, 'mark', '{run,i}', '{anhoej}') on conflict do nothing`);
  await house.owner.execute(sql`
    update team_measure set chart = 'i', target = ${target} where team_id = ${team.id} and measure_code = ${code}`);
}

/** The items of the list of small charts, with their marks. */
function itemsOf(html: string): { sign: string; marks: string[] }[] {
  const items = [...html.matchAll(/<li><h3>[\s\S]*?<\/li>/g)].map(([item]) => item);
  return items.map((item) => ({
    sign: /class="sign (\w+)"/.exec(item)?.[1] ?? "",
    marks: [...item.matchAll(/class="sign assurance">.*?<\/svg>(.*?)<\/span>/g)].map(([, word = ""]) => word),
  }));
}

describe("the marks of a team's measures", () => {
  it("A099 the mark of the target stands under a chart with limits, in words, and under no run chart", async () => {
    const team = await measured({ "TRS-P1": high, "TRS-P5": high });
    await withLimits(team, "TRS-P1", 50);
    const visitor = await house.as(team.member);
    const path = `/team/${team.id}/malinger`;
    const marks = async (language: string) =>
      itemsOf((await visitor.follow(`${path}?sprak=${language}`)).html).flatMap((item) => item.marks);
    expect(await marks("nb")).toEqual(["Når målet hver gang"]);
    expect(await marks("nn")).toEqual(["Når målet kvar gong"]);
    expect(await marks("en")).toEqual(["Meets the target each time"]);
    await visitor.follow(`${path}?sprak=nb`);
    await withLimits(team, "TRS-P1", 95);
    expect(await marks("nb")).toEqual(["Når målet av og til"]);
    const page = await visitor.open(path);
    expect(page.text).toContain("Slik leser du merkene");
    expect(page.text).toContain("Et seriediagram har ingen grenser og kan ikke si det.");
  });

  it("A099 the page of the measure tells what the mark means, and on a run chart why there is none", async () => {
    const team = await measured({ "TRS-P1": high, "TRS-P5": high });
    await withLimits(team, "TRS-P1", 95);
    const visitor = await house.as(team.member);
    const page = await visitor.open(team.path("trs-p1"));
    expect(page.text).toMatch(/Når målet av og til\. ?Målet ligger mellom grensene\./);
    const run = await visitor.open(team.path("trs-p5"));
    expect(run.text).toContain("Et seriediagram har ingen grenser og sier ikke om målet vil bli nådd.");
    expect(run.html).not.toContain("sign assurance");
  });

  it("A099 a share has no limit above 100 %, and its axis is 0–100, large and small", async () => {
    const team = await measured({ "TRS-P1": high });
    await withLimits(team, "TRS-P1", 95);
    const visitor = await house.as(team.member);
    const axis = (html: string) => html.match(/>(?:125|150)(?:\u00a0%)?<\/text>/g);
    const page = await visitor.open(team.path("trs-p1"));
    expect(page.html).toContain("Nedre grense");
    expect(page.html).not.toContain("Øvre grense");
    expect(page.text).toMatch(/Grensene er nå 63\s% og 100\s%\./);
    expect(axis(page.html)).toBeNull();
    expect(axis((await visitor.open(`/team/${team.id}/malinger`)).html)).toBeNull();
  });

  it("A099 the lead counts what the signs show: a change without a direction is not «no clear change»", async () => {
    const team = await measured({
      // up and down and up again: few crossings, and no side
      "TRS-P1": [...low, ...risen, ...low, ...risen, 10, 16],
      "TRS-P5": low,
      "TRS-P6": low.slice(-5),
      "TRS-P7": [...low, ...risen],
      "TRS-P8": [...risen, ...low],
    });
    const visitor = await house.as(team.member);
    const seen = async (language: string) => {
      const { html, text } = await visitor.follow(`/team/${team.id}/malinger?sprak=${language}`);
      const lead = /(?:Av|Of) \w+ [a-zåø]+: (.*?)\./.exec(text)?.[1] ?? "";
      const shown = Object.entries(Object.groupBy(itemsOf(html), ({ sign }) => sign));
      return { lead, shown: Object.fromEntries(shown.map(([sign, of]) => [sign, of?.length])) };
    };
    const { lead, shown } = await seen("nb");
    expect(shown).toMatchObject({ changed: 1, same: 1, better: 1, worse: 1 });
    const [early, missing] = [shown.early ?? 0, shown.missing ?? 0];
    expect(Object.values(shown).reduce((sum, of) => (sum ?? 0) + (of ?? 0), 0)).toBe(11);
    const some = (count: number, words: string) =>
      count === 0 ? [] : [`${numberWord(count, "nb")} ${words}`];
    expect(lead.split(/, | og /)).toEqual([
      ...some(missing, "mangler tall"),
      "én viser forverring",
      "én har endret seg uten at retningen er klar",
      "én viser ingen sikker endring",
      ...some(early, "har for få tall ennå"),
      "én viser forbedring",
    ]);
    expect((await seen("nn")).lead).toContain("éi viser forverring, éi har endra seg");
    expect((await seen("en")).lead).toContain("one shows worsening, one has changed with no clear direction");
  });
});
