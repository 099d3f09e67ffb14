import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEntry, collaborative, collaborativeTerms } from "../../database/schema.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { collaborativeRoutes } from "./routes.ts";
import { centre, holding, readyDefinition, stored } from "./test-arranger.ts";

const house = testHouse(collaborativeRoutes, { now: "2027-06-01T10:00:00Z" });
let arranger: Visitor;

beforeAll(async () => {
  arranger = await holding(house, "organizer", { organizerId: await centre(house) });
});

const hub = (slug: string) => `/arrangor/nettverk/${slug}/rediger`;
const press = (slug: string, deed: string, fields: Record<string, string> = {}) =>
  arranger.fillIn(hub(slug), `${hub(slug)}/${deed}`, fields);
const draft = (slug: string, more: Partial<CollaborativeDefinition> = {}) =>
  stored(house, { ...readyDefinition(slug), ...more }, { publish: false });
const row = async (id: string) =>
  (await house.owner.select().from(collaborative).where(eq(collaborative.id, id)))[0];
const terms = (id: string) =>
  house.owner
    .select()
    .from(collaborativeTerms)
    .where(eq(collaborativeTerms.collaborativeId, id))
    .orderBy(desc(collaborativeTerms.version));

describe("publishing", () => {
  it("says what will happen, publishes, keeps the first terms, and writes it in the audit", async () => {
    const id = await draft("publiser");
    const page = await arranger.open(hub("publiser"));
    expect(page.text).toContain("Når du publiserer, kan alle lese siden");
    expect(page.text).toContain("Publiseringen kan ikke angres; nettverket kan arkiveres.");
    expect(await terms(id)).toEqual([]);
    expect((await press("publiser", "publiser")).location).toBe("/nettverk/publiser");
    expect(await row(id)).toMatchObject({ state: "published", termsVersion: 1 });
    expect((await row(id))?.publishedAt?.toString()).toBe(house.now.toString());
    expect((await terms(id)).map(({ version }) => version)).toEqual([1]);
    expect((await house.visitor().open("/nettverk/publiser")).status).toBe(200);
    const actions = await house.owner.select().from(auditEntry).where(eq(auditEntry.collaborativeId, id));
    expect(actions.map(({ action }) => action)).toEqual(["collaborative.published"]);
  });

  it.each([
    ["A004 nobody responsible", { parties: [] }, "Ingen er oppført som ansvarlig."],
    ["A084 no contact", { contacts: [] }, "Det mangler en kontakt å spørre."],
    ["no session", { sessions: [] }, "Det er ingen samlinger."],
    [
      "nobody invited",
      { invited: { all: "counties" as const, countyNumbers: [] } },
      "Ingen kommuner er invitert.",
    ],
    ["no area to choose", { focusAreas: [] }, "det er ingen å velge mellom"],
  ])("%s is stopped and told, with a link to where it is mended", async (_, more, sentence) => {
    const slug = `stoppet-${Object.keys(more).join("-").toLowerCase()}`;
    const id = await draft(slug, more);
    const page = await arranger.open(hub(slug));
    expect(page.text).toContain("Må på plass før publisering");
    expect(page.text).toContain(sentence);
    expect(page.html).not.toContain(`${hub(slug)}/publiser`);
    // also when the form is sent from outside the page
    const sent = await arranger.send(`${hub(slug)}/publiser`, { versjon: "1" });
    expect([sent.status, (await row(id))?.state]).toEqual([422, "draft"]);
  });

  it("what is worth a look is told, and does not stop", async () => {
    const { nb } = readyDefinition("x").texts;
    const id = await draft("varsler", {
      texts: { nb },
      deadline: { day: Temporal.PlainDate.from("2027-05-01") },
    });
    const { text } = await arranger.open(hub("varsler"));
    for (const warning of [
      "Påmeldingsfristen er allerede ute.",
      "Invitasjonen finnes ikke på nynorsk.",
      "Invitasjonen finnes ikke på engelsk.",
    ]) {
      expect(text).toContain(warning);
    }
    expect((await press("varsler", "publiser")).status).toBe(303);
    expect((await row(id))?.state).toBe("published");
  });

  it("somebody has changed it since the page was opened: it is shown again and not published", async () => {
    const id = await draft("endret");
    await house.owner.update(collaborative).set({ version: 2 }).where(eq(collaborative.id, id));
    expect((await arranger.send(`${hub("endret")}/publiser`, { versjon: "1" })).status).toBe(409);
    expect((await row(id))?.state).toBe("draft");
  });
});

describe("A068 C29 what is published keeps its versions", () => {
  it("a changed text, fee, rule or session is a new version; a contact, a picture or nothing is not", async () => {
    const id = await draft("versjoner");
    await press("versjoner", "publiser");
    const edit = async (section: string, fields: Record<string, string>) => {
      const path = `${hub("versjoner")}/${section}`;
      expect((await arranger.fillIn(path, path, fields)).status).toBe(303);
      return (await row(id))?.termsVersion;
    };
    expect(await edit("tekst-nb", {})).toBe(1);
    expect(await edit("arrangorer", { "contacts.0.phones": "22 00 00 09" })).toBe(1);
    expect(await edit("pamelding", { places: "30" })).toBe(1);
    expect(await edit("tekst-nb", { title: "Endret tittel" })).toBe(2);
    expect(await edit("kostnad", { noShowFee: "1000", cancelBy: "09:00" })).toBe(3);
    expect(await edit("regler", { add: "improvementDescribed" })).toBe(4);
    const kept = await terms(id);
    expect(kept.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(kept[3]?.texts.nb.title).not.toBe("Endret tittel");
    expect(kept[2]?.texts.nb.title).toBe("Endret tittel");
    expect(kept[2]?.terms).toMatchObject({ fee: { participationFeeOre: 0 } });
    expect(kept[1]?.terms).toMatchObject({ fee: { noShow: { feeOre: 100_000, cancelBy: "09:00:00" } } });
  });

  it("a draft may change as often as it likes without a version", async () => {
    const id = await draft("utkast-versjon");
    const path = `${hub("utkast-versjon")}/tekst-nb`;
    await arranger.fillIn(path, path, { title: "Ny" });
    expect(await terms(id)).toEqual([]);
    expect((await row(id))?.termsVersion).toBe(1);
  });

  it("a published one cannot lose its responsible or those invited", async () => {
    await draft("holder");
    await press("holder", "publiser");
    const edit = (section: string, fields: Record<string, string | string[]>) =>
      arranger.fillIn(`${hub("holder")}/${section}`, `${hub("holder")}/${section}`, fields);
    expect((await edit("arrangorer", { "parties.0.part": "partner" })).status).toBe(422);
    expect((await edit("pamelding", { counties: [] })).status).toBe(422);
  });
});

describe("A006 the archive", () => {
  it("a published one is archived and taken out again; it is never a draft again", async () => {
    const id = await draft("arkiv");
    await press("arkiv", "publiser");
    expect((await press("arkiv", "arkiver")).location).toBe(hub("arkiv"));
    expect((await row(id))?.state).toBe("archived");
    expect((await house.visitor().open("/")).html).not.toContain("/nettverk/arkiv");
    expect((await press("arkiv", "ta-fram")).location).toBe(hub("arkiv"));
    expect((await row(id))?.state).toBe("published");
    expect((await arranger.open(hub("arkiv"))).html).not.toContain("/slett");
    expect(
      (await arranger.send(`${hub("arkiv")}/slett`, { versjon: String((await row(id))?.version) })).status,
    ).toBe(404);
    expect(await row(id)).toBeDefined();
  });

  it("a draft cannot be archived, but deleted after being told", async () => {
    const id = await draft("slettes");
    expect((await arranger.send(`${hub("slettes")}/arkiver`, { versjon: "1" })).status).toBe(404);
    expect((await arranger.open(hub("slettes"))).text).toContain("Alt i utkastet blir borte");
    expect((await press("slettes", "slett")).location).toBe("/arrangor/nettverk");
    expect(await row(id)).toBeUndefined();
    const left = await house.owner.select().from(auditEntry).where(eq(auditEntry.subjectId, id));
    expect(left.map(({ action }) => action)).toEqual(["collaborative.removed"]);
  });
});

describe("who may edit", () => {
  it("nobody but its organiser finds any of the pages or forms", async () => {
    const id = await draft("lukket");
    const routes = collaborativeRoutes.filter(({ may }) => may === "collaborative.edit");
    expect(routes.length).toBeGreaterThan(25);
    const session =
      (await arranger.open(`${hub("lukket")}/samlinger`)).html.match(/samlinger\/([0-9a-f-]{36})/)?.[1] ?? "";
    const others = [
      house.visitor(),
      await house.as("noen@example.no"),
      await holding(house, "organizer", { organizerId: await centre(house, "USHT Annet") }),
      await holding(house, "observer", { collaborativeId: id }),
      await holding(house, "coach", { collaborativeId: id }),
      await holding(house, "countyReader", { countyNumber: "32" }),
      await holding(house, "nationalSecretariat", {}),
      await holding(house, "administrator", {}),
    ];
    for (const { method, path } of routes) {
      const address = path.replace(":collaborative", "lukket").replace(":session", session);
      for (const visitor of others) {
        const seen =
          method === "get"
            ? await visitor.open(address)
            : await visitor.send(address, { versjon: "1", title: "Stjålet" });
        expect(seen.status, `${method} ${address}`).toBe(404);
      }
      if (method === "get") expect((await arranger.open(address)).status, address).toBe(200);
    }
    expect((await row(id))?.version).toBe(1);
  });

  it("an organiser of this network alone may edit it", async () => {
    const id = await draft("en-hjelper");
    const helper = await holding(house, "organizer", { collaborativeId: id });
    expect((await helper.open(hub("en-hjelper"))).status).toBe(200);
    expect((await helper.open(hub("lukket"))).status).toBe(404);
  });
});
