import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { professions, type Profession, type TeamRole } from "./profession.ts";
import { fillSeats } from "./profession-seats.ts";
import {
  type ComposedMember,
  type ComposedTeam,
  doubledMembers,
  isSameWorkplace,
  teamSize,
} from "./team-composition.ts";
import { type RuleFacts, rulesInForce, teamRuleOutcomes } from "./team-rule-outcomes.ts";
import type { TeamRule } from "./team-rules.ts";

const facts: RuleFacts = {
  invitedMunicipalityIds: new Set(["lindas", "meland"]),
  packages: [
    { code: "LMB", recommendedProfessions: ["physician", "nurse", "pharmacist"] },
    { code: "FALL", recommendedProfessions: ["nurse", "physiotherapist"] },
  ],
  packagesDoneBefore: new Set(),
};

function person(at: number, more: Partial<ComposedMember> = {}): ComposedMember {
  return { email: `person${at}@example.no`, roles: ["member"], profession: "nurse", ...more };
}

function people(count: number): ComposedMember[] {
  return Array.from({ length: count }, (_, at) =>
    person(at, { roles: at === 0 ? ["teamLeader"] : at === 1 ? ["measurementLead"] : ["member"] }),
  );
}

function team(more: Partial<ComposedTeam> = {}): ComposedTeam {
  return {
    municipalityId: "lindas",
    workplace: "Elvestrand sykehjem",
    serviceType: "nursingHome",
    packageCodes: ["LMB"],
    improvement: "Færre fall",
    members: people(5),
    ...more,
  };
}

function one<Name extends TeamRule["rule"]>(
  rule: TeamRule & { rule: Name },
  it: Partial<ComposedTeam>,
  known: Partial<RuleFacts> = {},
) {
  const [found] = teamRuleOutcomes([rule], team(it), { ...facts, ...known });
  if (found?.rule !== rule.rule) throw new Error("The outcome is of another rule");
  return found as Extract<typeof found, { rule: Name }>;
}

describe("size", () => {
  const akershus = {
    rule: "teamSize",
    severity: "block",
    min: 5,
    max: 8,
    countsPatientRepresentative: false,
  } as const;

  it.each([
    [4, false],
    [5, true],
    [8, true],
    [9, false],
  ])("C02 A024 five to eight: a team of %i is within the rule: %s", (count, met) => {
    expect(one(akershus, { members: people(count) })).toMatchObject({ met, has: count, min: 5, max: 8 });
  });

  it("C02 a person written twice, in other case and with a space behind, counts once and is told as a double", () => {
    const members = [...people(4), person(9, { email: " PERSON0@Example.no " })];
    expect(one(akershus, { members })).toMatchObject({ met: false, has: 4 });
    expect(doubledMembers(members)).toEqual([{ member: 4, sameAs: 0 }]);
  });

  it("two members whose address is not written yet are not the same person", () => {
    expect(doubledMembers([person(1, { email: "" }), person(2, { email: " " })])).toEqual([]);
  });

  it("A034 a patient representative stands outside the size, unless the collaborative counts them in", () => {
    const representative = person(9, { roles: ["patientRepresentative"] });
    const members = [...people(8), representative];
    expect(one(akershus, { members })).toMatchObject({ met: true, has: 8 });
    expect(one({ ...akershus, countsPatientRepresentative: true }, { members })).toMatchObject({
      met: false,
      has: 9,
    });
    expect(one(akershus, { members: [...people(4), representative] }).met).toBe(false);
    expect(
      one({ ...akershus, countsPatientRepresentative: true }, { members: [...people(4), representative] })
        .met,
    ).toBe(true);
  });

  it.each([
    [4, false],
    [5, true],
    [6, false],
  ])("A066 about five: a team of %i is as recommended: %s, and never stops anybody", (count, met) => {
    const rule = {
      rule: "teamSize",
      severity: "warn",
      min: 5,
      max: 5,
      countsPatientRepresentative: false,
    } as const;
    expect(one(rule, { members: people(count) })).toMatchObject({ met, severity: "warn" });
  });

  it.each([
    [2, false],
    [3, true],
    [5, true],
    [6, false],
  ])("A125 A135 optimal three to five: a team of %i is as recommended: %s", (count, met) => {
    const rule = {
      rule: "teamSize",
      severity: "warn",
      min: 3,
      max: 5,
      countsPatientRepresentative: false,
    } as const;
    expect(one(rule, { members: people(count) }).met).toBe(met);
  });

  it("nobody gives a size of none", () => {
    expect(teamSize([], true)).toBe(0);
  });
});

describe("roles", () => {
  const roles = (...all: TeamRole[][]) => all.map((some, at) => person(at, { roles: some }));

  it("C03 a team has exactly one team leader: none and two are refused, and the two are pointed out", () => {
    const rule = { rule: "teamLeader", severity: "block" } as const;
    expect(one(rule, { members: roles(["member"], ["member"]) })).toMatchObject({
      met: false,
      has: 0,
      members: [],
    });
    expect(one(rule, { members: roles(["teamLeader"], ["member"]) })).toMatchObject({ met: true, has: 1 });
    expect(one(rule, { members: roles(["member"], ["teamLeader"], ["teamLeader"]) })).toMatchObject({
      met: false,
      has: 2,
      members: [1, 2],
    });
  });

  it("C03 A031 whether the team leader may also be measurement lead is a setting of the collaborative", () => {
    const members = roles(["teamLeader", "measurementLead"], ["member"]);
    const may = { rule: "measurementLead", severity: "block", mayBeTeamLeader: true } as const;
    expect(one(may, { members }).met).toBe(true);
    expect(one({ ...may, mayBeTeamLeader: false }, { members })).toMatchObject({
      met: false,
      isTeamLeader: true,
      members: [0],
    });
    expect(
      one({ ...may, mayBeTeamLeader: false }, { members: roles(["teamLeader"], ["measurementLead"]) }).met,
    ).toBe(true);
  });

  it("A031 there is exactly one measurement lead", () => {
    const rule = { rule: "measurementLead", severity: "block", mayBeTeamLeader: true } as const;
    expect(one(rule, { members: roles(["teamLeader"]) })).toMatchObject({ met: false, has: 0 });
    expect(one(rule, { members: roles(["measurementLead"], ["measurementLead"]) })).toMatchObject({
      met: false,
      has: 2,
      members: [0, 1],
    });
  });

  it("a collaborative that names no team leader still needs one, and one with positions has its leader", () => {
    const size = {
      rule: "teamSize",
      severity: "warn",
      min: 3,
      max: 5,
      countsPatientRepresentative: false,
    } as const;
    expect(rulesInForce([size])).toEqual([size, { rule: "teamLeader", severity: "block" }]);
    const leader = { rule: "teamLeader", severity: "warn" } as const;
    expect(rulesInForce([leader])).toEqual([leader]);
    const positions = { rule: "positionsOnce", severity: "block", positions: ["leader"] } satisfies TeamRule;
    expect(rulesInForce([positions])).toEqual([positions]);
  });
});

describe("professions", () => {
  const of = (...all: (Profession | undefined)[]) => all.map((profession, at) => person(at, { profession }));
  const nordhordland: Profession[][] = [
    ["unitManager"],
    ["clinicalLeadNurse", "clinicalLead"],
    ["nurse"],
    ["healthcareWorker"],
  ];

  it("A067 each seat is filled by a person of its own, and the empty ones are named", () => {
    const rule = {
      rule: "professionsPresent",
      severity: "block",
      seats: nordhordland,
    } as const satisfies TeamRule;
    expect(
      one(rule, { members: of("nurse", "unitManager", "clinicalLead", "healthcareWorker") }),
    ).toMatchObject({ met: true, missing: [] });
    expect(one(rule, { members: of("nurse", "unitManager", "clinicalLead") })).toMatchObject({
      met: false,
      missing: [["healthcareWorker"]],
    });
    expect(
      one(rule, { members: of("clinicalLead", "clinicalLeadNurse", "nurse", "unitManager") }).missing,
    ).toEqual([["healthcareWorker"]]);
  });

  it("A067 a physician is recommended: without one the rule is not met, with one it is", () => {
    const rule = { rule: "professionsPresent", severity: "warn", seats: [["physician"]] } satisfies TeamRule;
    expect(one(rule, { members: of("nurse", "nurse") })).toMatchObject({
      met: false,
      severity: "warn",
      missing: [["physician"]],
    });
    expect(one(rule, { members: of("nurse", "physician") }).met).toBe(true);
  });

  it("a person who could take two seats is moved to the one the others cannot fill", () => {
    expect(fillSeats([["nurse", "clinicalLead"], ["nurse"]], ["nurse", "clinicalLead"])).toEqual([1, 0]);
    expect(fillSeats([["nurse"], ["nurse"]], ["nurse"])).toEqual([0, undefined]);
    expect(fillSeats([["nurse"]], [undefined])).toEqual([undefined]);
  });

  it("as many seats are filled as any way of seating could fill", () => {
    const some = fc.constantFrom(...professions.slice(0, 4));
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(some, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        fc.array(some, { maxLength: 5 }),
        (seats, who) => {
          const sits = fillSeats(seats, who);
          const people = sits.filter((at) => at !== undefined);
          expect(new Set(people).size).toBe(people.length);
          sits.forEach((at, seat) => at !== undefined && expect(seats[seat]).toContain(who[at]));
          expect(people.length).toBe(mostSeats(seats, who));
        },
      ),
    );
  });

  it("A008 interdisciplinary means at least two professions: one is not enough", () => {
    const rule = { rule: "interdisciplinary", severity: "warn", atLeast: 2 } as const;
    expect(one(rule, { members: of("nurse", "nurse", undefined) })).toMatchObject({ met: false, has: 1 });
    expect(one(rule, { members: of("nurse", "physician") })).toMatchObject({ met: true, has: 2 });
  });

  it("A134 members outside the target professions are pointed out; a patient representative has no profession to answer for", () => {
    const rule = {
      rule: "targetProfessions",
      severity: "warn",
      professions: ["nurse", "physician"],
    } satisfies TeamRule;
    expect(one(rule, { members: of("nurse", "physician") }).met).toBe(true);
    expect(one(rule, { members: of("nurse", "other", "pharmacist") })).toMatchObject({
      met: false,
      members: [1, 2],
    });
    expect(
      one(rule, {
        members: [person(0), person(1, { profession: "other", roles: ["patientRepresentative"] })],
      }).met,
    ).toBe(true);
  });

  it("A025 the professions that the chosen packages recommend are looked for in the team", () => {
    const rule = { rule: "packageProfessions", severity: "warn" } as const;
    expect(one(rule, { packageCodes: ["LMB"], members: of("nurse", "physician", "pharmacist") }).met).toBe(
      true,
    );
    expect(one(rule, { packageCodes: ["LMB", "FALL"], members: of("nurse", "physician") }).missing).toEqual([
      "pharmacist",
      "physiotherapist",
    ]);
    expect(one(rule, { packageCodes: [], members: of("other") }).met).toBe(true);
  });
});

describe("positions and workplace", () => {
  const agder = {
    rule: "positionsOnce",
    severity: "block",
    positions: ["leader", "resourcePerson", "staffMember"],
  } satisfies TeamRule;
  const three = [
    person(0, { position: "leader" }),
    person(1, { position: "resourcePerson" }),
    person(2, { position: "staffMember" }),
  ];

  it("A157 exactly one leader, one resource person and one staff member", () => {
    expect(one(agder, { members: three }).met).toBe(true);
    expect(one(agder, { members: three.slice(0, 2) })).toMatchObject({
      met: false,
      missing: ["staffMember"],
      doubled: [],
    });
    expect(one(agder, { members: [...three, person(3, { position: "leader" })] })).toMatchObject({
      met: false,
      doubled: ["leader"],
      members: [0, 3],
    });
    expect(one(agder, { members: [...three, person(3)] })).toMatchObject({
      met: false,
      without: 1,
      members: [3],
    });
    expect(one(agder, { members: [...three, person(3, { roles: ["patientRepresentative"] })] }).met).toBe(
      true,
    );
  });

  it("C04 A157 all from one workplace: one from another is refused and pointed out", () => {
    const rule = { rule: "sameWorkplace", severity: "block" } as const;
    expect(one(rule, { members: three }).met).toBe(true);
    const elsewhere = [
      ...three.slice(0, 2),
      person(2, { position: "staffMember", workplace: "Elvestrand hjemmetjeneste" }),
    ];
    expect(one(rule, { members: elsewhere })).toMatchObject({
      met: false,
      members: [2],
      workplace: "Elvestrand sykehjem",
    });
    expect(one(rule, { members: [person(0, { workplace: "elvestrand  SYKEHJEM" })] }).met).toBe(true);
  });

  it("C04 ways of writing the same workplace are the same, and another is another", () => {
    expect(isSameWorkplace("Elvestrand sykehjem, 2. etasje", "elvestrand sykehjem 2.etasje ")).toBe(true);
    expect(isSameWorkplace("Ålesund sjukeheim", "A\u030alesund sjukeheim")).toBe(true);
    expect(isSameWorkplace("Elvestrand sykehjem, 2. etasje", "Elvestrand sykehjem, 3. etasje")).toBe(false);
  });
});

describe("municipality, service, areas and texts", () => {
  it("C07 A040 a municipality outside the invited ones does not meet the rule, nor does none", () => {
    const rule = { rule: "invitedMunicipality", severity: "block" } as const;
    expect(one(rule, { municipalityId: "meland" }).met).toBe(true);
    expect(one(rule, { municipalityId: "bergen" })).toMatchObject({ met: false, field: "municipality" });
    expect(one(rule, { municipalityId: undefined }).met).toBe(false);
  });

  it("A065 A124 the kind of service is one of those the invitation names", () => {
    const rule = {
      rule: "serviceType",
      severity: "warn",
      serviceTypes: ["nursingHome", "homeCare", "sharedHousing"],
    } satisfies TeamRule;
    expect(one(rule, { serviceType: "sharedHousing" }).met).toBe(true);
    expect(one(rule, { serviceType: "hospital" }).met).toBe(false);
    expect(one(rule, { serviceType: undefined }).met).toBe(false);
  });

  it("A035 at least one area is chosen", () => {
    const rule = { rule: "focusAreaChosen", severity: "block" } as const;
    expect(one(rule, { packageCodes: [] })).toMatchObject({ met: false, field: "packages" });
    expect(one(rule, { packageCodes: ["FALL"] }).met).toBe(true);
  });

  it("A138 areas 1–3 come first: another is warned of unless one of the three is chosen too or done before", () => {
    const rule = {
      rule: "recommendedAreaFirst",
      severity: "warn",
      recommendedFirst: ["LMB", "TOF", "ERN"],
    } satisfies TeamRule;
    expect(one(rule, { packageCodes: ["FALL"] })).toMatchObject({ met: false, severity: "warn" });
    expect(one(rule, { packageCodes: ["TOF"] }).met).toBe(true);
    expect(one(rule, { packageCodes: ["FALL", "ERN"] }).met).toBe(true);
    expect(one(rule, { packageCodes: ["FALL"] }, { packagesDoneBefore: new Set(["ERN"]) }).met).toBe(true);
    expect(one(rule, { packageCodes: ["FALL"] }, { packagesDoneBefore: new Set(["UVI"]) }).met).toBe(false);
    expect(one(rule, { packageCodes: [] }).met).toBe(true);
  });

  it("A159 the improvement is described at enrolment: spaces are not a description", () => {
    const rule = { rule: "improvementDescribed", severity: "block" } as const;
    expect(one(rule, { improvement: " \n" })).toMatchObject({ met: false, field: "improvement" });
    expect(one(rule, { improvement: "Færre fall" }).met).toBe(true);
  });

  it.each([
    ["attended", true],
    ["attending", true],
    ["inTeam", true],
    ["none", false],
    [undefined, false],
  ] as const)("A136 leaders who answer %s meet the prerequisite: %s", (leadership, met) => {
    expect(one({ rule: "leadershipTrained", severity: "block" }, { leadership }).met).toBe(met);
  });
});

/** The most seats that can be filled, by trying everything. */
function mostSeats(
  seats: readonly (readonly Profession[])[],
  who: readonly Profession[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const [seat, ...rest] = seats;
  if (seat === undefined) return 0;
  const choices = who.flatMap((profession, at) => (!taken.has(at) && seat.includes(profession) ? [at] : []));
  return Math.max(
    mostSeats(rest, who, taken),
    ...choices.map((at) => 1 + mostSeats(rest, who, new Set([...taken, at]))),
  );
}
