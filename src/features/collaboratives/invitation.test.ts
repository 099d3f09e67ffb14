import { gzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { documentedCollaboratives } from "../../database/example/collaboratives/all.ts";
import { collaborative } from "../../database/schema.ts";
import { textSections } from "../../domain/collaborative.ts";
import { languages, type Language } from "../../domain/language.ts";
import { longDay, weekday } from "../../platform/format.ts";
import { testHouse } from "../../platform/testing/house.ts";
import type { Seen } from "../../platform/testing/visitor.ts";
import { collaborativeRoutes } from "./routes.ts";
import { centre, holding, readyDefinition, stored } from "./test-arranger.ts";

const house = testHouse(collaborativeRoutes, { now: "2027-06-01T10:00:00Z" });
const day = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  for (const definition of documentedCollaboratives) await stored(house, definition);
});

async function see(slug: string, language: Language = "nb"): Promise<Seen> {
  const visitor = house.visitor();
  visitor.headers["Accept-Language"] = language;
  return visitor.open(`/nettverk/${slug}`);
}

/** Text as it is read: list marks and line breaks are drawn, spaces run together. */
const plain = (text: string) =>
  text
    .replaceAll(/^- /gm, "")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();

describe.each(documentedCollaboratives.map((one) => [one.slug, one] as const))("%s", (slug, definition) => {
  it.each(languages)(
    "every written text, session, contact, party and link stands on the page in %s",
    async (language) => {
      const { html, text, status } = await see(slug, language);
      expect(status).toBe(200);
      expect(html).toContain(`<html lang="${language}"`);
      const written = definition.texts[language];
      if (written === undefined) throw new Error("the documented ones are written in all languages");
      const { title, over, lead, sections } = written;
      for (const one of [title, over, lead, ...textSections.flatMap((section) => sections[section] ?? [])]) {
        for (const paragraph of one.split(/\n+/)) expect(text).toContain(plain(paragraph));
      }
      for (const session of definition.sessions) {
        expect(text).toContain(session.title[language]);
        expect(text).toContain(session.programme[language] ?? "");
        expect(text).toContain(session.place);
        expect(text).toContain(session.address);
        for (const one of session.days) expect(text).toContain(weekday(one.day, language));
      }
      expect(text).toContain(plain(longDay(definition.deadline.day, language)));
      for (const contact of definition.contacts) {
        expect(text).toContain(contact.role[language]);
        expect(html).toContain(`href="mailto:${contact.email}"`);
        for (const phone of contact.phones) expect(text).toContain(phone);
      }
      for (const party of definition.parties) {
        expect(text).toContain(party.name);
        if (party.share) expect(text).toContain(party.share[language]);
      }
      for (const { title: name, url } of definition.references) {
        expect(text).toContain(name[language]);
        expect(html).toContain(`href="${url}"`);
      }
    },
  );

  it("has no script, and at most 45 kB compressed", async () => {
    const { html } = await see(slug);
    expect(html).not.toContain("<script");
    expect(gzipSync(html).length).toBeLessThan(45 * 1024);
  });

  it("has no text that the page leaves in another language than it says", async () => {
    for (const language of languages) {
      const { html } = await see(slug, language);
      expect(html.match(/<main[\s\S]*<\/main>/)?.[0]).not.toMatch(/ lang="/);
    }
  });
});

describe("Akershus", () => {
  it("A003 every municipality of the county is invited", async () => {
    expect((await see("akershus-2025")).text).toContain("Alle kommuner i Akershus er invitert.");
  });

  it("A004 A005 A037 one is responsible, one funds a part, and the partners are named", async () => {
    const { text } = await see("akershus-2025");
    expect(text).toContain("Ansvarlig USHT Akershus");
    expect(text).toContain(
      "Finansiering Statsforvalteren i Østfold, Buskerud, Oslo og Akershus: Delfinansiering",
    );
    expect(text).toContain(
      "Samarbeid Statsforvalteren i Østfold, Buskerud, Oslo og Akershus Pasientsikkerhetsprogrammet",
    );
  });

  it("A006 the status is told", async () => {
    expect((await see("akershus-2025")).text).toContain("Status Avsluttet");
  });

  it("A019 three sessions, the first of two days", async () => {
    const { text } = await see("akershus-2025");
    expect(text).toContain("4.–5. feb tirsdag og onsdag Samling 1");
    expect(text).toContain("Begge dager kl. 09.00–15.30");
    expect(text).toContain("3. juni tirsdag Samling 2");
    expect(text).toContain("4. nov tirsdag Samling 3");
  });

  it("A024 A031 A035 the team's rules are told from data, and nine packages are linked in order", async () => {
    const { text, html } = await see("akershus-2025");
    expect(text).toContain(
      "Fem til åtte personer i teamet; en bruker- eller pårørenderepresentant kan komme i tillegg.",
    );
    expect(text).toContain("Én måleansvarlig, som er en annen enn teamlederen.");
    expect(text).toContain("Anbefalt: minst to ulike yrker i teamet.");
    const packages = [...html.matchAll(/href="\/tiltakspakker\/([^"]+)"/g)].map((found) => found[1]);
    expect(packages).toHaveLength(9);
    expect(packages[0]).toContain("legemiddelbruk");
    expect(text).not.toContain("Anbefalt å starte med");
  });
});

describe("Nordhordland 2017–18", () => {
  it("A040 the eight municipalities are named as they were then", async () => {
    expect((await see("nordhordland-2017")).text).toContain(
      "Åtte kommuner er invitert: Austrheim, Fedje, Lindås, Masfjorden, Meland, Modalen, Osterøy og Radøy.",
    );
  });

  it("A041 one topic, linked to its package", async () => {
    const { html } = await see("nordhordland-2017");
    expect(html.match(/href="\/tiltakspakker\//g)).toHaveLength(1);
  });

  it("A042 A043 sent by the centre; three dates with the weekdays that are printed", async () => {
    const { text } = await see("nordhordland-2017");
    expect(text).toContain("Ansvarlig USHT Hordaland");
    expect(text).toContain("27. september 2017 til 7. mars 2018");
    expect(text).toContain("27. sep onsdag Samling 1");
    expect(text).toContain("5. des tirsdag Samling 2");
    expect(text).toContain("7. mars 2018 onsdag Samling 3");
  });

  it("A044 A110 the programme has the name and the years it had then", async () => {
    expect((await see("nordhordland-2017")).text).toContain(
      "Pasientsikkerhetsprogrammet I trygge hender, 2014–2018",
    );
    expect((await see("agder-2020")).text).toContain("I trygge hender 24-7, fra 2019");
  });

  it("A045 the reasons have a part of their own", async () => {
    expect((await see("nordhordland-2017")).html).toMatch(/<h2>Hvorfor<\/h2>/);
  });

  it("A077 A078 taking part costs nothing, and the municipality pays for travel", async () => {
    const { text } = await see("nordhordland-2017");
    expect(text).toContain("Det koster ikke noe å delta.");
    expect(text).toMatch(/reise/);
    expect(text).not.toContain("faktureres");
  });

  it("A079 place and address for each session, with a map", async () => {
    const { text, html } = await see("nordhordland-2017");
    expect(text).toContain("Nordhordlandshallen, Knarvik, Lindås. Kart");
    expect(html).toContain(
      "https://www.openstreetmap.org/search?query=Nordhordlandshallen%2C%20Knarvik%2C%20Lind%C3%A5s",
    );
  });

  it("A080 the deadline is told with weekday, date and its last minute", async () => {
    expect((await see("nordhordland-2017")).text).toContain("Frist tirsdag 20. juni 2017 kl. 23.59");
  });

  it("A066 A067 about five and the physician are recommended, not demanded", async () => {
    const { text } = await see("nordhordland-2017");
    expect(text).toContain("Anbefalt: fem personer i teamet");
    expect(text).toMatch(/Anbefalt: med i teamet:.*lege/);
  });
});

describe("Innlandet 2019", () => {
  it("A116 each part links to the offering", async () => {
    for (const part of ["informasjonsmote", "ledelse", "klinisk"]) {
      expect((await see(`innlandet-2019-${part}`)).html).toContain('href="/tilbud/innlandet-2019"');
    }
  });

  it("A117 A119 A121 A122 the meeting is online at two alternative times, with a deadline of its own", async () => {
    const { text } = await see("innlandet-2019-informasjonsmote");
    expect(text).toContain("Velg ett av tidspunktene når du melder deg på.");
    expect(text).toContain("4. feb mandag Første mulighet Kl. 12.00–13.00, Video.");
    expect(text).toContain("5. feb tirsdag Andre mulighet Kl. 12.00–13.00, Video.");
    expect(text).toContain("Frist torsdag 31. januar 2019 kl. 23.59");
    expect(text).toContain("Sted På skjerm");
  });

  it("A123 tells when the link is sent, and never the link itself", async () => {
    const { text, html } = await see("innlandet-2019-informasjonsmote");
    expect(text).toContain("Lenken til møtet sendes fredag 1. februar 2019 til dem som er påmeldt.");
    expect(html).not.toContain("video.example.no");
  });

  it("A109 several arrange it", async () => {
    const { text } = await see("innlandet-2019-klinisk");
    expect(text).toContain("Ansvarlig USHT Oppland Arrangører USHT Hedmark Fylkesmannen i Innlandet");
    expect(text).toContain("Alle kommuner i Hedmark og Oppland er invitert.");
  });

  it("A111 A112 A113 the goals, the duty and the plans are told, and the law is linked", async () => {
    const { text, html } = await see("innlandet-2019-ledelse");
    expect(text).toContain("I trygge hender 24-7 har tre mål");
    expect(text).toContain("lovfestet plikt");
    expect(text).toContain("Leve hele livet");
    expect(html).toContain("https://lovdata.no/dokument/LTI/forskrift/2016-10-28-1250");
  });

  it("A120 the agreement has a part of its own", async () => {
    const { html, text } = await see("innlandet-2019-klinisk");
    expect(html).toMatch(/<h2>Avtale<\/h2>/);
    expect(text).toContain("Avtalen om deltakelse går vi gjennom på informasjonsmøtet");
  });

  it("A124 A125 A128 services, three to five people, and what the leaders' network holds", async () => {
    const { text } = await see("innlandet-2019-ledelse");
    expect(text).toContain("Anbefalt: tre til fem personer i teamet");
    expect(text).toContain("rus og psykisk helse");
    expect(text).toContain("innsatsområdene og i metoder for ledelse");
  });

  it("A131 A132 A133 the leaders meet twice, and enrol by 25 February", async () => {
    const { text } = await see("innlandet-2019-ledelse");
    expect(text).toContain("5. mars tirsdag Samling 1");
    expect(text).toContain("14. okt mandag Samling 2");
    expect(text).toContain("Frist mandag 25. februar 2019 kl. 23.59");
  });

  it("A134 A135 A140 A141 the clinical network: professions, size, four days and its deadline", async () => {
    const { text } = await see("innlandet-2019-klinisk");
    expect(text).toContain("sykepleier, vernepleier, helsefagarbeider og lege");
    expect(text).toContain("Anbefalt: tre til fem personer i teamet");
    expect(text).toContain("6.–7. mars onsdag og torsdag");
    expect(text).toContain("6. juni torsdag");
    expect(text).toContain("15. okt tirsdag");
    expect(text).toContain("Frist fredag 1. mars 2019 kl. 23.59");
  });

  it("A138 A139 eight areas in order, the first three marked as recommended to start with", async () => {
    const { html } = await see("innlandet-2019-klinisk");
    const areas = /<ol>([\s\S]*?)<\/ol>/.exec(html.slice(html.indexOf(">Innsatsområder<")))?.[1] ?? "";
    const marked = areas
      .split("</li>")
      .slice(0, -1)
      .map((one) => one.includes("Anbefalt å starte med"));
    expect(marked).toEqual([true, true, true, false, false, false, false, false]);
  });
});

describe("Agder 2020", () => {
  it("A148 A149 a topic of its own, three days and two meetings on a screen with their hours", async () => {
    const { text, html } = await see("agder-2020");
    expect(html).not.toContain("/tiltakspakker/");
    for (const [date, weekdayName] of [
      ["5. feb", "onsdag"],
      ["1. apr", "onsdag"],
      ["3. juni", "onsdag"],
    ]) {
      expect(text).toMatch(
        new RegExp(`${date} ${weekdayName} Samling \\d: [^.]+ Kl\\. 09\\.00–15\\.00, Hunsfos, Vennesla`),
      );
    }
    for (const date of ["5. mars", "7. mai"]) {
      expect(text).toMatch(new RegExp(`${date} torsdag Skjermmøte \\d Kl\\. 13\\.00–15\\.00, Skype\\.`));
    }
    expect(html.match(/<li class="screen">/g)).toHaveLength(2);
  });

  it("A083 A150 the national plan, the guide and the programme's site are linked", async () => {
    const { html } = await see("agder-2020");
    expect(html).toContain("nasjonal-handlingsplan-for-pasientsikkerhet-og-kvalitetsforbedring-2019-2023");
    expect(html).toContain("https://helsedirektoratet.no/retningslinjer/ledelse-og-kvalitetsforbedring");
    expect(html).toContain("http://www.pasientsikkerhetsprogrammet.no/");
  });

  it("A157 A159 the three, from one workplace, with an improvement described", async () => {
    const { text } = await see("agder-2020");
    expect(text).toContain("Én leder, én ressursperson og én medarbeider, og ingen andre.");
    expect(text).toContain("Alle fra samme arbeidssted.");
    expect(text).toContain("Dere skriver hva dere vil forbedre, når dere melder dere på.");
  });

  it("A163 A164 no fee, and 800 kroner for staying away, told from the data", async () => {
    const { text } = await see("agder-2020");
    expect(text).toContain("Det koster ikke noe å delta.");
    expect(text).toContain(
      "Den som ikke møter, faktureres 800 kroner for hver samlingsdag i samme rom. Meld avbud senest kl. 09.00 samme dag",
    );
    const id =
      (await house.owner.select().from(collaborative).where(eq(collaborative.slug, "agder-2020")))[0]?.id ??
      "";
    await house.owner
      .update(collaborative)
      .set({ noShowFeeOre: 100_000, noShowOnlyPhysical: false })
      .where(eq(collaborative.id, id));
    expect((await see("agder-2020")).text).toContain(
      "faktureres 1 000 kroner for hver samlingsdag, også på skjerm.",
    );
  });

  it("A165 A166 Hunsfos in Vennesla, and Friday 24 January", async () => {
    const { text } = await see("agder-2020");
    expect(text).toContain("Sted Hunsfos, Vennesla");
    expect(text).toContain("Frist fredag 24. januar 2020 kl. 23.59");
  });
});

describe("an invitation as time goes", () => {
  const deadline = { day: day("2027-08-20") };

  it("C01 a draft is not there for others; published, it has dates, terms, deadline and free places; closed, page and contact stay", async () => {
    const definition = readyDefinition("lop");
    const id = await stored(house, { ...definition, deadline, places: 12 }, { publish: false });
    expect((await see("lop")).status).toBe(404);
    await house.owner
      .update(collaborative)
      .set({ state: "published", publishedAt: house.now })
      .where(eq(collaborative.id, id));
    const open = await see("lop");
    expect(open.text).toContain("80 dager igjen til fristen");
    expect(open.html).toMatch(/<a class="ds-button" href="\/nettverk\/lop\/pamelding">\s*Meld på et team/);
    expect(open.text).toContain("12 av 12 ledige");
    expect(open.text).toContain("Påmeldingen er bindende.");
    expect(open.text).toContain("Påmeldingen kan endres til fredag 20. august 2027 kl. 23.59.");
    const before = house.now;
    house.now = Temporal.Instant.from("2027-08-20T21:59:59Z");
    expect((await see("lop")).text).toContain("Siste dag fristen går ut kl. 23.59");
    expect((await see("lop")).html).toContain("/nettverk/lop/pamelding");
    house.now = Temporal.Instant.from("2027-08-20T22:00:00Z");
    const closed = await see("lop");
    house.now = before;
    expect(closed.status).toBe(200);
    expect(closed.html).not.toContain("/pamelding");
    expect(closed.text).toContain("Påmeldingen er stengt.");
    expect(closed.html).toContain('href="mailto:usht@example.no"');
    expect(closed.text).not.toContain("Når dere har meldt dere på");
  });

  it("before it opens the page tells when, and has no button; on the day it has", async () => {
    await stored(house, { ...readyDefinition("senere"), opens: day("2027-06-02") });
    const before = house.now;
    house.now = Temporal.Instant.from("2027-06-01T21:59:59Z");
    const early = await see("senere");
    house.now = Temporal.Instant.from("2027-06-01T22:00:00Z");
    const opened = await see("senere");
    house.now = before;
    expect(early.text).toContain("Påmeldingen åpner onsdag 2. juni 2027.");
    expect(early.html).not.toContain("/pamelding");
    expect(opened.html).toContain("/pamelding");
  });

  it("a meeting is for people: its button says so", async () => {
    const meeting = {
      ...readyDefinition("mote"),
      kind: "informationMeeting" as const,
      chooseOneSession: true,
      rules: [],
    };
    await stored(house, { ...meeting, deadline });
    const { html, text } = await see("mote");
    expect(html).toMatch(/href="\/nettverk\/mote\/pamelding">\s*Meld deg på/);
    expect(text).not.toContain("bindende");
  });

  it("a stated time is the deadline, and is told", async () => {
    await stored(house, {
      ...readyDefinition("klokka"),
      deadline: { ...deadline, time: Temporal.PlainTime.from("15:00") },
    });
    expect((await see("klokka")).text).toContain("Frist fredag 20. august 2027 kl. 15.00");
  });

  it("a simulated one says so", async () => {
    const id = await stored(house, readyDefinition("simulert"));
    expect((await see("simulert")).text).not.toContain("simulert");
    await house.owner.update(collaborative).set({ simulated: true }).where(eq(collaborative.id, id));
    expect((await see("simulert")).text).toContain("Et eksempel: teamene er oppdiktet og tallene simulert.");
  });

  it("the whole last year is archived, and its page is still there", async () => {
    const id = await stored(house, readyDefinition("lagt-bort", "2026-02-04"));
    await house.owner.update(collaborative).set({ state: "archived" }).where(eq(collaborative.id, id));
    const { status, text } = await see("lagt-bort");
    expect([status, text.includes("Status Arkivert")]).toEqual([200, true]);
  });
});

describe("languages", () => {
  it("L4 a missing nynorsk is told, and the bokmål is marked as bokmål", async () => {
    const definition = readyDefinition("bare-bokmal");
    await stored(house, { ...definition, texts: { nb: definition.texts.nb } });
    const nn = await see("bare-bokmal", "nn");
    expect(nn.text).toContain("Denne sida finst ikkje på nynorsk enno. Du les bokmål.");
    expect(nn.html).toMatch(/<h1[^>]*><span lang="nb">/);
    expect(nn.html).toMatch(/<div class="prose" lang="nb">/);
    expect((await see("bare-bokmal", "en")).text).toContain("This page does not exist in English yet.");
    expect((await see("bare-bokmal")).text).not.toContain("finnes ikke på");
  });

  it("L4 when some is missing, that is told, and only that is marked", async () => {
    const definition = readyDefinition("noe-nynorsk");
    const { nb, nn } = definition.texts;
    if (nn === undefined) throw new Error("the template is written in nynorsk");
    await stored(house, { ...definition, texts: { nb, nn: { ...nn, title: "" } } });
    const { text, html } = await see("noe-nynorsk", "nn");
    expect(text).toContain("Noko av teksten finst ikkje på nynorsk enno.");
    expect(html.match(/ lang="nb"/g)).toHaveLength(1 + 1); // the title, and the language link in the foot
  });
});

describe("sharing and printing", () => {
  it("A038 sharing opens the reader's own mail program with title and address; nothing is sent to us", async () => {
    const { html } = await see("agder-2020");
    const link = /href="(mailto:\?[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const query = new URLSearchParams(link.slice("mailto:?".length));
    expect(query.get("subject")).toBe("Forbedringskompetanse for ledere, ressurspersoner og medarbeidere");
    expect(query.get("body")).toContain("http://localhost:3000/nettverk/agder-2020");
    expect(html.match(/<form/g)).toBeNull();
  });

  it("A039 the page says that it prints as it is", async () => {
    expect((await see("agder-2020")).text).toContain("Siden kan skrives ut som den er");
  });
});

describe("who may see a draft", () => {
  it("the organiser sees it as it will look, with a notice; nobody else knows that it is there", async () => {
    const organizerId = await centre(house);
    await stored(
      house,
      { ...readyDefinition("hemmelig"), deadline: { day: day("2027-08-20") } },
      { publish: false },
    );
    const own = await (await holding(house, "organizer", { organizerId })).open("/nettverk/hemmelig");
    expect(own.status).toBe(200);
    expect(own.text).toContain("Dette er et utkast");
    expect(own.text).toContain("80 dager");
    expect(own.html).toContain('content="noindex"');
    expect(own.html).not.toContain("/nettverk/hemmelig/pamelding");
    const otherCentre = await centre(house, "USHT Annet");
    const others = [
      house.visitor(),
      await house.as("noen@example.no"),
      await holding(house, "organizer", { organizerId: otherCentre }),
      await holding(house, "administrator", {}),
      await holding(house, "nationalSecretariat", {}),
      await holding(house, "countyReader", { countyNumber: "32" }),
    ];
    for (const visitor of others) {
      expect((await visitor.open("/nettverk/hemmelig")).status).toBe(404);
      expect((await visitor.open("/nettverk/hemmelig/bilde")).status).toBe(404);
    }
  });
});
