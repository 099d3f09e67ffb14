import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { figuresRoutes } from "./figures/routes.ts";
import { overviewRoutes } from "./routes.ts";

const now = "2026-11-22T11:00:00Z";
const house = testHouse([...overviewRoutes({ waiting: [], blocks: [] }), ...figuresRoutes], {
  now,
  exampleMode: true,
});

beforeAll(() => loadExample(house.owner, Temporal.Instant.from(now)));

describe("the name of a measure that a network has written in bokmål alone", () => {
  it("is marked as bokmål on a page in nynorsk, in the table's line, over the charts and in the heading; a translated one is not", async () => {
    const visitor = await house.as("arrangor@example.no");
    const seen = async (path: string) => (await visitor.follow(`${path}&sprak=nn`)).html;
    const nynorsk = (name: string) =>
      house.owner.execute(
        sql`update measure set texts = jsonb_set(texts, '{name,nn}', to_jsonb(${name}::text)) where code = 'TRS-P3'`,
      );
    const overview = "/arrangor/nettverk/trykksar-agder?maling=TRS-P3";
    const figures = "/nettverk/trykksar-agder/malinger?maling=TRS-P3";
    for (const path of [overview, figures]) expect(await seen(path)).not.toContain('<span lang="nb">');
    await nynorsk("Hudsjekk som planlagt");
    await house.owner.execute(
      sql`update change_package set collaborative_id = (select id from collaborative where slug = 'trykksar-agder') where code = 'TRS'`,
    );
    for (const path of [overview, figures]) expect(await seen(path)).not.toContain('<span lang="nb">');
    await nynorsk("Hudsjekk etter plan");
    const marked = '<span lang="nb">Hudsjekk etter plan</span>';
    expect(await seen(overview)).toContain(`<p class="quiet">${marked}. Øvst`);
    expect(await seen(overview)).toContain(`<h2>${marked}, team for team</h2>`);
    expect(await seen(figures)).toContain(`<h1>${marked}</h1>`);
    expect(await seen(figures)).toContain(`<h2>${marked}, team for team</h2>`);
    expect((await visitor.follow(`${figures}&sprak=nb`)).html).not.toContain('<span lang="nb">');
  });
});
