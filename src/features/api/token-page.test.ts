import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { apiToken, auditEntry } from "../../database/schema.ts";
import { formFields, type Visitor } from "../../platform/testing/visitor.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { apiRoutes } from "./api-routes.ts";
import { makeFigures } from "./test-figures.ts";
import { tokenPath } from "./token-page.tsx";
import { apiPageRoutes, MOST_TOKENS } from "./token-routes.ts";

const house = testHouse(apiPageRoutes, { now: "2027-01-15T09:00:00Z", api: apiRoutes });

async function make(visitor: Visitor, fields: Record<string, string | string[]>) {
  const seen = await visitor.fillIn(tokenPath, tokenPath, { navn: "Regneark", ...fields });
  return { seen, token: /ln_[0-9a-f]{32}_[0-9a-f]{64}/.exec(seen.html)?.[0] };
}

async function readsWith(token: string | undefined, path: string): Promise<number> {
  const client = await house.program("somebody@example.no");
  client.token = token;
  return (await client.get(path)).status;
}

describe("tokens", () => {
  it("a token is made for a team, shown once, and only its hash is kept", async () => {
    const team = await makeFigures(house.owner);
    const visitor = await house.as(team.lead);
    const { seen, token } = await make(visitor, {
      sted: `team:${team.teamId}`,
      kan: "values.read",
      varer: "30",
    });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Den vises bare denne ene gangen.");
    expect(await readsWith(token, `${team.path()}/values`)).toBe(200);
    const [kept] = await house.owner.select().from(apiToken).where(eq(apiToken.teamId, team.teamId));
    expect(kept).toMatchObject({ name: "Regneark", scopes: ["values.read"] });
    expect(kept?.expiresOn.toString()).toBe("2027-02-14");
    expect(JSON.stringify(kept)).not.toContain(token?.slice(36));
    const list = await visitor.open(tokenPath);
    expect(list.text).toContain("Gjelder til og med 14. februar 2027");
    expect(list.text).toContain("15. januar 2027");
    expect(list.html).not.toContain(token?.slice(36));
    const lines = await house.owner
      .select()
      .from(auditEntry)
      .where(eq(auditEntry.subjectId, kept?.id ?? ""));
    expect(lines.map(({ action }) => action)).toEqual(["token.made"]);
    expect(JSON.stringify(lines)).not.toContain(token?.slice(36));
  });

  it("the same form sent once more makes no second token and shows none", async () => {
    const team = await makeFigures(house.owner);
    const visitor = await house.as(team.lead);
    const fields = {
      ...formFields((await visitor.open(tokenPath)).html, tokenPath),
      navn: "En",
      sted: "alt",
    };
    expect((await visitor.send(tokenPath, fields)).text).toContain("Nøkkelen er laget");
    const again = await visitor.send(tokenPath, fields);
    expect(again.status).toBe(403);
    expect(again.html).not.toMatch(/ln_[0-9a-f]{32}/);
  });

  it("C68 a revoked token is dead at the next request, and one that has run out the day after its last day", async () => {
    const team = await makeFigures(house.owner);
    const visitor = await house.as(team.lead);
    const path = `${team.path()}/values`;
    const { token } = await make(visitor, { sted: "alt", varer: "30" });
    const before = house.now;
    house.now = Temporal.Instant.from("2027-02-14T22:59:59Z");
    expect(await readsWith(token, path)).toBe(200);
    house.now = Temporal.Instant.from("2027-02-14T23:00:00Z");
    expect(await readsWith(token, path)).toBe(401);
    house.now = before;
    expect(await readsWith(token, path)).toBe(200);
    const list = await visitor.open(tokenPath);
    const action = /action="(\/min-side\/tilgang\/[^"]+\/trekk-tilbake)"/.exec(list.html)?.[1] as string;
    const revoked = await visitor.follow((await visitor.send(action, {})).location as string);
    expect(revoked.text).toContain("«Regneark» er trukket tilbake og virker ikke lenger.");
    expect(await readsWith(token, path)).toBe(401);
    expect((await visitor.send(action, {})).status).toBe(404);
  });

  it("C66 nobody can revoke or make a token of somebody else's: a foreign team, network or token is not there", async () => {
    const [mine, theirs] = [await makeFigures(house.owner), await makeFigures(house.owner)];
    const [me, them] = [await house.as(mine.lead), await house.as(theirs.lead)];
    const { token } = await make(them, { sted: "alt" });
    const action = /action="(\/min-side\/tilgang\/[^"]+\/trekk-tilbake)"/.exec(
      (await them.open(tokenPath)).html,
    )?.[1] as string;
    expect((await me.send(action, {})).status).toBe(404);
    expect((await me.send(`${tokenPath}/tull/trekk-tilbake`, {})).status).toBe(404);
    expect(await readsWith(token, `${theirs.path()}/values`)).toBe(200);
    for (const sted of [
      `team:${theirs.teamId}`,
      `collaborative:${mine.collaborativeId}`,
      "team:tull",
      "alt ",
    ]) {
      expect((await make(me, { sted })).seen.status).toBe(422);
    }
    expect((await house.visitor().open(tokenPath)).status).toBe(404);
  });

  it("an organiser makes one for a network, and it reaches the teams of it", async () => {
    const [team, other] = [await makeFigures(house.owner), await makeFigures(house.owner)];
    const visitor = await house.as(team.organizer);
    const { token } = await make(visitor, { sted: `collaborative:${team.collaborativeId}` });
    expect(await readsWith(token, `${team.path()}/values`)).toBe(200);
    expect(await readsWith(token, `${other.path()}/values`)).toBe(404);
  });

  it("everything that is wrong with the form is told at once and what was typed is kept", async () => {
    const team = await makeFigures(house.owner);
    const visitor = await house.as(team.lead);
    const seen = await visitor.send(tokenPath, { navn: "", sted: "", varer: "7" });
    expect(seen.status).toBe(422);
    expect(seen.html).toMatch(/<title>Feil:/);
    for (const told of [
      "Skriv hva som skal bruke nøkkelen.",
      "Velg minst én ting",
      "Velg hvor nøkkelen",
      "Velg ett av valgene",
    ])
      expect(seen.text).toContain(told);
    const kept = await visitor.fillIn(tokenPath, tokenPath, {
      navn: "x".repeat(81),
      kan: ["values.read", "values.write"],
      sted: `team:${team.teamId}`,
      varer: "365",
    });
    expect(formFields(kept.html, tokenPath)).toMatchObject({
      navn: "x".repeat(81),
      kan: ["values.read", "values.write"],
      sted: `team:${team.teamId}`,
      varer: "365",
    });
    expect(
      (await visitor.send(tokenPath, { navn: "a", kan: "admin", sted: "alt", varer: "30" })).status,
    ).toBe(422);
  });

  it("twenty tokens may hold at the same time, and not one more until one is revoked", async () => {
    const team = await makeFigures(house.owner);
    for (let one = 0; one < MOST_TOKENS - 1; one++) await house.program(team.lead);
    const visitor = await house.as(team.lead);
    expect((await make(visitor, { sted: "alt" })).token).toBeDefined();
    expect((await make(visitor, { sted: "alt" })).seen.text).toContain("Du har 20 nøkler som gjelder");
  });

  it("networks of one name are told apart by when they begin, and by their address where even that is the same", async () => {
    const team = await makeFigures(house.owner);
    const visitor = await house.as(team.organizer);
    const options = async () =>
      [...(await visitor.open(tokenPath)).html.matchAll(/<option value="collaborative:[^>]*>([^<]*)/g)].map(
        ([, name]) => name?.replaceAll("\u00a0", " "),
      );
    expect(await options()).toEqual(["Trygg i eget hjem"]);
    const again = async (slug: string, day: string | undefined) => {
      const { rows } = await house.owner.execute<{ id: string }>(sql`
        insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, simulated,
          published_at, created_at, updated_at)
        select ${slug}, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day, simulated, now(), now(), now()
        from collaborative where id = ${team.collaborativeId} returning id`);
      if (day !== undefined)
        await house.owner.execute(sql`
          with made as (
            insert into learning_session (collaborative_id, position, kind, mode, title, programme, place)
            values (${rows[0]?.id}, 0, 'learningSession', 'physical', '{"nb":"Samling"}', '{"nb":""}', 'Vennesla') returning id)
          insert into session_day (session_id, day, starts, ends) select id, ${day}::date, '09:00', '15:00' from made`);
    };
    await again(`${team.slug}-neste`, "2027-09-01");
    expect(await options()).toEqual([
      "Trygg i eget hjem, fra 1. september 2027",
      "Trygg i eget hjem, fra 4. november 2026",
    ]);
    await again(`${team.slug}-til`, "2027-09-01");
    const all = await options();
    expect(new Set(all).size).toBe(3);
    expect(all.filter((name) => name?.endsWith("-til") || name?.endsWith("-neste"))).toHaveLength(2);
  });

  it("whoever may deliver nothing is not offered to, and is refused when the form is sent from elsewhere", async () => {
    const email = "leser.alene@example.no";
    const reader = await house.as(email);
    await house.owner.execute(sql`
      insert into role_grant (person_id, role, county_number, granted_at) select id, 'countyReader', '42', now() from person where email = ${email}`);
    const seen = await reader.open(tokenPath);
    expect(seen.html).toContain('value="values.read"');
    expect(seen.html).not.toContain('value="values.write"');
    const fields = { ...formFields(seen.html, tokenPath), navn: "En", sted: "alt" };
    expect((await reader.send(tokenPath, { ...fields, kan: ["values.read", "values.write"] })).status).toBe(
      422,
    );
    expect((await reader.send(tokenPath, { ...fields, kan: "values.read" })).status).toBe(200);
    const team = await makeFigures(house.owner);
    for (const who of [team.lead, team.organizer])
      expect((await (await house.as(who)).open(tokenPath)).html).toContain('value="values.write"');
  });

  it("somebody with no team yet is told what the page is for", async () => {
    const visitor = await house.as("ny@example.no");
    const seen = await visitor.open(tokenPath);
    expect(seen.text).toContain("Ingen tall å gi tilgang til ennå");
    expect(seen.html).not.toContain(`action="${tokenPath}"`);
  });
});
