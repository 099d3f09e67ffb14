import type { Language } from "../../domain/language.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { either, list } from "../../platform/format.ts";
import { insideSentence, positionName, professionName } from "../../platform/work-words.ts";
import { say, type Words } from "../../platform/words.ts";
import type { RuleNames } from "./rule-words.ts";

/** What a team does not follow, as short as a cell of the organiser's list. */
const words = {
  size: {
    nb: (has: number, min: number, max: number) => `${has} på teamet, ikke ${range(min, max)}`,
    nn: (has: number, min: number, max: number) => `${has} på teamet, ikkje ${range(min, max)}`,
    en: (has: number, min: number, max: number) => `${has} in the team, not ${range(min, max)}`,
  },
  without: {
    nb: (what: string) => `Uten ${what}`,
    nn: (what: string) => `Utan ${what}`,
    en: (what: string) => `Without ${what}`,
  },
  severalLeaders: { nb: "Flere teamledere", nn: "Fleire teamleiarar", en: "Several team leaders" },
  noLeader: { nb: "Uten teamleder", nn: "Utan teamleiar", en: "Without a team leader" },
  noMeasurementLead: { nb: "Uten måleansvarlig", nn: "Utan måleansvarleg", en: "Without a measurement lead" },
  severalMeasurementLeads: {
    nb: "Flere måleansvarlige",
    nn: "Fleire måleansvarlege",
    en: "Several measurement leads",
  },
  leaderMeasures: {
    nb: "Teamlederen er også måleansvarlig",
    nn: "Teamleiaren er òg måleansvarleg",
    en: "The team leader is also the measurement lead",
  },
  professions: {
    nb: (count: number) => (count === 1 ? "Bare ett yrke" : `Bare ${count} yrker`),
    nn: (count: number) => (count === 1 ? "Berre eitt yrke" : `Berre ${count} yrke`),
    en: (count: number) => (count === 1 ? "Only one profession" : `Only ${count} professions`),
  },
  outsideTarget: {
    nb: (names: string) => `Utenfor målgruppen: ${names}`,
    nn: (names: string) => `Utanfor målgruppa: ${names}`,
    en: (names: string) => `Outside the target group: ${names}`,
  },
  positions: {
    nb: "Ikke én i hver stilling",
    nn: "Ikkje éin i kvar stilling",
    en: "Not one in each position",
  },
  elsewhere: {
    nb: (names: string) => `Fra et annet arbeidssted: ${names}`,
    nn: (names: string) => `Frå ein annan arbeidsstad: ${names}`,
    en: (names: string) => `From another workplace: ${names}`,
  },
  notInvited: {
    nb: "Kommunen er ikke invitert",
    nn: "Kommunen er ikkje invitert",
    en: "The municipality is not invited",
  },
  otherService: { nb: "En annen tjeneste", nn: "Ei anna teneste", en: "Another service" },
  noArea: { nb: "Uten område", nn: "Utan område", en: "Without an area" },
  notFirst: {
    nb: "Begynner ikke med et område som er anbefalt først",
    nn: "Byrjar ikkje med eit område som er tilrådd først",
    en: "Does not begin with an area that is recommended first",
  },
  notDescribed: {
    nb: "Forbedringen er ikke beskrevet",
    nn: "Forbetringa er ikkje skildra",
    en: "The improvement is not described",
  },
  packageProfessions: {
    nb: (missing: string) => `Uten ${missing}, som tiltakspakken anbefaler`,
    nn: (missing: string) => `Utan ${missing}, som tiltakspakken tilrår`,
    en: (missing: string) => `Without ${missing}, whom the change package recommends`,
  },
  leadership: {
    nb: "Lederne har ikke vært med på ledelse av pasientsikkerhet",
    nn: "Leiarane har ikkje vore med på leiing av pasienttryggleik",
    en: "The leaders have not taken part in leadership of patient safety",
  },
} satisfies Words;

const range = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`);

export function deviation(outcome: RuleOutcome, names: RuleNames, language: Language): string {
  const text = say(words, language);
  const concerned = list(outcome.members.map(names.member), language);
  const inside = (all: readonly string[]) => list(all.map(insideSentence), language);
  switch (outcome.rule) {
    case "teamSize":
      return text.size(outcome.has, outcome.min, outcome.max);
    case "teamLeader":
      return outcome.has === 0 ? text.noLeader : text.severalLeaders;
    case "measurementLead":
      if (outcome.has === 0) return text.noMeasurementLead;
      return outcome.has > 1 ? text.severalMeasurementLeads : text.leaderMeasures;
    case "professionsPresent": {
      const seats = outcome.missing.map((seat) =>
        either(
          seat.map((one) => insideSentence(professionName(one, language))),
          language,
        ),
      );
      return text.without(list(seats, language));
    }
    case "interdisciplinary":
      return text.professions(outcome.has);
    case "targetProfessions":
      return text.outsideTarget(concerned);
    case "positionsOnce":
      return outcome.missing.length > 0
        ? text.without(inside(outcome.missing.map((one) => positionName(one, language))))
        : text.positions;
    case "sameWorkplace":
      return text.elsewhere(concerned);
    case "invitedMunicipality":
      return text.notInvited;
    case "serviceType":
      return text.otherService;
    case "focusAreaChosen":
      return text.noArea;
    case "recommendedAreaFirst":
      return text.notFirst;
    case "improvementDescribed":
      return text.notDescribed;
    case "packageProfessions":
      return text.packageProfessions(inside(outcome.missing.map((one) => professionName(one, language))));
    case "leadershipTrained":
      return text.leadership;
  }
}
