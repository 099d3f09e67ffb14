import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  attendance,
  auditEntry,
  collaborativeTerms,
  municipalityVersion,
  sessionDay,
  team,
  teamMember,
  unit,
} from "../../database/schema.ts";
import { documentedCollaboratives } from "../../database/example/collaboratives/all.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { ruleNames } from "../../domain/default-rule.ts";
import { fromTemplate } from "../../domain/from-template.ts";
import { templates } from "../../domain/templates/all.ts";
import { personWith } from "../../platform/login/person.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { formFields, type Visitor } from "../../platform/testing/visitor.ts";
import { readCollaborative } from "./read-collaborative.ts";
import { collaborativeRoutes } from "./routes.ts";
import { centre, holding, readyDefinition, stored } from "./test-arranger.ts";

const house = testHouse(collaborativeRoutes, { now: "2027-06-01T10:00:00Z" });
let arranger: Visitor;

beforeAll(async () => {
  arranger = await holding(house, "organizer", { organizerId: await centre(house) });
});

async function draft(slug: string, publish = false) {
  const id = await stored(house, readyDefinition(slug), { publish });
  const path = (section: string) => `/arrangor/nettverk/${slug}/rediger/${section}`;
  return {
    id,
    slug,
    path,
    hub: `/arrangor/nettverk/${slug}/rediger`,
    read: () => readCollaborative(house.owner, id),
    edit: (section: string, fields: Record<string, string | string[] | Blob>) =>
      arranger.fillIn(path(section), path(section), fields),
    terms: () =>
      house.owner
        .select()
        .from(collaborativeTerms)
        .where(eq(collaborativeTerms.collaborativeId, id))
        .orderBy(desc(collaborativeTerms.version)),
  };
}

describe("texts", () => {
  it("bokmål is changed, and the change is in the audit with old and new", async () => {
    const one = await draft("tekst");
    const saved = await one.edit("tekst-nb", {
      title: "En ny tittel",
      "sections.why": "Fordi.\n\n- ett\n- to",
    });
    expect(saved.location).toBe(one.hub);
    const { texts } = await one.read();
    expect([texts.nb.title, texts.nb.sections.why]).toEqual(["En ny tittel", "Fordi.\n\n- ett\n- to"]);
    const rows = await house.owner.select().from(auditEntry).where(eq(auditEntry.subjectId, one.id));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      action: "collaborative.changed",
      collaborativeId: one.id,
      oldValue: { title: "Pasientsikkerhet og forbedringsarbeid" },
      newValue: { title: "En ny tittel", "sections.why": "Fordi.\n\n- ett\n- to" },
    });
  });

  it("bokmål cannot be left empty; every missing one is told, and the rest is kept", async () => {
    const one = await draft("tom-tekst");
    const seen = await one.edit("tekst-nb", { title: "", lead: " ", over: "Beholdes" });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain("To ting må rettes");
    expect(seen.text).toContain("Tittel: fyll ut dette feltet.");
    expect(seen.html).toContain('value="Beholdes"');
    expect((await one.read()).texts.nb.over).not.toBe("Beholdes");
  });

  it("L4 nynorsk is written beside bokmål; emptied, it is gone and the organiser is told", async () => {
    const one = await draft("nynorsk");
    const page = await arranger.open(one.path("tekst-nn"));
    expect(page.text).toContain("Bokmål Pasientsikkerhet og forbedringsarbeid");
    await one.edit("tekst-nn", { title: "Ny tittel på nynorsk" });
    expect((await one.read()).texts.nn?.title).toBe("Ny tittel på nynorsk");
    const fields = formFields(page.html, one.path("tekst-nn"));
    const emptied = Object.fromEntries(
      Object.keys(fields)
        .filter((name) => !/^_|versjon/.test(name))
        .map((name) => [name, ""]),
    );
    await one.edit("tekst-nn", emptied);
    expect("nn" in (await one.read()).texts).toBe(false);
    const { text } = await arranger.open(one.hub);
    expect(text).toContain("Invitasjonen finnes ikke på nynorsk.");
    expect(text).toContain("Lesere av dette språket får bokmål og beskjed om det.");
  });

  it("C64 a valid national identity number is stopped in any text, eleven other digits are not", async () => {
    const one = await draft("fnr");
    const stopped = await one.edit("tekst-nb", { "sections.why": "Pasienten 01019000083 falt." });
    expect([stopped.status, stopped.text.includes("teksten har et fødselsnummer")]).toEqual([422, true]);
    expect((await one.edit("tekst-nb", { "sections.why": "Saken 01019000084 er ny." })).status).toBe(303);
  });
});

describe("two at once", () => {
  it("the second to save is told, sees both texts, and may save after thinking", async () => {
    const one = await draft("samtidig");
    const first = formFields((await arranger.open(one.path("tekst-nb"))).html, one.path("tekst-nb"));
    await one.edit("tekst-nb", { title: "Lagret av den andre" });
    const seen = await arranger.send(one.path("tekst-nb"), { ...first, title: "Min tittel" });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain("Noen andre har lagret dette etter at du åpnet det");
    expect(seen.text).toContain("Lagret nå: «Lagret av den andre»");
    expect(seen.html).toContain('value="Min tittel"');
    expect((await one.read()).texts.nb.title).toBe("Lagret av den andre");
    const again = formFields(seen.html, one.path("tekst-nb"));
    expect((await arranger.send(one.path("tekst-nb"), again)).status).toBe(303);
    expect((await one.read()).texts.nb.title).toBe("Min tittel");
  });

  it("twenty savings of one version in parallel: one is kept, nineteen are told", async () => {
    const one = await draft("tjue");
    const fields = formFields((await arranger.open(one.path("kostnad"))).html, one.path("kostnad"));
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        arranger.send(one.path("kostnad"), { ...fields, _key: `nøkkel-${at}`, fee: String(at + 1) }),
      ),
    );
    expect(seen.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(seen.filter(({ status }) => status === 409)).toHaveLength(19);
    expect((await one.read()).version).toBe(2);
  });

  it("the same form sent twice changes once", async () => {
    const one = await draft("dobbelt");
    const fields = formFields((await arranger.open(one.path("kostnad"))).html, one.path("kostnad"));
    const sent = { ...fields, fee: "500" };
    const [first, second] = await Promise.all([
      arranger.send(one.path("kostnad"), sent),
      arranger.send(one.path("kostnad"), sent),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect((await one.read()).version).toBe(2);
  });
});

describe("sessions", () => {
  const fields = {
    titleNb: "Ekstra samling",
    kind: "betweenMeeting",
    mode: "online",
    place: "Teams",
    "days.0.day": "2027-11-02",
    "days.0.starts": "13.00",
    "days.0.ends": "15:00",
  };

  it("A149 one is added on a screen with its hours, and stands where it belongs in time", async () => {
    const one = await draft("ny-samling");
    const saved = await one.edit("samlinger/ny", fields);
    expect(saved.location).toBe(`${one.hub}/samlinger`);
    const { sessions } = await one.read();
    expect(sessions.map(({ title }) => title.nb)[1]).toBe("Ekstra samling");
    expect(sessions[1]).toMatchObject({ kind: "betweenMeeting", mode: "online", place: "Teams" });
    expect(sessions[1]?.days[0]?.starts.toString()).toBe("13:00:00");
    const list = await arranger.open(`${one.hub}/samlinger`);
    expect(list.text).toContain("Ekstra samling tirsdag 2. november 2027. Kl. 13.00–15.00");
  });

  it("A043 the weekday of each date is shown, and a weekend or a holiday is told", async () => {
    const one = await draft("ukedag");
    const { sessions } = await one.read();
    const path = `samlinger/${sessions[0]?.id}`;
    expect((await arranger.open(one.path(path))).text).toMatch(/Dato onsdag .*Dato torsdag/);
    await one.edit(path, { "days.1.day": "2027-09-18" });
    expect((await arranger.open(one.path(path))).text).toContain("lørdag. Dagen er helg.");
    expect((await arranger.open(one.hub)).text).toContain(
      "Det er samling lørdag 18. september 2027, som er helg.",
    );
  });

  it("a moved day keeps its row, two days may change places, and an emptied one goes", async () => {
    const one = await draft("flytt");
    const before = (await one.read()).sessions[0];
    const [first, second] = before?.days ?? [];
    const path = `samlinger/${before?.id}`;
    await one.edit(path, { "days.0.day": "2027-09-16", "days.1.day": "2027-09-15" });
    const moved = (await one.read()).sessions[0]?.days;
    expect(moved?.map(({ id, day }) => [id, day.toString()])).toEqual([
      [second?.id, "2027-09-15"],
      [first?.id, "2027-09-16"],
    ]);
    await one.edit(path, { "days.0.day": "", "days.0.starts": "", "days.0.ends": "" });
    expect((await one.read()).sessions[0]?.days.map(({ id }) => id)).toEqual([first?.id]);
  });

  it("what is wrong is told at its field: an end before the start, a day twice, half a day, no day", async () => {
    const one = await draft("feil-dag");
    const send = (more: Record<string, string>) => one.edit("samlinger/ny", { ...fields, ...more });
    expect((await send({ "days.0.ends": "13:00" })).text).toContain(
      "Dag 1, til kl.: dagen må slutte etter at den begynner",
    );
    const twice = { "days.1.day": "2027-11-02", "days.1.starts": "09:00", "days.1.ends": "10:00" };
    expect((await send(twice)).text).toContain("Dag 2, dato: dagen står to ganger");
    const half = await send({ "days.1.day": "2027-11-03" });
    expect(half.text).toContain("Dag 2, fra kl.: fyll ut dette feltet.");
    expect(half.text).toContain("Dag 2, til kl.: fyll ut dette feltet.");
    const none = await send({ "days.0.day": "", "days.0.starts": "", "days.0.ends": "" });
    expect(none.text).toContain("skriv minst én dag.");
    expect((await one.read()).sessions).toHaveLength(3);
  });

  it("one is removed, but not the last of a published network", async () => {
    const one = await draft("fjern", true);
    for (const left of [2, 1]) {
      const id = (await one.read()).sessions.at(-1)?.id;
      const path = one.path(`samlinger/${id}`);
      expect((await arranger.fillIn(path, `${path}/fjern`, {})).location).toBe(`${one.hub}/samlinger`);
      expect((await one.read()).sessions).toHaveLength(left);
    }
    const path = one.path(`samlinger/${(await one.read()).sessions[0]?.id}`);
    const refused = await arranger.fillIn(path, `${path}/fjern`, {});
    expect([refused.status, refused.text.includes("må ha minst én samling")]).toEqual([422, true]);
    expect((await one.read()).sessions).toHaveLength(1);
  });

  it("a day on which somebody is registered is moved, never removed", async () => {
    const one = await draft("brukt", true);
    const session = (await one.read()).sessions[0];
    const dayId = session?.days[0]?.id ?? "";
    await registered(one.id, dayId);
    const path = `samlinger/${session?.id}`;
    const refused = await one.edit(path, { "days.0.day": "", "days.0.starts": "", "days.0.ends": "" });
    expect([refused.status, refused.text.includes("kan ikke fjernes")]).toEqual([422, true]);
    const removal = await arranger.fillIn(one.path(path), `${one.path(path)}/fjern`, {});
    expect([removal.status, removal.text.includes("kan ikke fjernes")]).toEqual([422, true]);
    await one.edit(path, { "days.0.day": "2027-09-14" });
    const [row] = await house.owner.select().from(sessionDay).where(eq(sessionDay.id, dayId));
    expect(row?.day.toString()).toBe("2027-09-14");
  });

  it("another network's session is not found under this one", async () => {
    const [one, other] = [await draft("min-egen"), await draft("en-annen")];
    const id = (await other.read()).sessions[0]?.id;
    expect((await arranger.open(one.path(`samlinger/${id}`))).status).toBe(404);
    expect((await arranger.send(`${one.path(`samlinger/${id}`)}/fjern`, { versjon: "1" })).status).toBe(404);
    const foreignDay = (await other.read()).sessions[0]?.days[0]?.id ?? "";
    await one.edit("samlinger/ny", { ...fields, "days.0.id": foreignDay });
    expect((await other.read()).sessions[0]?.days[0]?.day.toString()).toBe("2027-09-15");
  });
});

/** A member of a team marked as present on a day. */
async function registered(collaborativeId: string, sessionDayId: string): Promise<void> {
  const personId = await personWith(
    house.owner,
    { email: "medlem@example.no", name: "Medlem", language: "nb" },
    house.now,
  );
  const [place] = await house.owner.select().from(municipalityVersion).limit(1);
  const municipalityId = place?.municipalityId ?? "";
  const [workplace] = await house.owner
    .insert(unit)
    .values({ municipalityId, name: "Sykehjemmet", serviceType: "nursingHome" })
    .returning({ id: unit.id });
  const [enrolled] = await house.owner
    .insert(team)
    .values({
      collaborativeId,
      name: "Teamet",
      municipalityId,
      unitId: workplace?.id ?? "",
      state: "enrolled",
      contactName: "Medlem",
      contactEmail: "medlem@example.no",
      enrolledAt: house.now,
      acceptedAt: house.now,
      acceptedTermsVersion: 1,
      acceptedText: "Vilkårene",
      noShowOnlyPhysical: true,
    })
    .returning({ id: team.id });
  const [member] = await house.owner
    .insert(teamMember)
    .values({ teamId: enrolled?.id ?? "", personId, name: "Medlem", roles: ["member"], joinedAt: house.now })
    .returning({ id: teamMember.id });
  await house.owner
    .insert(attendance)
    .values({ sessionDayId, memberId: member?.id ?? "", state: "present", markedAt: house.now });
}

describe("enrolment and who is invited", () => {
  it("A040 named municipalities are found by the names of the deadline's day; unknown ones are told", async () => {
    const one = await draft("navngitte");
    const refused = await one.edit("pamelding", {
      invited: "named",
      municipalities: "Alver, Lindås\nAtlantis",
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Ikke i registeret den dagen: Lindås, Atlantis.");
    const saved = await one.edit("pamelding", {
      invited: "named",
      municipalities: "alver\nOsterøy; Kautokeino",
    });
    expect(saved.status).toBe(303);
    expect((await one.read()).municipalityNames).toEqual(["Alver", "Guovdageaidnu – Kautokeino", "Osterøy"]);
    expect((await arranger.open(`/nettverk/${one.slug}`)).text).toContain(
      "Tre kommuner er invitert: Alver, Guovdageaidnu – Kautokeino og Osterøy.",
    );
  });

  it("A003 counties are chosen, and all their municipalities are invited", async () => {
    const one = await draft("fylker");
    await one.edit("pamelding", { invited: "counties", counties: ["42", "46"] });
    expect((await one.read()).invited).toEqual({ all: "counties", countyNumbers: ["42", "46"] });
    expect((await arranger.open(`/nettverk/${one.slug}`)).text).toContain(
      "Alle kommuner i Agder og Vestland er invitert.",
    );
  });

  it("A080 the deadline gets a day and a time; it must come before the first session day", async () => {
    const one = await draft("frist");
    expect((await one.edit("pamelding", { deadlineDay: "2027-09-14", deadlineTime: "15:00" })).status).toBe(
      303,
    );
    expect((await arranger.open(`/nettverk/${one.slug}`)).text).toContain(
      "Frist tirsdag 14. september 2027 kl. 15.00",
    );
    const refused = await one.edit("pamelding", { deadlineDay: "2027-09-15" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("fristen må være før den første samlingsdagen.");
    const late = await one.edit("pamelding", { opens: "2027-09-15" });
    expect(late.text).toContain("påmeldingen kan ikke åpne etter at den er stengt.");
  });

  it("places, the link's day and the duration are kept, and halves are refused", async () => {
    const one = await draft("plasser");
    await one.edit("pamelding", {
      places: "20",
      connectionDay: "2027-09-13",
      connectionUrl: "https://video.example.no/mote",
      minMonths: "8",
      maxMonths: "10",
    });
    expect(await one.read()).toMatchObject({ places: 20, duration: { minMonths: 8, maxMonths: 10 } });
    for (const half of [{ connectionUrl: "" }, { maxMonths: "" }]) {
      expect((await one.edit("pamelding", half)).text).toContain("fyll ut begge feltene");
    }
    expect((await one.edit("pamelding", { minMonths: "11" })).text).toContain("kan ikke være større");
    expect((await one.edit("pamelding", { connectionUrl: "javascript:alert(1)" })).status).toBe(422);
    expect((await one.edit("pamelding", { places: "0" })).status).toBe(422);
  });

  it("A007 a duration outside its range is told on the hub and beside the sessions", async () => {
    const one = await draft("varighet");
    await one.edit("pamelding", { minMonths: "2", maxMonths: "3" });
    for (const path of [one.hub, `${one.hub}/samlinger`]) {
      expect((await arranger.open(path)).text).toMatch(
        /Nettverket varer \d+ måneder fra første til siste dag\. Det skulle vare 2–3\./,
      );
    }
  });
});

describe("rules", () => {
  it("every rule can be added, made harder or softer, given other numbers, and taken away", async () => {
    const one = await draft("regler");
    for (const rule of ruleNames) {
      if ((await one.read()).rules.some((has) => has.rule === rule)) continue;
      expect((await one.edit("regler", { add: rule })).status, rule).toBe(303);
    }
    const all = (await one.read()).rules;
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(ruleNames));
    const at = (rule: string) => `rules.${all.findIndex((has) => has.rule === rule)}`;
    await one.edit("regler", {
      [`${at("teamSize")}.severity`]: "warn",
      [`${at("teamSize")}.min`]: "3",
      [`${at("teamSize")}.max`]: "5",
      [`${at("teamSize")}.counts`]: "ja",
      [`${at("professionsPresent")}.seat0`]: "unitManager",
      [`${at("professionsPresent")}.seat1`]: "clinicalLeadNurse",
      [`${at("professionsPresent")}.seat1or`]: "clinicalLead",
      [`${at("serviceType")}.serviceTypes`]: ["nursingHome", "sharedHousing"],
      [`${at("improvementDescribed")}.severity`]: "inform",
      [`${at("sameWorkplace")}.remove`]: "ja",
    });
    const changed = (await one.read()).rules;
    expect(changed).toHaveLength(all.length - 1);
    const found = (rule: string) => changed.find((has) => has.rule === rule);
    expect(found("teamSize")).toEqual({
      rule: "teamSize",
      severity: "warn",
      min: 3,
      max: 5,
      countsPatientRepresentative: true,
    });
    expect(found("professionsPresent")).toMatchObject({
      seats: [["unitManager"], ["clinicalLeadNurse", "clinicalLead"]],
    });
    expect(found("serviceType")).toMatchObject({ serviceTypes: ["nursingHome", "sharedHousing"] });
    expect(found("improvementDescribed")).toMatchObject({ severity: "inform" });
    expect(found("sameWorkplace")).toBeUndefined();
    expect((await arranger.open(`/nettverk/${one.slug}`)).text).toContain(
      "Anbefalt: tre til fem personer i teamet; en bruker- eller pårørenderepresentant regnes med.",
    );
  });

  it("a rule without what it needs is refused at its field, unless it is taken away", async () => {
    const one = await draft("halv-regel");
    const at = `rules.${(await one.read()).rules.findIndex(({ rule }) => rule === "teamSize")}`;
    const refused = await one.edit("regler", { [`${at}.min`]: "9", [`${at}.max`]: "8" });
    expect(refused.html).toContain(`href="#${at.replace(".", "-")}-min"`);
    expect(refused.text).toContain(
      "Størrelse, Minst: det minste tallet kan ikke være større enn det største.",
    );
    expect((await one.edit("regler", { [`${at}.min`]: "", [`${at}.remove`]: "ja" })).status).toBe(303);
    expect((await one.read()).rules.some(({ rule }) => rule === "teamSize")).toBe(false);
  });

  it("unknown rules, severities and professions from outside the form are refused", async () => {
    const one = await draft("rare-regler");
    for (const odd of [
      { "rules.0.rule": "drop table" },
      { "rules.0.severity": "kill" },
      { add: "noe" },
      { "rules.0.professions": "konge" },
    ]) {
      expect((await one.edit("regler", odd)).status).toBe(422);
    }
  });
});

describe("areas", () => {
  it("A138 A139 they stand in the order of their numbers, with those to begin with marked", async () => {
    const one = await draft("omrader");
    const cleared = Object.fromEntries(
      (await one.read()).packages.map(({ code }) => [`areas.${code}.place`, ""]),
    );
    await one.edit("omrader", {
      ...cleared,
      choice: "one",
      "areas.FALL.place": "2",
      "areas.TRS.place": "1",
      "areas.TRS.first": "ja",
    });
    const { packages, focusAreaChoice } = await one.read();
    expect(focusAreaChoice).toBe("one");
    expect(packages.map(({ code, recommendedFirst }) => [code, recommendedFirst])).toEqual([
      ["TRS", true],
      ["FALL", false],
    ]);
    expect((await one.edit("omrader", { "areas.FALL.place": "", "areas.TRS.place": "" })).text).toContain(
      "gi minst ett område en plass",
    );
    expect((await one.edit("omrader", { choice: "none" })).status).toBe(303);
    expect((await one.read()).packages).toEqual([]);
  });

  it("a package that is not in the catalogue is passed over", async () => {
    const one = await draft("ukjent-pakke");
    await one.edit("omrader", { "areas.UKJENT.place": "1", "areas.__proto__.place": "1" });
    expect((await one.read()).packages.map(({ code }) => code)).not.toContain("UKJENT");
  });
});

describe("cost", () => {
  it("A077 A164 fees in whole kroner, with the hour of cancelling; one without the other is refused", async () => {
    const one = await draft("kostnad");
    await one.edit("kostnad", { fee: "1 500", noShowFee: "800", cancelBy: "09:00", onlyPhysical: "ja" });
    const { fee } = await one.read();
    expect(fee.participationFeeOre).toBe(150_000);
    expect(fee.noShow).toMatchObject({ feeOre: 80_000, onlyPhysical: true });
    const { text } = await arranger.open(`/nettverk/${one.slug}`);
    expect(text).toContain("Deltakeravgiften er 1 500 kroner.");
    expect(text).toContain("faktureres 800 kroner");
    expect((await one.edit("kostnad", { cancelBy: "" })).status).toBe(422);
    expect((await one.edit("kostnad", { noShowFee: "" })).status).toBe(422);
    expect((await one.edit("kostnad", { noShowFee: "", cancelBy: "", fee: "" })).status).toBe(303);
    expect((await one.read()).fee).toEqual({ participationFeeOre: 0 });
    for (const odd of ["-1", "1,5", "mye", "99999999999"])
      expect((await one.edit("kostnad", { fee: odd })).status, odd).toBe(422);
  });
});

describe("organisers and contacts", () => {
  it("A004 A005 A109 parties are added with their part, and exactly one is responsible", async () => {
    const one = await draft("parter");
    const funder = {
      "parties.1.name": "Statsforvalteren",
      "parties.1.part": "funder",
      "parties.1.shareNb": "delfinansiering",
      "parties.1.amount": "250 000",
    };
    expect((await one.edit("arrangorer", funder)).status).toBe(303);
    expect((await one.read()).parties[1]).toEqual({
      name: "Statsforvalteren",
      part: "funder",
      share: { nb: "delfinansiering" },
      amountOre: 25_000_000,
    });
    expect((await arranger.open(`/nettverk/${one.slug}`)).text).toContain(
      "Statsforvalteren: delfinansiering, 250 000 kroner",
    );
    const two = await one.edit("arrangorer", { "parties.1.part": "responsible" });
    expect([two.status, two.text.includes("akkurat én skal være ansvarlig")]).toEqual([422, true]);
  });

  it("A084 contacts have a role, an address and telephones; a published network keeps at least one", async () => {
    const one = await draft("kontakter", true);
    await one.edit("arrangorer", {
      "contacts.1.roleNb": "Rådgiver",
      "contacts.1.email": " Radgiver@Example.no",
      "contacts.1.phones": "22 00 00 01, +47 22000002",
    });
    expect((await one.read()).contacts[1]).toEqual({
      role: { nb: "Rådgiver" },
      email: "radgiver@example.no",
      phones: ["22 00 00 01", "+47 22000002"],
    });
    expect((await one.edit("arrangorer", { "contacts.1.phones": "ring meg" })).text).toContain(
      "skriv telefonnumre med tall",
    );
    expect((await one.edit("arrangorer", { "contacts.1.email": "ikke en adresse" })).status).toBe(422);
    const emptied = Object.fromEntries(
      [0, 1].flatMap((at) =>
        ["roleNb", "roleNn", "roleEn", "email", "phones"].map((name) => [`contacts.${at}.${name}`, ""]),
      ),
    );
    expect((await one.edit("arrangorer", emptied)).text).toContain("må ha minst én kontakt");
  });
});

describe("programme and links", () => {
  it("A044 A083 A150 the programme and links are chosen; only web addresses are links", async () => {
    const one = await draft("lenker");
    const { references } = await one.read();
    const at = references.length;
    await one.edit("lenker", {
      programme: "i-trygge-hender-program",
      [`references.${at}.titleNb`]: "Veileder",
      [`references.${at}.url`]: "https://example.no/veileder",
    });
    const after = await one.read();
    expect(after.programmeCode).toBe("i-trygge-hender-program");
    expect(after.references.at(-1)).toEqual({
      title: { nb: "Veileder" },
      url: "https://example.no/veileder",
    });
    expect((await arranger.open(one.hub)).text).toContain(
      "Pasientsikkerhetsprogrammet I trygge hender var slutt før nettverket begynner.",
    );
    for (const url of ["javascript:alert(1)", "data:text/html,x", "example.no", "https://"]) {
      expect((await one.edit("lenker", { [`references.${at}.url`]: url })).status, url).toBe(422);
    }
    expect((await one.edit("lenker", { programme: "finnes-ikke" })).status).toBe(422);
  });
});

describe("picture", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const file = (bytes: Uint8Array<ArrayBuffer>, type = "image/png") => new Blob([bytes], { type });

  it("A002 a picture comes with a text that says what it shows, and is shown with it", async () => {
    const one = await draft("bilde");
    const without = await one.edit("bilde", { file: file(png) });
    expect([
      without.status,
      without.text.includes("Hva bildet viser, på bokmål: fyll ut dette feltet."),
    ]).toEqual([422, true]);
    expect((await one.edit("bilde", { file: file(png), altNb: "To kolleger ved en tavle" })).status).toBe(
      303,
    );
    const { html } = await arranger.open(`/nettverk/${one.slug}`);
    const source = /<img src="([^"]+)" alt="To kolleger ved en tavle"/.exec(html)?.[1] ?? "";
    const picture = await arranger.open(source);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("A002 the kind is told by the content: what is no picture is refused, whatever it says", async () => {
    const one = await draft("ikke-bilde");
    const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    const refused = await one.edit("bilde", { file: file(svg), altNb: "x" });
    expect([refused.status, refused.text.includes("PNG, JPEG eller WebP")]).toEqual([422, true]);
    const none = await one.edit("bilde", { altNb: "x" });
    expect([none.status, none.text.includes("Bildefil: velg et bilde.")]).toEqual([422, true]);
    expect((await arranger.open(`/nettverk/${one.slug}/bilde`)).status).toBe(404);
  });

  it("A002 one megabyte is taken, one byte more is refused, and a much larger one is not even read", async () => {
    const one = await draft("stort-bilde");
    const sized = (size: number) => {
      const bytes = new Uint8Array(size);
      bytes.set(png);
      return file(bytes);
    };
    expect((await one.edit("bilde", { file: sized(1024 * 1024 + 1), altNb: "x" })).text).toContain(
      "større enn 1 MB",
    );
    expect((await one.edit("bilde", { file: sized(1024 * 1024), altNb: "x" })).status).toBe(303);
    expect((await one.edit("bilde", { file: sized(3 * 1024 * 1024), altNb: "x" })).status).toBe(413);
  });

  it("the text alone is changed, and the picture is removed", async () => {
    const one = await draft("bytt-bilde");
    await one.edit("bilde", { file: file(png), altNb: "Før" });
    await one.edit("bilde", { altNb: "Etter" });
    expect((await one.read()).picture?.alt.nb).toBe("Etter");
    await one.edit("bilde", { remove: "ja" });
    expect((await one.read()).picture).toBeUndefined();
  });
});

describe("a form that is sent as it was opened", () => {
  const fresh = templates.map((template): CollaborativeDefinition => {
    const organizer = { name: "USHT Prøve", email: "usht@example.no" };
    const firstDay = Temporal.PlainDate.from("2028-01-12");
    const draftOf = fromTemplate(template, { slug: `av-${template.code}`, firstDay, organizer });
    return { ...draftOf, invited: { all: "counties", countyNumbers: ["42"] } };
  });
  const definitions = [...documentedCollaboratives, ...fresh].map((one) => [one.slug, one] as const);

  it.each(definitions)("%s: changes nothing, whichever section it is", async (slug, definition) => {
    const id = await stored(house, definition);
    const before = await readCollaborative(house.owner, id);
    const sections = collaborativeRoutes
      .filter(
        ({ method, path }) =>
          method === "post" && /rediger\/(?!samlinger\/ny|publiser|arkiver|ta-fram|slett|bilde)/.test(path),
      )
      .map(({ path }) => path.replace(":collaborative", slug))
      .filter((path) => !path.endsWith("/fjern"));
    expect(sections).toHaveLength(10);
    for (const section of sections) {
      for (const { id: session } of section.includes(":session") ? before.sessions : [{ id: "" }]) {
        const path = section.replace(":session", session);
        const seen = await arranger.fillIn(path, path, {});
        expect(seen.status, `${path} ${seen.text.slice(0, 600)}`).toBe(303);
      }
    }
    const { version: _, ...after } = await readCollaborative(house.owner, id);
    const { version: __, ...same } = before;
    expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify(same)));
  });
});

describe("what is sent from outside the form", () => {
  it("missing, unknown, wrong and very long values give a page that tells, never a fault", async () => {
    const one = await draft("utenfra");
    const sections = [
      "tekst-nb",
      "tekst-nn",
      "pamelding",
      "regler",
      "omrader",
      "kostnad",
      "arrangorer",
      "lenker",
      "samlinger/ny",
    ];
    for (const section of sections) {
      const empty = await arranger.send(one.path(section), {});
      expect(empty.status, section).toBe(422);
      const odd = await arranger.send(one.path(section), {
        versjon: "1",
        ukjent: "x",
        "parties.0": "x",
        "rules.0": "x",
        "areas.A": "x",
        "days.0": "x",
        title: ["a", "b"],
      });
      expect([303, 409, 422], section).toContain(odd.status);
      const long = await arranger.send(one.path(section), { versjon: "1", title: "x".repeat(200_000) });
      expect([409, 422, 303], section).toContain(long.status);
      const huge = await arranger.send(one.path(section), { versjon: "1", title: "x".repeat(1_000_000) });
      expect(huge.status, section).toBe(413);
    }
  });
});
