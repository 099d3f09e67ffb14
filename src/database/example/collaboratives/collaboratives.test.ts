import { describe, expect, it } from "vitest";
import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { languages } from "../../../domain/language.ts";
import { programmes } from "../../../domain/programmes.ts";
import { templates } from "../../../domain/templates/all.ts";
import { agder2020 } from "./agder-2020.ts";
import { akershus2025 } from "./akershus-2025.ts";
import { documentedCollaboratives, exampleCollaboratives } from "./all.ts";
import { innlandet2019Informasjonsmote } from "./innlandet-2019-informasjonsmote.ts";
import { innlandet2019Klinisk } from "./innlandet-2019-klinisk.ts";
import { innlandet2019Ledelse } from "./innlandet-2019-ledelse.ts";
import { nordhordland2017 } from "./nordhordland-2017.ts";
import { openExample } from "./open.ts";
import { isWorkday } from "./ordinary-days.ts";
import { plannedExample } from "./planned.ts";
import { runningExample } from "./running.ts";

const weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/** "onsdag 2017-09-27 09:00–15:30", one line per session day, parted by session. */
function calendar({ sessions }: CollaborativeDefinition): string[][] {
  return sessions.map(({ days }) =>
    days.map(({ day, starts, ends }) => {
      const hours = `${starts.toString().slice(0, 5)}–${ends.toString().slice(0, 5)}`;
      return `${weekdays[day.dayOfWeek - 1]} ${day.toString()} ${hours}`;
    }),
  );
}

function places({ sessions }: CollaborativeDefinition): string[] {
  return [...new Set(sessions.map(({ place, address }) => `${place}|${address}`))];
}

function deadline({ deadline: { day, time } }: CollaborativeDefinition): string {
  return `${weekdays[day.dayOfWeek - 1]} ${day.toString()}${time ? ` ${time.toString()}` : ""}`;
}

function parties({ parties: all }: CollaborativeDefinition): string[] {
  return all.map(({ name, part }) => `${part}: ${name}`);
}

function allDays({ sessions }: CollaborativeDefinition): Temporal.PlainDate[] {
  return sessions.flatMap(({ days }) => days.map(({ day }) => day));
}

describe("Akershus", () => {
  it("A003 invites every municipality of the county", () => {
    expect(akershus2025.invited).toEqual({ all: "counties", countyNumbers: ["32"] });
  });

  it("A019 meets two days, one day and one day; the year is ours", () => {
    expect(calendar(akershus2025)).toEqual([
      ["tirsdag 2025-02-04 09:00–15:30", "onsdag 2025-02-05 09:00–15:30"],
      ["tirsdag 2025-06-03 09:00–15:30"],
      ["tirsdag 2025-11-04 09:00–15:30"],
    ]);
    expect(deadline(akershus2025)).toBe("fredag 2025-01-10");
  });

  it("A035 offers the nine packages in order", () => {
    expect(akershus2025.focusAreas.map(({ packageCode }) => packageCode)).toEqual([
      "LMB-SH",
      "SAM",
      "LMB-HT",
      "TRS",
      "UVI",
      "FALL",
      "LED",
      "TOF",
      "ERN",
    ]);
  });

  it("A004 A005 A037 has one responsible, part-funding from the county governor, and two partners", () => {
    expect(parties(akershus2025)).toEqual([
      "responsible: USHT Akershus",
      "funder: Statsforvalteren i Østfold, Buskerud, Oslo og Akershus",
      "partner: Statsforvalteren i Østfold, Buskerud, Oslo og Akershus",
      "partner: Pasientsikkerhetsprogrammet",
    ]);
    expect(akershus2025.parties[1]?.share).toEqual({
      nb: "Delfinansiering",
      nn: "Delfinansiering",
      en: "Part-funding",
    });
  });
});

describe("Nordhordland", () => {
  it("A043 three full days on the weekdays that are printed", () => {
    expect(calendar(nordhordland2017)).toEqual([
      ["onsdag 2017-09-27 09:00–15:30"],
      ["tirsdag 2017-12-05 09:00–15:30"],
      ["onsdag 2018-03-07 09:00–15:30"],
    ]);
  });

  it("A080 closes on Tuesday 20 June 2017, at the end of the day", () => {
    expect(deadline(nordhordland2017)).toBe("tirsdag 2017-06-20");
  });

  it("A040 invites eight municipalities by the names of that time", () => {
    expect(nordhordland2017.invited).toEqual({
      all: "named",
      municipalityNames: [
        "Austrheim",
        "Fedje",
        "Lindås",
        "Masfjorden",
        "Meland",
        "Modalen",
        "Radøy",
        "Osterøy",
      ],
    });
  });

  it("A079 meets in Nordhordlandshallen in Knarvik", () => {
    expect(places(nordhordland2017)).toEqual(["Nordhordlandshallen|Knarvik, Lindås"]);
  });

  it("A044 belongs to the programme of 2014–2018", () => {
    const programme = programmes.find(({ code }) => code === nordhordland2017.programmeCode);
    expect([programme?.from, programme?.to]).toEqual([2014, 2018]);
  });

  it("A077 A084 is free without a no-show fee, and its contact has two phones", () => {
    expect(nordhordland2017.fee).toEqual({ participationFeeOre: 0 });
    expect(nordhordland2017.contacts[0]?.phones).toHaveLength(2);
  });

  it("A083 is sent by the development centre and links to the programme's site", () => {
    expect(parties(nordhordland2017)).toEqual(["responsible: USHT Hordaland"]);
    expect(nordhordland2017.references.map(({ url }) => url)).toContain(
      "http://www.pasientsikkerhetsprogrammet.no/",
    );
  });
});

describe("Innlandet", () => {
  const three = [innlandet2019Informasjonsmote, innlandet2019Ledelse, innlandet2019Klinisk];

  it("A116 is one offering in three parts, each with a deadline of its own", () => {
    expect(three.map(({ offering }) => [offering?.slug, offering?.order])).toEqual([
      ["innlandet-2019", 1],
      ["innlandet-2019", 2],
      ["innlandet-2019", 3],
    ]);
    expect(new Set(three.map(({ offering }) => JSON.stringify([offering?.title, offering?.lead]))).size).toBe(
      1,
    );
  });

  it("A122 A133 A141 close on 31 January, 25 February and 1 March", () => {
    expect(three.map(deadline)).toEqual(["torsdag 2019-01-31", "mandag 2019-02-25", "fredag 2019-03-01"]);
  });

  it("A117 A121 the information meeting is on 4 or 5 February at 12–13", () => {
    expect(calendar(innlandet2019Informasjonsmote)).toEqual([
      ["mandag 2019-02-04 12:00–13:00"],
      ["tirsdag 2019-02-05 12:00–13:00"],
    ]);
    expect(innlandet2019Informasjonsmote.chooseOneSession).toBe(true);
  });

  it("the link is sent on Friday 1 February", () => {
    const sent = innlandet2019Informasjonsmote.connectionInfo?.day;
    expect([sent?.toString(), sent?.dayOfWeek]).toEqual(["2019-02-01", 5]);
  });

  it("A131 A132 the leaders meet on 5 March and 14 October", () => {
    expect(calendar(innlandet2019Ledelse)).toEqual([
      ["tirsdag 2019-03-05 09:00–15:30"],
      ["mandag 2019-10-14 09:00–15:30"],
    ]);
  });

  it("A140 the clinical teams meet on 6 and 7 March, 6 June and 15 October", () => {
    expect(calendar(innlandet2019Klinisk)).toEqual([
      ["onsdag 2019-03-06 09:00–15:30", "torsdag 2019-03-07 09:00–15:30"],
      ["torsdag 2019-06-06 09:00–15:30"],
      ["tirsdag 2019-10-15 09:00–15:30"],
    ]);
  });

  it("A138 A139 has eight areas, 1–3 recommended first", () => {
    expect(innlandet2019Klinisk.focusAreas.map(({ packageCode }) => packageCode)).toEqual([
      "LMB-SH",
      "TOF",
      "ERN",
      "FALL",
      "TRS",
      "TRU",
      "UVI",
      "SVK",
    ]);
    expect(innlandet2019Klinisk.focusAreas.filter(({ recommendedFirst }) => recommendedFirst)).toHaveLength(
      3,
    );
  });

  it("A109 is arranged by two centres and the county governor, with one of them responsible", () => {
    for (const part of three) {
      expect(parties(part)).toEqual([
        "responsible: USHT Oppland",
        "organizer: USHT Hedmark",
        "organizer: Fylkesmannen i Innlandet",
        "partner: Helsedirektoratet",
      ]);
      expect(part.invited).toEqual({ all: "counties", countyNumbers: ["04", "05"] });
    }
  });

  it("A110 A112 A113 tells the three names, the duty, the coming action plan and Leve hele livet", () => {
    for (const part of three) {
      for (const language of languages) {
        const told = part.texts[language]?.sections.background ?? "";
        for (const fact of ["24-7", "2011–2014", "2014–2018", "2019", "Meld. St. 15 (2017–2018)"]) {
          expect(told).toContain(fact);
        }
      }
      expect(part.references.map(({ url }) => url)).toEqual([
        "https://lovdata.no/dokument/LTI/forskrift/2016-10-28-1250",
        "https://helsedirektoratet.no/retningslinjer/ledelse-og-kvalitetsforbedring",
        "http://www.pasientsikkerhetsprogrammet.no/",
      ]);
    }
  });
});

describe("Agder 2020", () => {
  it("A149 three days 09–15 and two online meetings 13–15, on their dates", () => {
    expect(calendar(agder2020)).toEqual([
      ["onsdag 2020-02-05 09:00–15:00"],
      ["torsdag 2020-03-05 13:00–15:00"],
      ["onsdag 2020-04-01 09:00–15:00"],
      ["torsdag 2020-05-07 13:00–15:00"],
      ["onsdag 2020-06-03 09:00–15:00"],
    ]);
    expect(agder2020.sessions.map(({ mode }) => mode)).toEqual([
      "physical",
      "online",
      "physical",
      "online",
      "physical",
    ]);
  });

  it("A165 meets at Hunsfos in Vennesla, and on Skype in between", () => {
    expect(places(agder2020)).toEqual(["Hunsfos|Vennesla", "Skype|"]);
  });

  it("A166 closes on Friday 24 January 2020, at the end of the day", () => {
    expect(deadline(agder2020)).toBe("fredag 2020-01-24");
  });

  it("A163 A164 is free, and 80000 øre for staying away from a physical day without cancelling by 09.00", () => {
    expect(agder2020.fee.participationFeeOre).toBe(0);
    expect(agder2020.fee.noShow?.feeOre).toBe(80000);
    expect(agder2020.fee.noShow?.cancelBy.toString()).toBe("09:00:00");
    expect(agder2020.fee.noShow?.onlyPhysical).toBe(true);
  });

  it("A148 A150 invites all of Agder, without a package, with the plan and the guide linked", () => {
    expect(agder2020.invited).toEqual({ all: "counties", countyNumbers: ["42"] });
    expect(agder2020.focusAreas).toEqual([]);
    expect(agder2020.references.map(({ url }) => url).join()).toMatch(
      /handlingsplan.*ledelse-og-kvalitetsforbedring/,
    );
  });
});

describe("on any day the example is loaded", () => {
  const days = Array.from({ length: 1200 }, (_, at) =>
    Temporal.PlainDate.from("2025-11-01").add({ days: at }),
  );
  const between = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    from.until(to, { largestUnit: "days" }).days;
  const ascending = (all: Temporal.PlainDate[]) =>
    all.every((day, at) => at === 0 || Temporal.PlainDate.compare(all[at - 1] ?? day, day) < 0);

  it("the open one has about three weeks left and its first session in about eight, on workdays", () => {
    for (const today of days) {
      const open = openExample(today);
      const [first, ...rest] = allDays(open);
      const left = between(today, open.deadline.day);
      expect(left, today.toString()).toBeGreaterThanOrEqual(21);
      expect(left, today.toString()).toBeLessThanOrEqual(26);
      expect(between(today, first ?? today)).toBeGreaterThanOrEqual(54);
      // July is passed over, so a first session that would have been then is in August.
      expect(between(today, first ?? today)).toBeLessThanOrEqual(60 + 35);
      expect([first ?? today, ...rest].every(isWorkday) && ascending([first ?? today, ...rest])).toBe(true);
      expect(between(open.opens ?? today, today)).toBeGreaterThan(20);
      expect(open.connectionInfo && between(open.deadline.day, open.connectionInfo.day)).toBeGreaterThan(0);
      expect(open.places).toBe(20);
    }
  });

  it("the running one has held two sessions, holds the third in about nine days, and is closed for enrolment", () => {
    for (const today of days) {
      const running = runningExample(today);
      const [one, two, three, four] = allDays(running);
      if (!one || !two || !three || !four) throw new Error("four session days");
      expect(between(one, two)).toBe(1);
      expect(between(one, today), today.toString()).toBeGreaterThanOrEqual(290);
      expect(between(one, today), today.toString()).toBeLessThanOrEqual(290 + 45);
      expect(between(three, today)).toBeGreaterThan(100);
      expect(between(two, three)).toBeGreaterThan(60);
      expect(between(today, four), today.toString()).toBeGreaterThanOrEqual(9);
      expect(between(today, four), today.toString()).toBeLessThanOrEqual(14);
      expect([one, two, three, four].every(isWorkday)).toBe(true);
      expect(between(running.deadline.day, one)).toBeGreaterThan(20);
      expect(between(one, four) / 30.44).toBeLessThan(12);
    }
  });

  it("the planned one opens later, closes in about three and a half months, and begins in about five", () => {
    for (const today of days) {
      const planned = plannedExample(today);
      const [first, second] = allDays(planned);
      expect(between(today, planned.opens ?? today)).toBeGreaterThanOrEqual(42);
      expect(between(today, planned.deadline.day)).toBeGreaterThanOrEqual(105);
      expect(between(planned.deadline.day, first ?? today)).toBeGreaterThan(30);
      expect(between(today, first ?? today)).toBeLessThanOrEqual(156 + 35);
      expect([first, second].every((day) => day && isWorkday(day))).toBe(true);
    }
  });
});

describe("every collaborative of the example", () => {
  const all = exampleCollaboratives(Temporal.PlainDate.from("2026-10-05"));

  it("has an address of its own that can be guessed", () => {
    expect(all.map(({ slug }) => slug)).toEqual([
      "forbedringskompetanse-agder",
      "trykksar-agder",
      "ledelse-innlandet",
      "akershus-2025",
      "nordhordland-2017",
      "innlandet-2019-informasjonsmote",
      "innlandet-2019-ledelse",
      "innlandet-2019-klinisk",
      "agder-2020",
    ]);
    for (const { templateCode } of all) expect(templates.map(({ code }) => code)).toContain(templateCode);
  });

  it("A004 has exactly one responsible", () => {
    for (const { parties: shown } of all)
      expect(shown.filter(({ part }) => part === "responsible")).toHaveLength(1);
  });

  it("A084 has a contact by role, with an address under example.no and made-up phones", () => {
    for (const { contacts } of all) {
      expect(contacts.length).toBeGreaterThan(0);
      for (const { role, email, phones } of contacts) {
        expect(languages.every((language) => role[language])).toBe(true);
        expect(email).toMatch(/^[a-z.-]+@example\.no$/);
        for (const phone of phones) expect(phone).toMatch(/^22 00 00 \d\d$/);
      }
    }
    for (const address of JSON.stringify(all).match(/[^"\s]+@[^"\s]+/g) ?? [])
      expect(address).toMatch(/@example\.no$/);
  });

  it("is written in bokmål, nynorsk and English", () => {
    for (const { texts } of all) {
      const parts = Object.keys(texts.nb.sections).toSorted();
      for (const language of languages) {
        expect(Object.keys(texts[language]?.sections ?? {}).toSorted()).toEqual(parts);
        expect(JSON.stringify(texts[language])).not.toMatch(/undefined|\[N\]/);
      }
    }
  });

  it("the documented ones have the days of their template, counted from the first one, and its deadline", () => {
    for (const definition of documentedCollaboratives) {
      const template = templates.find(({ code }) => code === definition.templateCode);
      const [first] = allDays(definition);
      if (!template || !first) throw new Error(definition.slug);
      expect(allDays(definition).map((day) => first.until(day).days)).toEqual(
        template.sessions.flatMap(({ days }) => days.map(({ afterDays }) => afterDays)),
      );
      expect(definition.deadline.day.until(first).days).toBe(template.deadlineDaysBefore);
    }
  });
});
