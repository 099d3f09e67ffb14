import type { Language } from "../../domain/language.ts";
import type { Position, Profession, ServiceType } from "../../domain/profession.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { insideSentence, positionName, professionName, serviceName } from "../../platform/work-words.ts";
import { list } from "../../platform/format.ts";
import { say, type Words } from "../../platform/words.ts";

/** So few words that they stand in a table; the page of the enrolments says the whole. */
const words = {
  size: {
    nb: (has: number, wanted: string) => `${has} deltakere, ikke ${wanted}`,
    nn: (has: number, wanted: string) => `${has} deltakarar, ikkje ${wanted}`,
    en: (has: number, wanted: string) => `${has} members, not ${wanted}`,
  },
  without: {
    nb: (who: string) => `Uten ${who}`,
    nn: (who: string) => `Utan ${who}`,
    en: (who: string) => `Without ${who}`,
  },
  teamLeader: { nb: "teamleder", nn: "teamleiar", en: "a team leader" },
  measurementLead: { nb: "måleansvarlig", nn: "måleansvarleg", en: "a measurement lead" },
  manyTeamLeaders: {
    nb: (has: number) => `${has} teamledere`,
    nn: (has: number) => `${has} teamleiarar`,
    en: (has: number) => `${has} team leaders`,
  },
  manyMeasurementLeads: {
    nb: (has: number) => `${has} måleansvarlige`,
    nn: (has: number) => `${has} måleansvarlege`,
    en: (has: number) => `${has} measurement leads`,
  },
  leaderMeasures: {
    nb: "Teamlederen måler selv",
    nn: "Teamleiaren måler sjølv",
    en: "The leader measures too",
  },
  professions: {
    nb: (has: number, wanted: number) => `${has} ${has === 1 ? "yrke" : "yrker"}, ikke minst ${wanted}`,
    nn: (has: number, wanted: number) => `${has} yrke, ikkje minst ${wanted}`,
    en: (has: number, wanted: number) => `${has} ${has === 1 ? "profession" : "professions"}, not ${wanted}`,
  },
  outside: {
    nb: (count: number) => `${count} ${count === 1 ? "deltaker" : "deltakere"} utenfor målgruppen`,
    nn: (count: number) => `${count} ${count === 1 ? "deltakar" : "deltakarar"} utanfor målgruppa`,
    en: (count: number) => `${count} ${count === 1 ? "member" : "members"} outside the target group`,
  },
  notOneOfEach: {
    nb: "Ikke én i hver stilling",
    nn: "Ikkje éin i kvar stilling",
    en: "Not one in each position",
  },
  elsewhere: {
    nb: (count: number) => `${count} ${count === 1 ? "deltaker" : "deltakere"} fra et annet arbeidssted`,
    nn: (count: number) => `${count} ${count === 1 ? "deltakar" : "deltakarar"} frå ein annan arbeidsstad`,
    en: (count: number) => `${count} ${count === 1 ? "member" : "members"} from another workplace`,
  },
  notInvited: {
    nb: "Kommunen er ikke invitert",
    nn: "Kommunen er ikkje invitert",
    en: "Municipality not invited",
  },
  service: {
    nb: (service: string) => `Annen tjeneste: ${service}`,
    nn: (service: string) => `Anna teneste: ${service}`,
    en: (service: string) => `Another service: ${service}`,
  },
  noArea: { nb: "Uten område", nn: "Utan område", en: "Without an area" },
  notFirst: {
    nb: "Begynte ikke med et anbefalt område",
    nn: "Byrja ikkje med eit tilrådd område",
    en: "Did not begin with a recommended area",
  },
  noImprovement: {
    nb: "Uten beskrevet forbedring",
    nn: "Utan skildra forbetring",
    en: "No improvement described",
  },
  noLeadership: {
    nb: "Lederne er ikke med i ledelse av pasientsikkerhet",
    nn: "Leiarane er ikkje med i leiing av pasienttryggleik",
    en: "Leaders not in leadership of patient safety",
  },
} satisfies Words;

/** What differs from the recommended, in a few words: «Uten lege», «3 deltakere, ikke 5–8». */
export function deviationWords(outcome: RuleOutcome, service: ServiceType, language: Language): string {
  const text = say(words, language);
  switch (outcome.rule) {
    case "teamSize":
      return text.size(
        outcome.has,
        outcome.min === outcome.max ? String(outcome.min) : `${outcome.min}–${outcome.max}`,
      );
    case "teamLeader":
      return outcome.has === 0 ? text.without(text.teamLeader) : text.manyTeamLeaders(outcome.has);
    case "measurementLead":
      if (outcome.has === 0) return text.without(text.measurementLead);
      return outcome.has > 1 ? text.manyMeasurementLeads(outcome.has) : text.leaderMeasures;
    case "professionsPresent":
      return text.without(
        list(
          outcome.missing.map(([first]) => profession(first, language)),
          language,
        ),
      );
    case "interdisciplinary":
      return text.professions(outcome.has, outcome.atLeast);
    case "targetProfessions":
      return text.outside(outcome.members.length);
    case "positionsOnce":
      return outcome.missing.length > 0
        ? text.without(
            list(
              outcome.missing.map((one) => position(one, language)),
              language,
            ),
          )
        : text.notOneOfEach;
    case "sameWorkplace":
      return text.elsewhere(outcome.members.length);
    case "invitedMunicipality":
      return text.notInvited;
    case "serviceType":
      return text.service(insideSentence(serviceName(service, language)));
    case "focusAreaChosen":
      return text.noArea;
    case "recommendedAreaFirst":
      return text.notFirst;
    case "improvementDescribed":
      return text.noImprovement;
    case "packageProfessions":
      return text.without(
        list(
          outcome.missing.map((one) => profession(one, language)),
          language,
        ),
      );
    case "leadershipTrained":
      return text.noLeadership;
  }
}

function profession(one: Profession | undefined, language: Language): string {
  return one === undefined ? "" : insideSentence(professionName(one, language));
}

function position(one: Position, language: Language): string {
  return insideSentence(positionName(one, language));
}
