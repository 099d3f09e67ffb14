import { describe, expect, it } from "vitest";
import { testHouse } from "../../../platform/testing/house.ts";
import { formFields } from "../../../platform/testing/visitor.ts";
import { measurementRoutes } from "../routes.ts";
import { fill, makeTestTeam, valuesOf } from "../test-team.ts";
import type { EntryData } from "./entry-data.ts";

// Friday 5 February 2027: the months of October to December are past asking for, January is due today
const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

const dataOf = (html: string): EntryData[] =>
  [...html.matchAll(/data-entry="([^"]*)"/g)].map(([, json = ""]) =>
    JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&")),
  );

describe("what a form tells its script", () => {
  it("whose value, what it was made from, and every text of the checks in the reader's language", async () => {
    const team = await makeTestTeam(house.owner);
    await fill(house.owner, team, "TRS-P1", "2026-10-01", [11, 12, 10]);
    const visitor = await house.as(team.lead);
    const [fresh] = dataOf((await visitor.open(team.path("trs-p1"))).html);
    expect(fresh).toMatchObject({
      team: team.id,
      measure: "TRS-P1",
      period: "2027-01-01",
      name: expect.stringMatching(/^Risiko vurdert ved første møte, januar\s2027$/),
      today: "2027-02-05",
      known: null,
      checked: { hasDenominator: true, partOfWhole: true },
    });
    expect(fresh?.problems["numerator.aboveDenominator"]).toContain(
      "«Vurdert i tide» kan ikke være flere enn",
    );
    expect(fresh?.problems["period.future"]).toMatch(/Januar\s2027 har ikke begynt/);
    const [correction] = dataOf((await visitor.open(`${team.path("trs-p1")}?periode=2026-11-01`)).html);
    expect(correction?.known).toMatchObject({ version: 1 });
    expect(correction?.stored).toMatchObject({ numerator: 12, denominator: 20 });
  });

  it("an event has no period before its day is typed, and no denominator to ask for", async () => {
    const team = await makeTestTeam(house.owner);
    const [event] = dataOf((await (await house.as(team.lead)).open(team.path("trs-o2"))).html);
    expect(event).toMatchObject({
      daysBetween: true,
      checked: { hasDenominator: false, interval: "event" },
      labels: { numerator: "Hvor mange den dagen" },
    });
    expect(event?.problems["numerator.noEvent"]).toContain("Skriv 1 eller mer.");
    expect(event?.period).toBeUndefined();
    expect(Object.keys(event?.problems ?? {}).filter((key) => key.startsWith("denominator"))).toEqual([]);
  });

  it("those who only read get neither form nor anything that waits", async () => {
    const team = await makeTestTeam(house.owner);
    const { html } = await (await house.as(team.member)).open(team.path("trs-p1"));
    expect(html).not.toContain("data-entry");
    expect(html).not.toContain("data-device");
  });
});

describe("what comes next", () => {
  const nextOf = async (email: string, teamId: string, after: string) => {
    const answer = await (await house.as(email)).open(`/team/${teamId}/malinger/neste.json?etter=${after}`);
    return answer.status === 200
      ? (JSON.parse(answer.html).next as { href: string; text: string } | null)
      : answer.status;
  };

  it("C58 is what was due first; of several the one after this in the team's order, and round to the first again", async () => {
    const team = await makeTestTeam(house.owner, { packageCodes: ["TRU"] });
    const visitor = await house.as(team.lead);
    const seen = dataOf((await visitor.open(`/team/${team.id}/malinger/registrer`)).html);
    const codes = seen.map(({ measure }) => measure);
    expect(codes.length).toBeGreaterThan(2);
    const path = (code: string | undefined) => team.path((code ?? "").toLowerCase());
    expect(await nextOf(team.lead, team.id, (codes[0] ?? "").toLowerCase())).toMatchObject({
      href: path(codes[1]),
    });
    expect(await nextOf(team.lead, team.id, (codes.at(-1) ?? "").toLowerCase())).toMatchObject({
      href: path(codes[0]),
    });
    expect(await nextOf(team.lead, team.id, "tull")).toMatchObject({ href: path(codes[0]) });
  });

  it("is nothing when nothing waits, and not found for those who may not enter values", async () => {
    const bare = await makeTestTeam(house.owner, { packageCodes: [] });
    expect(await nextOf(bare.lead, bare.id, "")).toBeNull();
    const team = await makeTestTeam(house.owner);
    for (const email of [team.member, bare.lead]) expect(await nextOf(email, team.id, "")).toBe(404);
  });
});

describe("the page with a form for each value that waits", () => {
  it("A031 saves each by itself without script, and has one filled button and no two fields of the same name", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    const path = `/team/${team.id}/malinger/registrer`;
    const seen = await visitor.open(path);
    expect(seen.text).toContain("Registrer alt som venter");
    const measured = team.path("trs-p1");
    expect(formFields(seen.html, measured)).toMatchObject({ periode: "2027-01-01", versjon: "0" });
    const ids = [...seen.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const buttons = [...seen.html.matchAll(/<button class="ds-button"[^>]*>/g)].map(([tag]) => tag);
    expect(buttons.filter((tag) => !tag.includes("secondary"))).toHaveLength(1);
    const sent = await visitor.fillIn(path, measured, { teller: "18", nevner: "20" });
    expect(sent.location).toBe(`${measured}?lagret=2027-01-01`);
    expect(await valuesOf(house.owner, team, "TRS-P1")).toMatchObject([{ numerator: 18, denominator: 20 }]);
    expect(dataOf((await visitor.open(path)).html).map(({ measure }) => measure)).not.toContain("TRS-P1");
  });

  it("says so when nothing waits, and is not found for those who may not enter values", async () => {
    const bare = await makeTestTeam(house.owner, { packageCodes: [] });
    const path = `/team/${bare.id}/malinger/registrer`;
    expect((await (await house.as(bare.lead)).open(path)).text).toContain("Ingen tall venter nå.");
    expect((await (await house.as(bare.member)).open(path)).status).toBe(404);
  });
});
