import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { TeamRule } from "../../domain/team-rules.ts";
import {
  auditEntry,
  enrolmentDraft,
  person,
  ruleWaiver,
  team,
  teamMember,
  teamPackage,
} from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Seen, Visitor } from "../../platform/testing/visitor.ts";
import { enrolmentRoutes } from "./routes.ts";
import { codeSentTo, elvestrand, filledIn, fjernby, lettersTo, makeOffer } from "./test-offer.ts";

const house = testHouse(enrolmentRoutes);

const akershus: TeamRule[] = [
  { rule: "invitedMunicipality", severity: "block" },
  { rule: "teamSize", severity: "block", min: 5, max: 8, countsPatientRepresentative: false },
  { rule: "teamLeader", severity: "block" },
  { rule: "measurementLead", severity: "block", mayBeTeamLeader: true },
];

/** Sends the form and types the code. */
async function enrol(
  visitor: Visitor,
  slug: string,
  fields: Record<string, string | string[]>,
): Promise<Seen> {
  const path = `/nettverk/${slug}/pamelding`;
  const sent = await visitor.fillIn(path, path, fields);
  if (sent.location !== `${path}/kode`) return sent;
  const code = await codeSentTo(house.database, String(fields.contactEmail).trim().toLowerCase());
  return visitor.fillIn(`${path}/kode`, `${path}/kode`, { code });
}

const teamsOf = (collaborativeId: string) =>
  house.owner.select().from(team).where(eq(team.collaborativeId, collaborativeId));

describe("the whole way", () => {
  it("A167 A129 a team is enrolled without an account: the address is confirmed by a code, and everybody hears of it once", async () => {
    const { id } = await makeOffer(house.owner, {
      slug: "hele-veien",
      rules: akershus,
      noShowFeeOre: 80000,
      places: 20,
      leadership: true,
      areas: [{ code: "T-LMB" }, { code: "T-FALL" }],
    });
    const visitor = house.visitor();
    const form = await visitor.open("/nettverk/hele-veien/pamelding");
    expect(form.status).toBe(200);
    expect(form.text).toContain("Når dere sender, er påmeldingen bindende.");
    expect(form.text).toContain("plass 1 av 20");
    expect(form.text).toContain("800 kroner");
    expect(form.text).toContain("31. januar 2027");
    const receipt = await enrol(visitor, "hele-veien", {
      ...filledIn("hel"),
      packages: "T-FALL",
      areaReason: "Handlingsplanen 2027",
      pilotSelection: "Beboerne i 2. etasje",
    });
    expect(receipt.location).toMatch(/^\/team\/[0-9a-f-]{36}\/kvittering$/);
    const [row, ...others] = await teamsOf(id);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      state: "enrolled",
      name: "hel sykehjem",
      municipalityId: elvestrand,
      contactEmail: "kari.hel@example.no",
      improvement: "Færre fall om natten",
    });
    const members = await house.owner
      .select()
      .from(teamMember)
      .where(eq(teamMember.teamId, row?.id as string));
    expect(members.map(({ roles }) => roles.join()).toSorted()).toEqual([
      "measurementLead",
      "member",
      "member",
      "member",
      "teamLeader",
    ]);
    const packages = await house.owner
      .select()
      .from(teamPackage)
      .where(eq(teamPackage.teamId, row?.id as string));
    expect(packages.map(({ packageCode }) => packageCode)).toEqual(["T-FALL"]);
    expect(await lettersTo(house.database, "kari.hel@example.no", "enrolment.receipt")).toHaveLength(1);
    for (let at = 0; at < 5; at++)
      expect(await lettersTo(house.database, `person${at}.hel@example.no`, "enrolment.welcome")).toHaveLength(
        1,
      );
    const page = await visitor.follow(receipt.location as string);
    expect(page.text).toContain("Teamet er meldt på");
    expect(page.text).toContain("Forebygging av fall");
    expect(visitor.cookies.has("okt")).toBe(true);
  });

  it("A082 C29 who accepted, when, which version and the exact text are kept, with the fee as it stood", async () => {
    const { id } = await makeOffer(house.owner, {
      slug: "godtatt",
      rules: akershus,
      noShowFeeOre: 80000,
      leadership: true,
    });
    await enrol(house.visitor(), "godtatt", filledIn("godtatt"));
    await house.ownerPool.query("update collaborative set no_show_fee_ore = 100000 where id = $1", [id]);
    const [row] = await teamsOf(id);
    expect(row).toMatchObject({
      contactName: "Kari Eksempel",
      acceptedTermsVersion: 1,
      noShowFeeOre: 80000,
      noShowOnlyPhysical: true,
    });
    expect(row?.acceptedAt.toString()).toBe(house.now.toString());
    expect(row?.noShowCancelBy?.toString()).toBe("09:00:00");
    expect(row?.acceptedText).toContain("Når dere sender, er påmeldingen bindende.");
    expect(row?.acceptedText).toContain("800\u00a0kroner");
    expect(row?.acceptedText).toContain("Lederen har lest hva deltakelsen krever");
    const letters = await lettersTo(house.database, "kari.godtatt@example.no", "enrolment.receipt");
    expect(letters[0]?.bodyText).toContain(row?.acceptedText);
  });

  it("A168 where the invitation asks something of leaders, the leader must have read it", async () => {
    await makeOffer(house.owner, { slug: "forankret", leadership: true });
    const path = "/nettverk/forankret/pamelding";
    const { anchored: _, ...without } = filledIn("forankret", 3);
    const refused = await house.visitor().fillIn(path, path, without);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Kryss av når lederen har lest hva deltakelsen krever.");
  });

  it("a contact who is logged in with the same address needs no code", async () => {
    const { id } = await makeOffer(house.owner, { slug: "uten-kode", rules: akershus });
    const visitor = await house.as("kari.innlogget@example.no", "Kari Eksempel");
    const path = "/nettverk/uten-kode/pamelding";
    const opened = await visitor.open(path);
    expect(opened.html).toContain('value="kari.innlogget@example.no"');
    const sent = await visitor.fillIn(path, path, {
      ...filledIn("innlogget"),
      contactEmail: " Kari.Innlogget@example.no ",
    });
    expect(sent.location).toMatch(/\/kvittering$/);
    expect(await teamsOf(id)).toHaveLength(1);
    expect(await lettersTo(house.database, "kari.innlogget@example.no", "enrolment.code")).toEqual([]);
  });

  it("each member gets the welcome in their own language, and the contact the receipt in the form's", async () => {
    await makeOffer(house.owner, { slug: "sprak", rules: akershus });
    await house.owner
      .insert(person)
      .values({ email: "person1.sprak@example.no", name: "Eva", language: "en", createdAt: house.now });
    const visitor = house.visitor();
    visitor.headers = { "Accept-Language": "nn" };
    await enrol(visitor, "sprak", filledIn("sprak"));
    const language = async (email: string, kind: string) =>
      (await lettersTo(house.database, email, kind)).map((row) => row.language);
    expect(await language("kari.sprak@example.no", "enrolment.receipt")).toEqual(["nn"]);
    expect(await language("person0.sprak@example.no", "enrolment.welcome")).toEqual(["nn"]);
    expect(await language("person1.sprak@example.no", "enrolment.welcome")).toEqual(["en"]);
  });
});

describe("rules at the form", () => {
  it.each([
    [4, false],
    [5, true],
    [8, true],
    [9, false],
  ])("A024 C02 five to eight block: %i people are taken: %s", async (count, taken) => {
    const slug = `storrelse-${count}`;
    const { id } = await makeOffer(house.owner, { slug, rules: akershus });
    const answer = await enrol(house.visitor(), slug, filledIn(`s${count}`, count));
    expect(answer.status).toBe(taken ? 303 : 422);
    if (!taken) expect(answer.text).toContain(`Teamet har ${count} deltakere. Det skal være fra 5 til 8.`);
    expect(await teamsOf(id)).toHaveLength(taken ? 1 : 0);
  });

  it("C02 the same person twice, in other case and with a space behind, is refused as a double", async () => {
    await makeOffer(house.owner, { slug: "dobbel", rules: akershus });
    const answer = await enrol(house.visitor(), "dobbel", {
      ...filledIn("dobbel"),
      "members.4.email": "PERSON0.dobbel@Example.no ",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Dette er samme adresse som Person 0 Eksempel har");
    expect(answer.text).toContain("Teamet har 4 deltakere");
  });

  it("C03 no team leader: the role is named, every error is told at once, and all that was typed is kept", async () => {
    await makeOffer(house.owner, { slug: "uten-leder", rules: akershus });
    const answer = await enrol(house.visitor(), "uten-leder", {
      ...filledIn("uten"),
      "members.0.role": "member",
      "members.1.name": "",
      contactEmail: "ikke en adresse",
      municipality: "",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("<title>Feil: Meld på et team");
    expect(answer.text).toContain("Teamet mangler teamleder.");
    expect(answer.text).toContain("Skriv navnet til person 2.");
    expect(answer.text).toContain("Skriv en e-postadresse, for eksempel navn@example.no.");
    expect(answer.text).toContain("Velg kommunen teamet kommer fra.");
    expect(answer.text).toContain("Fire ting må rettes før dere kan sende");
    for (const kept of ["Person 0 Eksempel", "ikke en adresse", "uten sykehjem", "person4.uten@example.no"])
      expect(answer.html).toContain(kept);
    expect(answer.html).toContain('href="#members-1-name"');
  });

  it("C03 A031 one person as team leader and measurement lead follows the collaborative's setting", async () => {
    const both = { "members.0.role": "teamLeaderAndMeasurementLead", "members.1.role": "member" };
    await makeOffer(house.owner, { slug: "begge-ja", rules: akershus });
    expect((await enrol(house.visitor(), "begge-ja", { ...filledIn("ja"), ...both })).status).toBe(303);
    const strict = akershus.map((rule): TeamRule =>
      rule.rule === "measurementLead" ? { ...rule, mayBeTeamLeader: false } : rule,
    );
    await makeOffer(house.owner, { slug: "begge-nei", rules: strict });
    const refused = await enrol(house.visitor(), "begge-nei", { ...filledIn("nei"), ...both });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Teamlederen kan ikke også være måleansvarlig");
    expect((await house.visitor().open("/nettverk/begge-nei/pamelding")).html).not.toContain(
      "teamLeaderAndMeasurementLead",
    );
  });

  it("A157 A159 C04 A155 one leader, one resource person and one staff member of one workplace; another workplace is refused with the reason", async () => {
    const rules: TeamRule[] = [
      { rule: "positionsOnce", severity: "block", positions: ["leader", "resourcePerson", "staffMember"] },
      { rule: "sameWorkplace", severity: "block" },
      { rule: "improvementDescribed", severity: "block" },
    ];
    const { id } = await makeOffer(house.owner, { slug: "agder", rules });
    const path = "/nettverk/agder/pamelding";
    const visitor = house.visitor();
    const form = await visitor.open(path);
    expect(form.text).toContain("En som er særlig opptatt av pasientsikkerhet");
    expect(form.text).toContain("Utpekt av lederen");
    expect(form.text).not.toContain("Legg til en person");
    const people = { ...filledIn("agder", 3) };
    for (const key of Object.keys(people)) if (/role|profession/.test(key)) delete people[key];
    const elsewhere = await visitor.fillIn(path, path, {
      ...people,
      "members.1.appointed": "ja",
      "members.2.workplace": "Elvestrand hjemmetjeneste",
    });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.text).toContain(
      "Person 2 Eksempel må være fra samme arbeidssted som resten av teamet: agder sykehjem.",
    );
    const missing = await visitor.fillIn(path, path, {
      ...people,
      improvement: "",
      "members.1.name": "",
      "members.1.email": "",
    });
    expect(missing.text).toContain("Teamet mangler ressursperson.");
    expect(missing.text).toContain("Skriv hva dere vil forbedre");
    expect(
      (
        await enrol(visitor, "agder", {
          ...people,
          "members.1.appointed": "ja",
          "members.2.workplace": "AGDER  sykehjem",
        })
      ).location,
    ).toMatch(/kvittering$/);
    const [row] = await teamsOf(id);
    const members = await house.owner
      .select()
      .from(teamMember)
      .where(eq(teamMember.teamId, row?.id as string));
    expect(
      members
        .map(({ position, roles, appointedByLeader }) => [position, roles[0], appointedByLeader])
        .toSorted(),
    ).toEqual([
      ["leader", "teamLeader", false],
      ["resourcePerson", "measurementLead", true],
      ["staffMember", "member", false],
    ]);
  });

  it("C05 A067 A066 a recommendation that is not followed is confirmed and then accepted, and kept for the organiser", async () => {
    const rules: TeamRule[] = [
      { rule: "teamSize", severity: "warn", min: 5, max: 5, countsPatientRepresentative: false },
      { rule: "professionsPresent", severity: "warn", seats: [["physician"]] },
    ];
    const { id } = await makeOffer(house.owner, { slug: "anbefalt", rules });
    const path = "/nettverk/anbefalt/pamelding";
    const visitor = house.visitor();
    const six = { ...filledIn("anbefalt", 6), "members.3.profession": "nurse" };
    const asked = await visitor.fillIn(path, path, six);
    expect(asked.status).toBe(422);
    expect(asked.html).not.toContain("<title>Feil");
    expect(asked.text).toContain("Dere kan sende uten.");
    expect(asked.text).toContain("Teamet mangler lege.");
    expect(await lettersTo(house.database, "kari.anbefalt@example.no")).toEqual([]);
    const confirmed = /name="confirmed" value="([\w,]+)"/.exec(asked.html)?.[1] ?? "";
    expect(confirmed).toBe("teamSize,professionsPresent");
    expect((await enrol(visitor, "anbefalt", { ...six, confirmed })).location).toMatch(/kvittering$/);
    const [row] = await teamsOf(id);
    const [audit] = await house.owner
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.action, "team.enrolled"), eq(auditEntry.teamId, row?.id as string)));
    expect(audit?.newValue).toMatchObject({ deviations: ["teamSize", "professionsPresent"] });
  });

  it("A138 the recommended areas carry a badge, and another is confirmed before it is taken", async () => {
    const rules: TeamRule[] = [
      { rule: "recommendedAreaFirst", severity: "warn", recommendedFirst: ["T-LMB"] },
    ];
    const { id } = await makeOffer(house.owner, {
      slug: "forst",
      rules,
      areas: [{ code: "T-LMB", recommendedFirst: true }, { code: "T-FALL" }],
    });
    const path = "/nettverk/forst/pamelding";
    const form = await house.visitor().open(path);
    expect(form.html.match(/Anbefalt å starte med/g)).toHaveLength(1);
    const asked = await enrol(house.visitor(), "forst", { ...filledIn("forst", 3), packages: "T-FALL" });
    expect(asked.text).toContain("Det er lurt å begynne med riktig legemiddelbruk.");
    expect(
      (await enrol(house.visitor(), "forst", { ...filledIn("forst", 3), packages: "T-LMB" })).location,
    ).toMatch(/kvittering$/);
    // the municipality has now worked with it, so in the next collaborative the other one needs no confirmation
    await makeOffer(house.owner, {
      slug: "forst-igjen",
      rules,
      areas: [{ code: "T-LMB", recommendedFirst: true }, { code: "T-FALL" }],
    });
    expect(
      (await enrol(house.visitor(), "forst-igjen", { ...filledIn("forst2", 3), packages: "T-FALL" }))
        .location,
    ).toMatch(/kvittering$/);
    expect(await teamsOf(id)).toHaveLength(1);
  });

  it("A035 one area is chosen where one is to be chosen: none and two are refused", async () => {
    const rules: TeamRule[] = [{ rule: "focusAreaChosen", severity: "block" }];
    await makeOffer(house.owner, { slug: "omrade", rules, areas: [{ code: "T-LMB" }, { code: "T-FALL" }] });
    const path = "/nettverk/omrade/pamelding";
    expect((await house.visitor().fillIn(path, path, filledIn("omrade", 3))).text).toContain(
      "Velg hva dere vil arbeide med.",
    );
    expect(
      (await house.visitor().fillIn(path, path, { ...filledIn("omrade", 3), packages: ["T-LMB", "T-FALL"] }))
        .text,
    ).toContain("Velg bare ett område.");
    expect(
      (await house.visitor().fillIn(path, path, { ...filledIn("omrade", 3), packages: "UKJENT" })).status,
    ).toBe(422);
  });

  it("A025 the professions that the package recommends are asked for as advice", async () => {
    await makeOffer(house.owner, {
      slug: "fagfolk",
      rules: [{ rule: "packageProfessions", severity: "warn" }],
      areas: [{ code: "T-FALL" }],
    });
    const asked = await enrol(house.visitor(), "fagfolk", { ...filledIn("fagfolk", 3), packages: "T-FALL" });
    expect(asked.text).toContain("går lettere med fysioterapeut på teamet");
  });

  it("C07 A040 only the invited municipalities are listed, and one from outside is refused with the reason", async () => {
    await makeOffer(house.owner, { slug: "invitert", rules: akershus });
    const path = "/nettverk/invitert/pamelding";
    const form = await house.visitor().open(path);
    const listed = [...form.html.matchAll(/<option value="(test-[a-z]+)"/g)].map((found) => found[1]);
    expect(listed).toEqual(["test-elvestrand", "test-ostvik", "test-aasnes"]);
    const refused = await house
      .visitor()
      .fillIn(path, path, { ...filledIn("invitert"), municipality: fjernby });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Invitasjonen gjelder ikke denne kommunen.");
    const invented = await house
      .visitor()
      .fillIn(path, path, { ...filledIn("invitert"), municipality: "Ingensteds" });
    expect(invented.text).toContain("Velg ett av valgene i listen.");
  });

  it("A136 leaders who have not been through leadership are asked about, and without them the enrolment is refused or asked for", async () => {
    const { id } = await makeOffer(house.owner, {
      slug: "ledelse",
      rules: [{ rule: "leadershipTrained", severity: "block" }],
    });
    const path = "/nettverk/ledelse/pamelding";
    const refused = await house
      .visitor()
      .fillIn(path, path, { ...filledIn("ledelse", 3), leadership: "none" });
    expect(refused.text).toContain("Lederne må ha deltatt i ledelse av pasientsikkerhet");
    expect(refused.text).toContain("Be arrangøren om å slippe dere gjennom");
    expect(
      (await enrol(house.visitor(), "ledelse", { ...filledIn("ledelse", 3), leadership: "attending" }))
        .location,
    ).toMatch(/kvittering$/);
    expect((await teamsOf(id))[0]?.leadership).toBe("attending");
  });

  it("A024 the organiser may be asked: the team is held with its reason, has no place, and only the contact hears", async () => {
    const { id } = await makeOffer(house.owner, { slug: "spor", rules: akershus });
    const four = { ...filledIn("spor", 4), asksOrganizer: "ja" };
    const path = "/nettverk/spor/pamelding";
    expect((await house.visitor().fillIn(path, path, four)).text).toContain("Skriv hvorfor dere ber om det.");
    const visitor = house.visitor();
    const receipt = await enrol(visitor, "spor", { ...four, askReason: "Vi er bare fire i enheten." });
    expect((await visitor.follow(receipt.location as string)).text).toContain(
      "Påmeldingen venter på arrangøren",
    );
    const [row] = await teamsOf(id);
    expect(row).toMatchObject({ state: "held", stateReason: "Vi er bare fire i enheten." });
    expect(await lettersTo(house.database, "kari.spor@example.no", "enrolment.held")).toHaveLength(1);
    expect(await lettersTo(house.database, "person0.spor@example.no")).toEqual([]);
    expect(await house.owner.select().from(ruleWaiver)).toEqual([]);
  });

  it("A069 A070 A137 A158 the pilot is a unit and a selection, and the choice of area has its reason; all of it is kept", async () => {
    const { id } = await makeOffer(house.owner, {
      slug: "pilot",
      areas: [{ code: "T-LMB" }, { code: "T-FALL" }],
    });
    const visitor = house.visitor();
    const receipt = await enrol(visitor, "pilot", {
      ...filledIn("pilot", 3),
      packages: "T-FALL",
      areaReason: "Handlingsplanen 2027 peker på fall.",
      pilotSelection: "Beboerne i 2. etasje",
    });
    expect(receipt.location).toMatch(/kvittering$/);
    expect((await teamsOf(id))[0]).toMatchObject({
      name: "pilot sykehjem",
      areaReason: "Handlingsplanen 2027 peker på fall.",
      pilotSelection: "Beboerne i 2. etasje",
      improvement: "Færre fall om natten",
    });
  });

  it("A065 A124 the services the invitation names come first, and another is confirmed before it is taken", async () => {
    const rules: TeamRule[] = [
      { rule: "serviceType", severity: "warn", serviceTypes: ["sharedHousing", "homeCare"] },
    ];
    await makeOffer(house.owner, { slug: "tjeneste", rules });
    const path = "/nettverk/tjeneste/pamelding";
    const form = await house.visitor().open(path);
    expect(form.html.indexOf('value="sharedHousing"')).toBeLessThan(form.html.indexOf('value="nursingHome"'));
    const asked = await enrol(house.visitor(), "tjeneste", {
      ...filledIn("tjeneste", 3),
      serviceType: "hospital",
    });
    expect(asked.text).toContain(
      "Tjenesten er en annen enn dem nettverket er laget for: bofellesskap og hjemmetjeneste.",
    );
    const taken = await enrol(house.visitor(), "tjeneste", {
      ...filledIn("tjeneste", 3),
      serviceType: "sharedHousing",
    });
    expect(taken.location).toMatch(/kvittering$/);
  });

  it("A034 a patient representative comes beside the eight, with a role of their own and no profession asked", async () => {
    const { id } = await makeOffer(house.owner, { slug: "representant", rules: akershus });
    const nine = {
      ...filledIn("representant", 9),
      "members.8.role": "patientRepresentative",
      "members.8.profession": "",
    };
    expect((await enrol(house.visitor(), "representant", nine)).location).toMatch(/kvittering$/);
    const [row] = await teamsOf(id);
    const members = await house.owner
      .select()
      .from(teamMember)
      .where(eq(teamMember.teamId, row?.id as string));
    expect(members.filter(({ roles }) => roles.includes("patientRepresentative"))).toMatchObject([
      { profession: null },
    ]);
  });

  it("A068 each network has its own form: what its rules do not ask for is not there", async () => {
    await makeOffer(house.owner, { slug: "enkelt" });
    const plain = await house.visitor().open("/nettverk/enkelt/pamelding");
    for (const absent of [
      'name="packages"',
      'name="anchored"',
      'name="leadership"',
      'name="members.0.position"',
      'name="members.0.workplace"',
    ]) {
      expect(plain.html).not.toContain(absent);
    }
    await makeOffer(house.owner, {
      slug: "alt",
      rules: [
        { rule: "positionsOnce", severity: "block", positions: ["leader", "staffMember"] },
        { rule: "sameWorkplace", severity: "block" },
        { rule: "leadershipTrained", severity: "block" },
      ],
      areas: [{ code: "T-LMB" }, { code: "T-FALL" }],
      areaChoice: "several",
      leadership: true,
    });
    const whole = await house.visitor().open("/nettverk/alt/pamelding");
    for (const present of [
      'type="checkbox" id="packages"',
      'name="anchored"',
      'name="leadership"',
      'name="members.1.position"',
      'name="members.1.workplace"',
    ]) {
      expect(whole.html).toContain(present);
    }
    expect(whole.html).not.toContain('name="members.2.name"');
  });

  it("C64 a fødselsnummer in a text is stopped with an explanation, also in a draft", async () => {
    await makeOffer(house.owner, { slug: "fnr" });
    const path = "/nettverk/fnr/pamelding";
    const fields = { ...filledIn("fnr", 3), improvement: "Beboer 01019012314 faller" };
    const valid = validNumber();
    for (const action of ["send", "save"]) {
      const seen = await house
        .visitor()
        .fillIn(path, path, { ...fields, improvement: `Beboer ${valid} faller`, action });
      expect(seen.text).toContain("Teksten har et fødselsnummer.");
    }
    expect(
      await house.owner
        .select()
        .from(enrolmentDraft)
        .where(eq(enrolmentDraft.contactEmail, "kari.fnr@example.no")),
    ).toEqual([]);
  });
});

/** A synthetic number (month plus 80) with check digits that hold. */
function validNumber(): string {
  for (let individual = 100; individual < 999; individual++) {
    const nine = `018190${individual}`;
    const check = (digits: string, weights: number[]) => {
      const rest = 11 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);
      return rest === 11 ? 0 : rest;
    };
    const first = check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (first > 9) continue;
    const second = check(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (second <= 9) return `${nine}${first}${second}`;
  }
  throw new Error("No number was found");
}
