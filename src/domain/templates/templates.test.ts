import { describe, expect, it } from "vitest";
import type { CollaborativeTemplate } from "../collaborative.ts";
import { languages } from "../language.ts";
import { programmes } from "../programmes.ts";
import type { TeamRule, TeamRuleName } from "../team-rules.ts";
import { akershusYearly } from "./akershus-yearly.ts";
import { templates } from "./all.ts";
import { clinicalNetwork } from "./clinical-network.ts";
import { improvementCompetence } from "./improvement-competence.ts";
import { informationMeeting } from "./information-meeting.ts";
import { leadersNetwork } from "./leaders-network.ts";
import { leadershipThreeDays } from "./leadership-three-days.ts";

function rulesNamed(template: CollaborativeTemplate, name: TeamRuleName): TeamRule[] {
  return template.rules.filter(({ rule }) => rule === name);
}

function areas(template: CollaborativeTemplate): string[] {
  return template.focusAreas.map(({ packageCode }) => packageCode);
}

function daysPerSession(template: CollaborativeTemplate): number[] {
  return template.sessions.map(({ days }) => days.length);
}

describe.each(templates.map((template) => [template.code, template] as const))(
  "the template %s",
  (_, template) => {
    it("has every text in bokmål, nynorsk and English, with the same parts", () => {
      const parts = Object.keys(template.texts.nb.sections);
      expect(parts.length).toBeGreaterThanOrEqual(4);
      for (const language of languages) {
        const text = template.texts[language];
        expect(text?.title).toBeTruthy();
        expect(text?.over).toBeTruthy();
        expect(text?.lead).toBeTruthy();
        expect(Object.keys(text?.sections ?? {})).toEqual(parts);
        for (const section of Object.values(text?.sections ?? {}))
          expect(section).not.toMatch(/^\s*$|\[N\]|^\s|\s$/);
      }
      const written = [
        template.name,
        template.origin,
        ...template.sessions.flatMap(({ title, programme }) => [title, programme]),
        ...template.references.map(({ title }) => title),
      ];
      for (const texts of written) for (const language of languages) expect(texts[language]).toBeTruthy();
    });

    it("has nynorsk and English texts of its own, as many paragraphs and points as the bokmål ones", () => {
      for (const [part, nb] of Object.entries(template.texts.nb.sections)) {
        for (const language of ["nn", "en"] as const) {
          const other =
            template.texts[language]?.sections[part as keyof typeof template.texts.nb.sections] ?? "";
          expect(other).not.toBe(nb);
          expect(other.split("\n").length, `${part} in ${language}`).toBe(nb.split("\n").length);
        }
      }
      expect(JSON.stringify(template.texts.nn)).not.toMatch(
        / (ikke|dere|deres|fra|hva|hvordan|jeg|noe|av de andre) /,
      );
    });

    it("begins on its first day, keeps order, and ends each day after it starts", () => {
      const days = template.sessions.flatMap((session) => session.days);
      expect(days[0]?.afterDays).toBe(0);
      for (const [at, day] of days.entries()) {
        if (at > 0) expect(day.afterDays).toBeGreaterThan(days[at - 1]?.afterDays ?? 0);
        expect(day.starts < day.ends).toBe(true);
      }
    });

    it("names a programme that runs, and marks as recommended only areas it has", () => {
      expect(programmes.find(({ code }) => code === template.programmeCode)?.to).toBeUndefined();
      expect(programmes.map(({ code }) => code)).toContain(template.programmeCode);
      const recommended = template.focusAreas
        .filter((area) => area.recommendedFirst)
        .map((area) => area.packageCode);
      for (const rule of template.rules) {
        if (rule.rule === "recommendedAreaFirst") expect(rule.recommendedFirst).toEqual(recommended);
      }
    });

    it("A163 is free to take part in", () => {
      expect(template.fee.participationFeeOre).toBe(0);
    });
  },
);

describe("templates", () => {
  it("are six, with codes of their own", () => {
    expect(new Set(templates.map(({ code }) => code)).size).toBe(6);
  });

  it("a patient representative comes outside every team size", () => {
    for (const template of templates) {
      for (const rule of template.rules) {
        if (rule.rule === "teamSize") expect(rule.countsPatientRepresentative).toBe(false);
      }
    }
  });
});

describe("the yearly collaborative of Akershus", () => {
  it("A035 offers nine packages, in the order of the document", () => {
    expect(areas(akershusYearly)).toEqual([
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
    expect(rulesNamed(akershusYearly, "focusAreaChosen")).toEqual([
      { severity: "block", rule: "focusAreaChosen" },
    ]);
  });

  it("A019 meets three times, two days and one and one", () => {
    expect(daysPerSession(akershusYearly)).toEqual([2, 1, 1]);
  });

  it("A007 lasts eight to ten months, and its own days do too", () => {
    expect(akershusYearly.duration).toEqual({ minMonths: 8, maxMonths: 10 });
    const last = akershusYearly.sessions.at(-1)?.days.at(-1)?.afterDays ?? 0;
    expect(last / 30.44).toBeGreaterThan(8);
    expect(last / 30.44).toBeLessThan(10);
  });

  it("A024 A031 A008 stops a team below five or above eight, without leader or measurement lead, and warns of one profession", () => {
    expect(akershusYearly.rules).toEqual([
      { severity: "block", rule: "invitedMunicipality" },
      { severity: "block", rule: "teamSize", min: 5, max: 8, countsPatientRepresentative: false },
      { severity: "block", rule: "teamLeader" },
      { severity: "block", rule: "measurementLead", mayBeTeamLeader: false },
      { severity: "warn", rule: "interdisciplinary", atLeast: 2 },
      { severity: "warn", rule: "packageProfessions" },
      { severity: "block", rule: "focusAreaChosen" },
    ]);
  });
});

describe("leadership of patient safety in three days", () => {
  it("A041 is about one area", () => {
    expect(areas(leadershipThreeDays)).toEqual(["LED"]);
  });

  it("A052 has three whole days within half a year", () => {
    expect(daysPerSession(leadershipThreeDays)).toEqual([1, 1, 1]);
    expect(leadershipThreeDays.duration).toEqual({ minMonths: 5, maxMonths: 6 });
  });

  it("A066 asks about another number than five, and never stops it", () => {
    expect(rulesNamed(leadershipThreeDays, "teamSize")).toEqual([
      { severity: "warn", rule: "teamSize", min: 5, max: 5, countsPatientRepresentative: false },
    ]);
  });

  it("A067 requires four seats and recommends a physician", () => {
    expect(rulesNamed(leadershipThreeDays, "professionsPresent")).toEqual([
      {
        severity: "block",
        rule: "professionsPresent",
        seats: [["unitManager"], ["clinicalLeadNurse", "clinicalLead"], ["nurse"], ["healthcareWorker"]],
      },
      { severity: "warn", rule: "professionsPresent", seats: [["physician"]] },
    ]);
  });

  it("A040 A065 is for invited municipalities and three kinds of service", () => {
    expect(rulesNamed(leadershipThreeDays, "invitedMunicipality")[0]?.severity).toBe("block");
    expect(rulesNamed(leadershipThreeDays, "serviceType")).toEqual([
      { severity: "block", rule: "serviceType", serviceTypes: ["nursingHome", "homeCare", "sharedHousing"] },
    ]);
  });

  it("tells of board meetings with a magnetic board, footsteps and walkrounds", () => {
    const told = leadershipThreeDays.texts.nb.sections.interventions ?? "";
    for (const word of ["Tavlemøter", "magnettavle", "I pasientens fotspor", "Pasientsikkerhetsvisitt"]) {
      expect(told).toContain(word);
    }
  });

  it("A045 A078 tells why, expects the municipal director, and says who pays and what binds", () => {
    const { why, background, leadership, cost, agreement } = leadershipThreeDays.texts.nb.sections;
    expect(why).toContain("varer");
    expect(why).toContain("forskriften");
    expect(background).toContain("1. januar 2017");
    expect(background).toContain("planlegge, gjennomføre, evaluere og korrigere");
    expect(leadership).toMatch(/kommunalsjefen kommer på den siste samlingen/);
    expect(cost).toContain("Kommunen dekker reisen");
    expect(agreement).toContain("bindende");
  });
});

describe("the leaders' network", () => {
  it("A124 A125 is for four kinds of service and a fixed team of three to five, all of it as advice", () => {
    expect(leadersNetwork.rules.slice(1)).toEqual([
      { severity: "warn", rule: "teamSize", min: 3, max: 5, countsPatientRepresentative: false },
      {
        severity: "warn",
        rule: "serviceType",
        serviceTypes: ["nursingHome", "homeCare", "mentalHealthAndAddiction", "disabilityHousing"],
      },
      {
        severity: "inform",
        rule: "professionsPresent",
        seats: [["topManager"], ["departmentManager"], ["clinicalLead", "clinicalLeadNurse"]],
      },
    ]);
  });

  it("tells the six areas of a leader and the four methods", () => {
    for (const language of languages) {
      expect(leadersNetwork.texts[language].sections.why?.match(/^- /gm)).toHaveLength(6);
      expect(leadersNetwork.texts[language].sections.interventions?.match(/^- /gm)).toHaveLength(4);
    }
  });

  it("A131 meets twice, one day each", () => {
    expect(daysPerSession(leadersNetwork)).toEqual([1, 1]);
  });
});

describe("the clinical network", () => {
  it("A139 A138 has eight areas in order, the first three recommended first and never demanded", () => {
    expect(areas(clinicalNetwork)).toEqual(["LMB-SH", "TOF", "ERN", "FALL", "TRS", "TRU", "UVI", "SVK"]);
    expect(clinicalNetwork.focusAreas.map((area) => area.recommendedFirst)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(rulesNamed(clinicalNetwork, "recommendedAreaFirst")).toEqual([
      { severity: "warn", rule: "recommendedAreaFirst", recommendedFirst: ["LMB-SH", "TOF", "ERN"] },
    ]);
  });

  it("A134 A135 warns of other professions than four, and of another size than three to five", () => {
    expect(rulesNamed(clinicalNetwork, "targetProfessions")).toEqual([
      {
        severity: "warn",
        rule: "targetProfessions",
        professions: ["nurse", "socialEducator", "healthcareWorker", "physician"],
      },
    ]);
    expect(rulesNamed(clinicalNetwork, "teamSize")).toEqual([
      { severity: "warn", rule: "teamSize", min: 3, max: 5, countsPatientRepresentative: false },
    ]);
  });

  it("A140 meets three times, two days and one and one", () => {
    expect(daysPerSession(clinicalNetwork)).toEqual([2, 1, 1]);
  });

  it("tells of the eight areas in order, with the figures of the document", () => {
    for (const language of languages) {
      const points = clinicalNetwork.texts[language].sections.interventions?.match(/^- .*$/gm) ?? [];
      expect(points).toHaveLength(8);
      const figures = ["", "", "", /10–20 ?%/, /6[,.]7–15 ?%/, /40–80 ?%/, /2 ?%/, /1[,.]8–5[,.]2/];
      for (const [at, figure] of figures.entries()) expect(points[at]).toMatch(figure);
      expect(points[6]).toMatch(/3 ?%.*80 ?%/);
      expect(points[7]).toMatch(/1000.*18 ?%/);
    }
    // The document writes "fra sykehjem til sykehus"; the programme, and so we, mean both.
    expect(clinicalNetwork.texts.nb.sections.interventions).toContain("fra sykehjem og sykehus");
  });
});

describe("the information meeting", () => {
  it("A117 A121 is one hour at noon, at two times of which one is chosen", () => {
    expect(informationMeeting.kind).toBe("informationMeeting");
    expect(informationMeeting.chooseOneSession).toBe(true);
    expect(informationMeeting.sessions.map(({ mode, days }) => [mode, days])).toEqual([
      ["online", [{ afterDays: 0, starts: "12:00", ends: "13:00" }]],
      ["online", [{ afterDays: 1, starts: "12:00", ends: "13:00" }]],
    ]);
  });

  it("A118 stops nobody, and says whom it is meant for", () => {
    expect(informationMeeting.rules.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(rulesNamed(informationMeeting, "targetProfessions")).toEqual([
      {
        severity: "warn",
        rule: "targetProfessions",
        professions: ["topManager", "unitManager", "departmentManager"],
      },
    ]);
  });

  it("A119 has five things on its agenda, and goes through the agreement", () => {
    for (const language of languages) {
      expect(informationMeeting.texts[language].sections.method?.match(/^- /gm)).toHaveLength(5);
    }
    expect(informationMeeting.texts.nb.sections.agreement).toContain("avtalen om deltakelse");
  });
});

describe("improvement competence", () => {
  it("A148 has no package: the topic is the team's own", () => {
    expect(improvementCompetence.focusAreas).toEqual([]);
    expect(improvementCompetence.focusAreaChoice).toBe("none");
  });

  it("A157 A159 stops all but one leader, one resource person and one member of staff of one workplace with a described improvement", () => {
    expect(improvementCompetence.rules).toEqual([
      { severity: "block", rule: "invitedMunicipality" },
      { severity: "block", rule: "positionsOnce", positions: ["leader", "resourcePerson", "staffMember"] },
      { severity: "block", rule: "sameWorkplace" },
      { severity: "block", rule: "improvementDescribed" },
    ]);
  });

  it("A149 has three whole days 09–15 and two online meetings 13–15", () => {
    expect(
      improvementCompetence.sessions.map(({ mode, days }) => [mode, days[0]?.starts, days[0]?.ends]),
    ).toEqual([
      ["physical", "09:00", "15:00"],
      ["online", "13:00", "15:00"],
      ["physical", "09:00", "15:00"],
      ["online", "13:00", "15:00"],
      ["physical", "09:00", "15:00"],
    ]);
  });

  it("A164 costs 800 kroner to stay away from a physical day without cancelling by 09.00", () => {
    expect(improvementCompetence.fee.noShow).toEqual({
      feeOre: 80000,
      cancelBy: "09:00",
      onlyPhysical: true,
    });
  });

  it("A155 says what a resource person is", () => {
    expect(improvementCompetence.texts.nb.sections.composition).toMatch(
      /ressursperson.*fagutvikler.*pekt ut/s,
    );
  });
});
