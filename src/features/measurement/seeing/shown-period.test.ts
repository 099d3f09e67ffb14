import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { testHouse } from "../../../platform/testing/house.ts";
import { measurementRoutes } from "../routes.ts";
import { ensureTeamMeasures } from "../ensure-team-measures.ts";
import { makeTestTeam, teamMeasureOf, type TestTeam } from "../test-team.ts";

const house = testHouse(measurementRoutes, { now: "2027-02-05T09:00:00Z" });

/** So many months in a row up to January 2027, which swing round 11 of 20; the newest thirteen lie over. */
async function months(team: TestTeam, count: number, code = "TRS-P1"): Promise<void> {
  await ensureTeamMeasures(house.owner, [team.id]);
  const { id } = await teamMeasureOf(house.owner, team, code);
  await house.owner.execute(sql`
    insert into measurement (team_measure_id, period, numerator, denominator, late, entered_at)
    select ${id}, '2027-01-01'::date - back * '1 month'::interval,
      case when back < 13 then 17 when back % 2 = 0 then 10 else 12 end, 20, false, '2027-02-01'
    from generate_series(0, ${count - 1}::integer) back`);
  await house.owner.execute(
    sql`update team_measure set expected_from = '2027-01-01'::date - ${count - 1}::integer * '1 month'::interval where id = ${id}`,
  );
}

const pointsIn = (html: string) => new Set(html.match(/(?<=data-p=")\d+/g)).size;
const descriptionIn = (html: string) => /<desc[^>]*>([^<]*)/.exec(html)?.[1];
const sentenceIn = (html: string) => /<p class="sentence[\s\S]*?<\/p>/.exec(html)?.[0];

describe("the part of the time that the chart shows", () => {
  it("ten years of months are all drawn, and nothing is said; of a month more the newest ten years are", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 120);
    const visitor = await house.as(team.member);
    const all = await visitor.open(team.path("trs-p1"));
    expect(pointsIn(all.html)).toBe(120);
    expect(all.html).not.toContain("tid=alt");
    expect(all.text).not.toContain("Diagrammet viser");

    const longer = await makeTestTeam(house.owner);
    await months(longer, 121);
    const other = await house.as(longer.member);
    const cut = await other.open(longer.path("trs-p1"));
    expect(pointsIn(cut.html)).toBe(120);
    expect(cut.text).toContain(
      "Diagrammet viser tiden fra februar 2017. Setningen, linjene og merkene er regnet av hele perioden.",
    );
    expect(cut.text).toContain("Vis hele perioden, fra januar 2017");
    expect(cut.html).toContain(", februar\u00a02017 til januar\u00a02027</title>");
  });

  it("?tid=alt draws all and leads back; anything else in its place shows the newest", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 130);
    const visitor = await house.as(team.member);
    const path = team.path("trs-p1");
    const whole = await visitor.open(`${path}?tid=alt`);
    expect(pointsIn(whole.html)).toBe(130);
    expect(whole.text).toContain("Diagrammet viser hele perioden, fra april 2016.");
    expect(whole.html).toContain(`href="${path}">Vis bare det nyeste</a>`);
    for (const garbage of ["", "ALT", "alt+", "alle", "2016", "%3Cscript%3E", "alt&tid=alt2"]) {
      const seen = await visitor.open(`${path}?tid=${garbage}`);
      expect(seen.status).toBe(200);
      expect(pointsIn(seen.html)).toBe(garbage === "alt&tid=alt2" ? 130 : 120);
      expect(seen.html).not.toContain("<script>alt");
    }
  });

  it("the sentence, the rules and the description are of the whole series, whichever part is drawn", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 200);
    const visitor = await house.as(team.member);
    const [cut, whole] = [
      await visitor.open(team.path("trs-p1")),
      await visitor.open(`${team.path("trs-p1")}?tid=alt`),
    ];
    expect(pointsIn(cut.html)).toBe(120);
    expect(pointsIn(whole.html)).toBe(200);
    expect(sentenceIn(cut.html)).toBeDefined();
    expect(sentenceIn(cut.html)).toBe(sentenceIn(whole.html));
    expect(descriptionIn(cut.html)).toBe(descriptionIn(whole.html));
    expect(descriptionIn(cut.html)).toContain("200");
    const endLabels = (html: string) => html.match(/Median \d+[^<]*/g);
    expect(endLabels(cut.html)).toEqual(endLabels(whole.html));
    const marks = (html: string) => html.match(/\d+ på rad[^<]*/g)?.toSorted();
    expect(marks(cut.html)).toEqual(marks(whole.html));
    expect(marks(cut.html)?.length).toBeGreaterThan(0);
  });

  it("links and forms of the page keep all the time, also after a value is saved, and so do the pictures", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 125);
    const visitor = await house.as(team.lead);
    const path = team.path("trs-p1");
    const whole = await visitor.open(`${path}?tid=alt`);
    expect(whole.html).toContain(`href="${path}?tid=alt&amp;tabell=alle#tabell"`);
    expect(whole.html).toContain(`href="${path}?tid=alt&amp;periode=2027-01-01#registrer"`);
    expect(whole.html).toContain(`href="${path}/diagram.png?tid=alt"`);
    expect(whole.html).toContain(`href="${path}/diagram.svg?tid=alt"`);
    expect(whole.html).toContain(`href="${path}/diagram.pdf?tid=alt"`);
    expect(whole.html).toMatch(/<form[^>]*method="get"[\s\S]*?<input type="hidden" name="tid" value="alt"/);
    const open = await visitor.open(`${path}?tid=alt&tabell=vis`);
    expect(open.html).toContain(`href="${path}?tabell=vis">Vis bare det nyeste</a>`);

    const sent = await visitor.fillIn(`${path}?tid=alt&periode=2027-01-01`, `${path}?tid=alt`, {
      teller: "16",
    });
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`${path}?tid=alt&lagret=2027-01-01`);
    expect(pointsIn((await visitor.open(sent.location!)).html)).toBe(125);
    // without the choice nothing carries it
    expect((await visitor.open(path)).html.match(/tid=alt/g)).toHaveLength(1);
  });

  it("a picture shows what the page shows, and says so; the whole when it is asked for", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 125);
    const visitor = await house.as(team.member);
    const svg = async (query: string) =>
      (await visitor.raw(`${team.path("trs-p1")}/diagram.svg${query}`)).text();
    const [cut, whole] = [await svg(""), await svg("?tid=alt")];
    expect(pointsIn(cut)).toBe(120);
    expect(cut).toContain("Diagrammet viser tiden fra februar\u00a02017.");
    expect(pointsIn(whole)).toBe(125);
    expect(whole).not.toContain("Diagrammet viser");
  });

  it("on paper the line stands and the link does not; nynorsk and English have their own words", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 121);
    const visitor = await house.as(team.member);
    const nb = await visitor.open(team.path("trs-p1"));
    expect(nb.html).toMatch(
      /<p class="quiet small">Diagrammet viser tiden[^<]* <span class="screen-only"><a class="link small" href="[^"]*tid=alt">/,
    );
    const nn = await visitor.follow(`${team.path("trs-p1")}?sprak=nn`);
    expect(nn.text).toContain("Diagrammet viser tida frå februar 2017.");
    expect(nn.text).toContain("Vis heile perioden, frå januar 2017");
    const en = await visitor.follow(`${team.path("trs-p1")}?sprak=en`);
    expect(en.text).toContain("The chart shows the time from February 2017.");
    expect(en.text).toContain("Show the whole period, from January 2017");
  });

  it("the small charts of a team's measures share their months and are cut on the same day", async () => {
    const team = await makeTestTeam(house.owner);
    await months(team, 130);
    await months(team, 20, "TRS-P5");
    const visitor = await house.as(team.member);
    const { html } = await visitor.open(`/team/${team.id}/malinger`);
    const charts = html.match(/<svg class="run mini"[\s\S]*?<\/svg>/g) ?? [];
    expect(
      charts
        .map(pointsIn)
        .filter(Boolean)
        .toSorted((a, b) => a - b),
    ).toEqual([20, 120]);
    for (const chart of charts) expect(chart).toContain("feb\u00a017");
  });
});
