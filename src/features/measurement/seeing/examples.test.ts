import { describe, expect, it } from "vitest";
import { exampleKinds, exampleLibrary } from "../../../domain/measurement/example-library.ts";
import { seriesSentence } from "../../../domain/measurement/series-sentence.ts";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementRoutes } from "../routes.ts";
import { makeTestTeam } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

describe("charts to learn from", () => {
  it("A099 each example says what it is there to show", () => {
    const statuses = exampleLibrary({ better: "A", rare: "B" }).map(({ kind, plan, series }) => [
      kind,
      seriesSentence(series, plan, undefined, "nb").status,
    ]);
    expect(statuses).toEqual([
      ["better", "better"],
      ["same", "same"],
      ["worse", "worse"],
      ["early", "early"],
      ["missing", "same"],
      ["rare", "better"],
    ]);
    const missing = exampleLibrary({}).find(({ kind }) => kind === "missing");
    expect(missing?.series.missing.map(String)).toEqual(["2024-04-01", "2024-08-01", "2024-09-01"]);
  });

  it("A099 anybody may read them, in three languages, and it is said that the figures are made up", async () => {
    const visitor = await house.visitor();
    const nb = await visitor.open("/eksempler");
    expect(nb.status).toBe(200);
    expect(nb.html.match(/<figure class="chart"/g)).toHaveLength(exampleKinds.length);
    expect(nb.text.match(/Oppdiktede tall/g)).toHaveLength(exampleKinds.length);
    expect(nb.text).toContain("Det er neppe tilfeldig.");
    expect((await visitor.follow("/eksempler?sprak=nn")).text).toContain("Diagram å lære av");
    expect((await visitor.follow("/eksempler?sprak=en")).text).toContain("Made-up figures");
  });

  it("A099 a team that has measured nothing is led to them", async () => {
    const team = await makeTestTeam(house.owner);
    const page = await (await house.as(team.member)).open(`/team/${team.id}/malinger`);
    expect(page.html).toContain('href="/eksempler"');
  });
});
