import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { TeamRule } from "../../domain/team-rules.ts";
import { auditEntry, enrolmentDraft, mailMessage, team } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Visitor } from "../../platform/testing/visitor.ts";
import { enrolmentRoutes } from "./routes.ts";
import { codeSentTo, filledIn, lettersTo, makeOffer } from "./test-offer.ts";
import { waitingEnrolment } from "./waiting.ts";

const house = testHouse(enrolmentRoutes);
const teamsOf = (collaborativeId: string) =>
  house.owner.select().from(team).where(eq(team.collaborativeId, collaborativeId));
const at = (text: string) => {
  house.now = Temporal.Instant.from(text);
};
const ordinary = "2027-01-15T09:00:00Z";

async function sendCodeOf(visitor: Visitor, slug: string, email: string) {
  const path = `/nettverk/${slug}/pamelding/kode`;
  return visitor.fillIn(path, path, { code: await codeSentTo(house.database, email) });
}

describe("when enrolment is open", () => {
  it("C01 an unpublished network is not there; a published one has its form", async () => {
    await makeOffer(house.owner, { slug: "utkast", state: "draft" });
    expect((await house.visitor().open("/nettverk/utkast/pamelding")).status).toBe(404);
    const visitor = house.visitor();
    expect((await visitor.send("/nettverk/utkast/pamelding", filledIn("utkast", 3))).status).toBe(404);
    await makeOffer(house.owner, { slug: "publisert" });
    expect((await house.visitor().open("/nettverk/publisert/pamelding")).text).toContain("Meld på et team");
  });

  it("C01 A080 A166 open through 23:59:59 in Norway on the day, closed at midnight, and then the contact stays", async () => {
    await makeOffer(house.owner, { slug: "frist", deadline: "2027-01-31" });
    at("2027-01-31T22:59:59.999Z");
    expect((await house.visitor().open("/nettverk/frist/pamelding")).text).toContain("Meld på et team");
    at("2027-01-31T23:00:00Z");
    const closed = await house.visitor().open("/nettverk/frist/pamelding");
    expect(closed.text).toContain("Påmeldingen er stengt");
    expect(closed.text).toContain("søndag 31. januar 2027");
    expect(closed.text).toContain("koordinator@example.no");
    expect(closed.text).toContain("12 34 56 78");
    expect(closed.html).toContain('href="/nettverk/frist"');
    expect(closed.html).not.toContain('name="workplace"');
    at(ordinary);
  });

  it("A080 a stated time closes at the end of its second", async () => {
    await makeOffer(house.owner, { slug: "tidsfrist", deadline: "2027-01-31", deadlineTime: "12:00" });
    at("2027-01-31T11:00:00Z");
    expect((await house.visitor().open("/nettverk/tidsfrist/pamelding")).text).toContain("Meld på et team");
    at("2027-01-31T11:00:01Z");
    expect((await house.visitor().open("/nettverk/tidsfrist/pamelding")).text).toContain(
      "Påmeldingen er stengt",
    );
    at(ordinary);
  });

  it("before it opens the day is told, and nothing can be sent", async () => {
    const { id } = await makeOffer(house.owner, { slug: "ikke-ennaa", opens: "2027-01-16" });
    expect((await house.visitor().open("/nettverk/ikke-ennaa/pamelding")).text).toContain(
      "Den åpner lørdag 16. januar 2027",
    );
    const sent = await house.visitor().send("/nettverk/ikke-ennaa/pamelding", filledIn("ennaa", 3));
    expect(sent.status).toBe(409);
    expect(await teamsOf(id)).toEqual([]);
  });

  it("C49 closed while somebody writes: nothing is sent, and the text is handed back", async () => {
    const { id } = await makeOffer(house.owner, { slug: "mens", deadline: "2027-01-31" });
    const visitor = house.visitor();
    const path = "/nettverk/mens/pamelding";
    at("2027-01-31T22:59:00Z");
    const hidden = await visitor.hidden();
    at("2027-01-31T23:00:00Z");
    const late = await visitor.send(path, { ...hidden, ...filledIn("mens", 3) });
    expect(late.status).toBe(409);
    for (const text of [
      "Påmeldingen er stengt",
      "Færre fall om natten",
      "Person 2 Eksempel, person2.mens@example.no",
    ])
      expect(late.text).toContain(text);
    expect(await teamsOf(id)).toEqual([]);
    at(ordinary);
  });

  it("C49 the deadline is asked again when the code is typed", async () => {
    const { id } = await makeOffer(house.owner, { slug: "kode-sent", deadline: "2027-01-31" });
    const visitor = house.visitor();
    const path = "/nettverk/kode-sent/pamelding";
    at("2027-01-31T22:58:00Z");
    expect((await visitor.fillIn(path, path, filledIn("kodesent", 3))).location).toBe(`${path}/kode`);
    const code = await codeSentTo(house.database, "kari.kodesent@example.no");
    const hidden = await visitor.hidden();
    at("2027-01-31T23:00:00Z");
    const late = await visitor.send(`${path}/kode`, { ...hidden, code });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Påmeldingen er stengt");
    expect(late.text).toContain("Færre fall om natten");
    expect(await teamsOf(id)).toEqual([]);
    at(ordinary);
  });
});

describe("places", () => {
  it("a full network says so, and the draft of whoever was too late is kept", async () => {
    const { id } = await makeOffer(house.owner, { slug: "fullt", places: 1 });
    const path = "/nettverk/fullt/pamelding";
    const late = house.visitor();
    await late.fillIn(path, path, filledIn("sen", 3));
    const first = house.visitor();
    await first.fillIn(path, path, filledIn("tidlig", 3));
    expect((await sendCodeOf(first, "fullt", "kari.tidlig@example.no")).location).toMatch(/kvittering$/);
    const refused = await sendCodeOf(late, "fullt", "kari.sen@example.no");
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Den ene plassen er tatt.");
    expect(refused.text).toContain("Utkastet deres er lagret.");
    expect(await teamsOf(id)).toHaveLength(1);
    expect(
      await house.owner
        .select()
        .from(enrolmentDraft)
        .where(eq(enrolmentDraft.contactEmail, "kari.sen@example.no")),
    ).toHaveLength(1);
    expect((await house.visitor().open(path)).text).toContain("Nettverket er fullt");
    await house.ownerPool.query("update collaborative set places = 2 where id = $1", [id]);
    expect((await late.open(path)).html).toContain("person2.sen@example.no");
  });

  it("twenty at once for the last place: exactly one gets it, the others are told and keep their drafts", async () => {
    const { id } = await makeOffer(house.owner, { slug: "siste", places: 1 });
    const path = "/nettverk/siste/pamelding";
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, one) => {
        const visitor = await house.as(`kari.siste${one}@example.no`);
        return { visitor, fields: { ...filledIn(`siste${one}`, 3), ...(await visitor.hidden()) } };
      }),
    );
    const answers = await Promise.all(all.map(({ visitor, fields }) => visitor.send(path, fields)));
    expect(answers.filter(({ location }) => location?.endsWith("/kvittering"))).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(19);
    expect(refused.every(({ text }) => text.includes("er tatt"))).toBe(true);
    expect(await teamsOf(id)).toHaveLength(1);
    const kept = await house.owner
      .select()
      .from(enrolmentDraft)
      .where(and(eq(enrolmentDraft.collaborativeId, id), sql`team_id is null`));
    expect(kept).toHaveLength(19);
    expect(
      await house.owner
        .select()
        .from(mailMessage)
        .where(sql`kind = 'enrolment.receipt' and to_email like 'kari.siste%'`),
    ).toHaveLength(1);
  });
});

describe("sending twice", () => {
  it("C09 the same form sent twice at once makes one team and one receipt", async () => {
    const { id } = await makeOffer(house.owner, { slug: "to-ganger" });
    const visitor = await house.as("kari.to@example.no");
    const path = "/nettverk/to-ganger/pamelding";
    const fields = { ...filledIn("to", 3), ...(await visitor.hidden()) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => visitor.send(path, fields)));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers[0]?.location).toMatch(/kvittering$/);
    expect(await teamsOf(id)).toHaveLength(1);
    expect(await lettersTo(house.database, "kari.to@example.no", "enrolment.receipt")).toHaveLength(1);
    expect(await lettersTo(house.database, "person1.to@example.no", "enrolment.welcome")).toHaveLength(1);
  });

  it("C09 the same team sent again with a new key leads to the receipt it has", async () => {
    const { id } = await makeOffer(house.owner, { slug: "igjen" });
    const visitor = await house.as("kari.igjen@example.no");
    const path = "/nettverk/igjen/pamelding";
    const first = await visitor.fillIn(path, path, filledIn("igjen", 3));
    const second = await visitor.fillIn(path, path, filledIn("igjen", 3));
    expect(second.location).toBe(first.location);
    expect(await teamsOf(id)).toHaveLength(1);
    expect(await lettersTo(house.database, "kari.igjen@example.no", "enrolment.receipt")).toHaveLength(1);
  });

  it("a code pressed a second time leads to the receipt", async () => {
    await makeOffer(house.owner, { slug: "kode-to" });
    const visitor = house.visitor();
    const path = "/nettverk/kode-to/pamelding";
    await visitor.fillIn(path, path, filledIn("kodeto", 3));
    const hidden = await visitor.hidden();
    const code = await codeSentTo(house.database, "kari.kodeto@example.no");
    const first = await visitor.send(`${path}/kode`, { ...hidden, code });
    const again = await visitor.send(`${path}/kode`, { code });
    expect(again.location).toBe(first.location);
  });

  it("another workplace's team is not in the way, but the same workplace is told that a team is enrolled", async () => {
    const { id } = await makeOffer(house.owner, { slug: "samme-sted" });
    const path = "/nettverk/samme-sted/pamelding";
    const kari = await house.as("kari.sted@example.no");
    await kari.fillIn(path, path, filledIn("sted", 3));
    const ola = await house.as("ola.sted@example.no");
    const other = {
      ...filledIn("sted", 3),
      contactEmail: "ola.sted@example.no",
      "members.0.email": "ny@example.no",
    };
    const refused = await ola.fillIn(path, path, { ...other, workplace: "STED sykehjem" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Det er allerede meldt på et team fra dette arbeidsstedet.");
    expect(
      (await ola.fillIn(path, path, { ...other, workplace: "Sted sykehjem, 2. etasje" })).location,
    ).toMatch(/kvittering$/);
    expect(await teamsOf(id)).toHaveLength(2);
  });
});

describe("the code", () => {
  it("a wrong code makes no team, five wrong end it, and a new one can be asked for", async () => {
    const { id } = await makeOffer(house.owner, { slug: "feil-kode" });
    const visitor = house.visitor();
    const path = "/nettverk/feil-kode/pamelding";
    await visitor.fillIn(path, path, filledIn("feilkode", 3));
    const right = await codeSentTo(house.database, "kari.feilkode@example.no");
    const wrong = right === "000000" ? "000001" : "000000";
    for (let time = 0; time < 5; time++) {
      const seen = await visitor.fillIn(`${path}/kode`, `${path}/kode`, { code: wrong });
      expect(seen.status).toBe(422);
    }
    expect((await visitor.fillIn(`${path}/kode`, `${path}/kode`, { code: right })).text).toContain(
      "Koden gjelder ikke lenger.",
    );
    expect(await teamsOf(id)).toEqual([]);
    house.now = house.now.add({ seconds: 1 });
    expect((await visitor.fillIn(`${path}/kode`, `${path}/kode`, { action: "again" })).location).toBe(
      `${path}/kode`,
    );
    expect((await sendCodeOf(visitor, "feil-kode", "kari.feilkode@example.no")).location).toMatch(
      /kvittering$/,
    );
  });

  it("the sixth code to one address within an hour is refused, and the form is kept", async () => {
    await makeOffer(house.owner, { slug: "mange-koder" });
    const path = "/nettverk/mange-koder/pamelding";
    const visitor = house.visitor();
    for (let time = 0; time < 5; time++)
      expect((await visitor.fillIn(path, path, filledIn("mange", 3))).location).toBe(`${path}/kode`);
    const sixth = await visitor.fillIn(path, path, filledIn("mange", 3));
    expect(sixth.status).toBe(429);
    expect(sixth.text).toContain("Det er bedt om for mange koder.");
    expect(sixth.html).toContain("person2.mange@example.no");
  });

  it("the code of one address opens nobody else's form", async () => {
    const { id } = await makeOffer(house.owner, { slug: "annens-kode" });
    const path = "/nettverk/annens-kode/pamelding";
    const kari = house.visitor();
    await kari.fillIn(path, path, filledIn("annens", 3));
    const code = await codeSentTo(house.database, "kari.annens@example.no");
    const stranger = house.visitor();
    expect((await stranger.open(`${path}/kode`)).location).toBe(path);
    expect((await stranger.send(`${path}/kode`, { code })).location).toBe(path);
    expect(await teamsOf(id)).toEqual([]);
  });

  it("A082 terms that change between the form and the code are shown and sent again", async () => {
    const { id } = await makeOffer(house.owner, { slug: "nye-vilkar" });
    const visitor = house.visitor();
    const path = "/nettverk/nye-vilkar/pamelding";
    await visitor.fillIn(path, path, filledIn("vilkar", 3));
    await house.ownerPool.query(
      "insert into collaborative_terms select id, 2, texts, '{}', now() from collaborative where id = $1",
      [id],
    );
    await house.ownerPool.query(
      "update collaborative set terms_version = 2, no_show_fee_ore = 90000, no_show_cancel_by = '09:00' where id = $1",
      [id],
    );
    const asked = await sendCodeOf(visitor, "nye-vilkar", "kari.vilkar@example.no");
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Vilkårene er endret");
    expect(asked.text).toContain("900 kroner");
    expect(await teamsOf(id)).toEqual([]);
    house.now = house.now.add({ seconds: 1 });
    await visitor.fillIn(path, path, { ...filledIn("vilkar", 3), terms: "2" });
    await sendCodeOf(visitor, "nye-vilkar", "kari.vilkar@example.no");
    expect((await teamsOf(id))[0]).toMatchObject({ acceptedTermsVersion: 2, noShowFeeOre: 90000 });
  });
});

describe("a draft", () => {
  it("is left with only an address, found again in the same browser, and waits on /min-side for the confirmed address", async () => {
    await makeOffer(house.owner, { slug: "senere" });
    const path = "/nettverk/senere/pamelding";
    const visitor = house.visitor();
    const without = await visitor.fillIn(path, path, { action: "save", workplace: "Elvestrand" });
    expect(without.status).toBe(422);
    expect(without.text).toContain("Skriv e-postadressen til kontaktpersonen.");
    expect(without.text).not.toContain("Velg kommunen");
    const saved = await visitor.fillIn(path, path, {
      action: "save",
      workplace: "Elvestrand",
      contactEmail: "Kari.Senere@example.no",
      "members.2.name": "Åse Økland",
    });
    expect(saved.location).toBe(`${path}?lagret=1`);
    expect((await visitor.follow(saved.location as string)).text).toContain("Utkastet er lagret.");
    const resumed = await visitor.open(path);
    expect(resumed.html).toContain('value="Åse Økland"');
    expect(resumed.text).toContain("Det er ikke sendt.");
    expect(await lettersTo(house.database, "kari.senere@example.no", "enrolment.draft")).toHaveLength(1);

    const elsewhere = await house.as("kari.senere@example.no");
    expect((await elsewhere.open(path)).html).toContain('value="Åse Økland"');
    const [waits, ...others] = await waitingEnrolment(
      house.database,
      { personId: "", email: "kari.senere@example.no", held: [] },
      house.now,
    );
    expect(others).toEqual([]);
    expect(waits).toMatchObject({ what: { nb: "Fullfør påmeldingen" }, action: { href: path } });
    expect(waits?.due?.toString()).toBe("2027-01-31T22:59:59Z");
    const late = Temporal.Instant.from("2027-01-31T23:00:00Z");
    expect(
      await waitingEnrolment(
        house.database,
        { personId: "", email: "kari.senere@example.no", held: [] },
        late,
      ),
    ).toEqual([]);
  });

  it("nobody else sees it: not another browser, and not another person", async () => {
    await makeOffer(house.owner, { slug: "mitt-utkast" });
    const path = "/nettverk/mitt-utkast/pamelding";
    const visitor = house.visitor();
    await visitor.fillIn(path, path, {
      action: "save",
      contactEmail: "kari.mitt@example.no",
      workplace: "Hemmelig sykehjem",
    });
    expect((await house.visitor().open(path)).html).not.toContain("Hemmelig");
    expect((await (await house.as("ola.mitt@example.no")).open(path)).html).not.toContain("Hemmelig");
  });

  it("a sent one is gone, and the next team in the same browser begins with an empty form", async () => {
    await makeOffer(house.owner, { slug: "neste-team" });
    const path = "/nettverk/neste-team/pamelding";
    const visitor = await house.as("kari.neste@example.no");
    await visitor.fillIn(path, path, { ...filledIn("neste", 3), action: "save" });
    await visitor.fillIn(path, path, filledIn("neste", 3));
    expect((await visitor.open(path)).html).not.toContain("neste sykehjem");
    expect(
      await waitingEnrolment(
        house.database,
        { personId: "", email: "kari.neste@example.no", held: [] },
        house.now,
      ),
    ).toEqual([]);
  });
});

describe("rows without a script", () => {
  const rules: TeamRule[] = [
    { rule: "teamSize", severity: "block", min: 5, max: 8, countsPatientRepresentative: false },
  ];

  it("there are as many rows as the smallest team, one more on request, and all that was typed stays", async () => {
    await makeOffer(house.owner, { slug: "rader", rules });
    const path = "/nettverk/rader/pamelding";
    const visitor = house.visitor();
    const rows = (html: string) => [...html.matchAll(/name="members\.\d+\.name"/g)].length;
    expect(rows((await visitor.open(path)).html)).toBe(5);
    const more = await visitor.fillIn(path, path, { ...filledIn("rader", 5), action: "add" });
    expect(rows(more.html)).toBe(6);
    expect(more.html).toContain("Person 4 Eksempel");
    expect(more.html).toMatch(
      /<input[^>]*id="members-5-name"[^>]*autofocus|autofocus[^>]*id="members-5-name"/,
    );
    expect(more.text).not.toContain("må rettes");
    const fewer = await visitor.fillIn(path, path, { ...filledIn("rader", 5), action: "remove.1" });
    expect(rows(fewer.html)).toBe(4);
    expect(fewer.html).not.toContain("Person 1 Eksempel");
    expect(fewer.html).toContain("Person 2 Eksempel");
  });

  it("an empty row is passed over", async () => {
    const { id } = await makeOffer(house.owner, { slug: "tom-rad", rules });
    const visitor = await house.as("kari.tomrad@example.no");
    const path = "/nettverk/tom-rad/pamelding";
    const fields = {
      ...filledIn("tomrad", 5),
      "members.5.name": " ",
      "members.5.email": "",
      "members.5.profession": "",
      "members.5.role": "member",
    };
    expect((await visitor.fillIn(path, path, fields)).location).toMatch(/kvittering$/);
    expect(await teamsOf(id)).toHaveLength(1);
  });
});

describe("what comes from outside the form", () => {
  const hostile: [string, Record<string, string | string[]>][] = [
    ["nothing at all", {}],
    ["only unknown fields", { hva: "det", __proto__: "x", "constructor.prototype": "y" }],
    ["text where rows are expected", { members: "ingen", packages: "x", action: "fly" }],
    ["rows where text is expected", { "workplace.0": "a", "municipality.1": "b", "contactEmail.x.y": "c" }],
    ["lists where one is expected", { workplace: ["a", "b"], municipality: ["x", "y"], terms: ["1", "2"] }],
    [
      "long and odd texts",
      {
        ...filledIn("rart", 3),
        workplace: "æ".repeat(20_000),
        "members.0.name": "a\u0000b\u0007",
        improvement: "\ud83d\ude00".repeat(1500),
      },
    ],
    ["markup", { ...filledIn("markup", 3), workplace: "", "members.0.name": "<script>alert(1)</script>" }],
    ["numbers out of reach", { "members.999999.name": "x", "members.-1.name": "y", action: "remove.99" }],
  ];

  it.each(hostile)("%s is answered with the form, and nothing is made", async (mark, fields) => {
    const slug = `fiendtlig-${hostile.findIndex(([name]) => name === mark)}`;
    const { id } = await makeOffer(house.owner, { slug });
    for (const action of [undefined, "save", "add"]) {
      const seen = await house
        .visitor()
        .send(`/nettverk/${slug}/pamelding`, { ...fields, ...(action ? { action } : {}) });
      expect([200, 303, 422]).toContain(seen.status);
      expect(seen.html).not.toContain("<script>alert(1)");
    }
    expect(await teamsOf(id)).toEqual([]);
  });

  it("a body of a megabyte is refused, and a form from another site too", async () => {
    const { id } = await makeOffer(house.owner, { slug: "stor" });
    const visitor = await house.as("kari.stor@example.no");
    const path = "/nettverk/stor/pamelding";
    expect(
      (await visitor.send(path, { ...filledIn("stor", 3), improvement: "x".repeat(1_000_000) })).status,
    ).toBe(413);
    expect((await visitor.send(path, filledIn("stor", 3), { Origin: "https://evil.example" })).status).toBe(
      403,
    );
    expect((await visitor.send(path, { ...filledIn("stor", 3), _token: "x", _key: "y" })).status).toBe(403);
    expect(await teamsOf(id)).toEqual([]);
  });

  it("nobody reads a receipt by its address alone", async () => {
    await makeOffer(house.owner, { slug: "kvittering" });
    const visitor = await house.as("kari.kvittering@example.no");
    const path = "/nettverk/kvittering/pamelding";
    const sent = await visitor.fillIn(path, path, filledIn("kvittering", 3));
    expect((await visitor.open(sent.location as string)).status).toBe(200);
    expect((await house.visitor().open(sent.location as string)).status).toBe(404);
    expect((await (await house.as("ola.kvittering@example.no")).open(sent.location as string)).status).toBe(
      404,
    );
  });

  it("what was done is in the audit", async () => {
    const actions = (await house.owner.select().from(auditEntry)).map((row) => row.action);
    for (const action of ["enrolment.codeAsked", "enrolment.codeRefused", "team.enrolled", "login.done"])
      expect(actions).toContain(action);
  });
});
