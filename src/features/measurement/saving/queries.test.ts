import pg from "pg";
import { afterEach, describe, expect, it, vi } from "vitest";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementApiRoutes } from "../api/routes.ts";
import { makeTestTeam } from "../test-team.ts";
import { cellRoutes } from "./cell-routes.ts";
import { outcomes, sendCells } from "./test-cells.ts";

const house = testHouse(cellRoutes, { now: "2027-02-05T09:00:00Z", api: measurementApiRoutes });

/** The first words of each statement that is sent while a deed is done. */
async function asked(deed: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const plain = pg.Client.prototype.query as (...all: unknown[]) => unknown;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...all: unknown[]) {
    const [first] = all as [string | { name?: string; text: string }];
    said.push(typeof first === "string" ? first : (first.name ?? first.text));
    return plain.apply(this, all);
  } as never);
  await deed();
  vi.restoreAllMocks();
  return said;
}
afterEach(() => {
  vi.restoreAllMocks();
});

const weeks = (from: string, count: number) =>
  Array.from({ length: count }, (_, one) => ({
    measure: "TRS-O2",
    period: Temporal.PlainDate.from(from).add({ days: one }).toString(),
  }));

describe("how much a save asks of the database", () => {
  it("a save from the browser is three statements, whether it is one cell or two hundred", async () => {
    const team = await makeTestTeam(house.owner);
    const visitor = await house.as(team.lead);
    await sendCells(visitor, team, weeks("2026-01-01", 1));
    for (const [from, count] of [
      ["2026-02-01", 1],
      ["2026-03-01", 200],
    ] as const) {
      const hidden = await visitor.hidden();
      const said = await asked(async () => {
        const seen = await sendCells(visitor, team, weeks(from, count), hidden);
        expect(new Set(outcomes(seen))).toEqual(new Set(["saved"]));
      });
      expect(said).toEqual(["who team", "read cells", "write cells: add"]);
    }
  });

  it("a save by a program is one more, since it is counted", async () => {
    const team = await makeTestTeam(house.owner);
    const program = await house.program(team.lead);
    await program.put(`/api/v1/teams/${team.id}/values`, { cells: weeks("2026-01-01", 1) });
    const said = await asked(async () => {
      const seen = await program.put(`/api/v1/teams/${team.id}/values`, { cells: weeks("2026-03-01", 50) });
      expect(seen.json.saved).toBe(50);
    });
    expect(said).toEqual(["bearer team", "count use lightly", "read cells", "write cells: add"]);
  });
});
