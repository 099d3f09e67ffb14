import type { Language } from "../../domain/language.ts";
import type { RuleOutcome } from "../../domain/team-rule-outcomes.ts";
import { either, list, plural } from "../../platform/format.ts";
import { insideSentence, positionName, professionName, serviceName } from "../../platform/work-words.ts";
import { say, type Words } from "../../platform/words.ts";

const words = {
  size: {
    nb: (min: number, max: number) => `Fra ${min} til ${max}\u00a0deltakere`,
    nn: (min: number, max: number) => `Frå ${min} til ${max}\u00a0deltakarar`,
    en: (min: number, max: number) => `From ${min} to ${max}\u00a0members`,
  },
  exactSize: {
    nb: (count: number) => `${count}\u00a0deltakere`,
    nn: (count: number) => `${count}\u00a0deltakarar`,
    en: (count: number) => `${count}\u00a0members`,
  },
  sizeLack: {
    nb: (has: number, min: number, max: number) =>
      `Teamet har ${deltakere(has)}. Det skal være fra ${min} til ${max}.`,
    nn: (has: number, min: number, max: number) =>
      `Teamet har ${deltakarar(has)}. Det skal vere frå ${min} til ${max}.`,
    en: (has: number, min: number, max: number) =>
      `The team has ${members(has)}. There should be from ${min} to ${max}.`,
  },
  exactSizeLack: {
    nb: (has: number, count: number) => `Teamet har ${deltakere(has)}. Det skal være ${count}.`,
    nn: (has: number, count: number) => `Teamet har ${deltakarar(has)}. Det skal vere ${count}.`,
    en: (has: number, count: number) => `The team has ${members(has)}. There should be ${count}.`,
  },
  sizeAdvice: {
    nb: (has: number, min: number, max: number) =>
      `Det er best med fra ${min} til ${max} på teamet. Dere er ${has}.`,
    nn: (has: number, min: number, max: number) =>
      `Det er best med frå ${min} til ${max} på teamet. De er ${has}.`,
    en: (has: number, min: number, max: number) => `A team of ${min} to ${max} works best. You are ${has}.`,
  },
  exactSizeAdvice: {
    nb: (has: number, count: number) => `Det er best med om lag ${count} på teamet. Dere er ${has}.`,
    nn: (has: number, count: number) => `Det er best med om lag ${count} på teamet. De er ${has}.`,
    en: (has: number, count: number) => `A team of about ${count} works best. You are ${has}.`,
  },
  outsideSize: {
    nb: "En bruker- eller pårørenderepresentant kommer i tillegg",
    nn: "Ein brukar- eller pårøranderepresentant kjem i tillegg",
    en: "A patient or family representative comes in addition",
  },
  teamLeader: { nb: "Én teamleder", nn: "Éin teamleiar", en: "One team leader" },
  noTeamLeader: {
    nb: "Teamet mangler teamleder. Velg rollen for én av deltakerne.",
    nn: "Teamet manglar teamleiar. Vel rolla for éin av deltakarane.",
    en: "The team has no team leader. Choose that role for one of the members.",
  },
  manyTeamLeaders: {
    nb: (names: string) => `Bare én kan være teamleder. Nå er det ${names}.`,
    nn: (names: string) => `Berre éin kan vere teamleiar. No er det ${names}.`,
    en: (names: string) => `Only one can be the team leader. Now it is ${names}.`,
  },
  measurementLead: { nb: "Én måleansvarlig", nn: "Éin måleansvarleg", en: "One measurement lead" },
  measurementLeadAlsoLeader: {
    nb: "Én måleansvarlig, som også kan være teamlederen",
    nn: "Éin måleansvarleg, som òg kan vere teamleiaren",
    en: "One measurement lead, who may also be the team leader",
  },
  noMeasurementLead: {
    nb: "Teamet mangler måleansvarlig. Velg rollen for én av deltakerne.",
    nn: "Teamet manglar måleansvarleg. Vel rolla for éin av deltakarane.",
    en: "The team has no measurement lead. Choose that role for one of the members.",
  },
  manyMeasurementLeads: {
    nb: (names: string) => `Bare én kan være måleansvarlig. Nå er det ${names}.`,
    nn: (names: string) => `Berre éin kan vere måleansvarleg. No er det ${names}.`,
    en: (names: string) => `Only one can be the measurement lead. Now it is ${names}.`,
  },
  leaderMeasures: {
    nb: "Teamlederen kan ikke også være måleansvarlig i dette nettverket. Gi rollen til en annen.",
    nn: "Teamleiaren kan ikkje òg vere måleansvarleg i dette nettverket. Gi rolla til ein annan.",
    en: "In this collaborative the team leader cannot also be the measurement lead. Give that role to another.",
  },
  professions: {
    nb: (seats: string) => `Med på teamet: ${seats}`,
    nn: (seats: string) => `Med på teamet: ${seats}`,
    en: (seats: string) => `In the team: ${seats}`,
  },
  professionsLack: {
    nb: (missing: string) => `Teamet mangler ${missing}.`,
    nn: (missing: string) => `Teamet manglar ${missing}.`,
    en: (missing: string) => `The team has no ${missing}.`,
  },
  interdisciplinary: {
    nb: (count: number) => `Minst ${count} ulike yrker`,
    nn: (count: number) => `Minst ${count} ulike yrke`,
    en: (count: number) => `At least ${count} different professions`,
  },
  interdisciplinaryLack: {
    nb: (has: number, count: number) =>
      `Teamet skal være tverrfaglig, med minst ${count} ulike yrker. Nå er det ${has}.`,
    nn: (has: number, count: number) =>
      `Teamet skal vere tverrfagleg, med minst ${count} ulike yrke. No er det ${has}.`,
    en: (has: number, count: number) =>
      `The team is to be interdisciplinary, with at least ${count} professions. Now there ${plural(has, "is", "are")} ${has}.`,
  },
  target: {
    nb: (professions: string) => `Nettverket er laget for disse yrkene: ${professions}`,
    nn: (professions: string) => `Nettverket er laga for desse yrka: ${professions}`,
    en: (professions: string) => `The collaborative is made for these professions: ${professions}`,
  },
  targetLack: {
    nb: (names: string, professions: string) =>
      `Nettverket er laget for disse yrkene: ${professions}. ${names} har et annet yrke.`,
    nn: (names: string, professions: string) =>
      `Nettverket er laga for desse yrka: ${professions}. ${names} har eit anna yrke.`,
    en: (names: string, professions: string) =>
      `The collaborative is made for these professions: ${professions}. ${names} has another.`,
  },
  positions: {
    nb: (positions: string) => `Nøyaktig én av hver: ${positions}`,
    nn: (positions: string) => `Nøyaktig éin av kvar: ${positions}`,
    en: (positions: string) => `Exactly one of each: ${positions}`,
  },
  positionsLack: {
    nb: (missing: string) => `Teamet mangler ${missing}.`,
    nn: (missing: string) => `Teamet manglar ${missing}.`,
    en: (missing: string) => `The team has no ${missing}.`,
  },
  positionsDoubled: {
    nb: (doubled: string) => `Teamet skal ha bare én ${doubled}.`,
    nn: (doubled: string) => `Teamet skal ha berre éin ${doubled}.`,
    en: (doubled: string) => `The team is to have only one ${doubled}.`,
  },
  positionsExtra: {
    nb: (positions: string) => `Teamet skal bare ha ${positions}.`,
    nn: (positions: string) => `Teamet skal berre ha ${positions}.`,
    en: (positions: string) => `The team is to have only ${positions}.`,
  },
  sameWorkplace: {
    nb: "Alle fra samme arbeidssted",
    nn: "Alle frå same arbeidsstad",
    en: "Everybody from the same workplace",
  },
  sameWorkplaceLack: {
    nb: (names: string) => `Alle skal være fra samme arbeidssted. Det gjelder ikke ${names}.`,
    nn: (names: string) => `Alle skal vere frå same arbeidsstad. Det gjeld ikkje ${names}.`,
    en: (names: string) => `Everybody is to be from the same workplace. ${names} is not.`,
  },
  invited: { nb: "Kommunen er invitert", nn: "Kommunen er invitert", en: "The municipality is invited" },
  invitedLack: {
    nb: "Invitasjonen gjelder ikke denne kommunen.",
    nn: "Invitasjonen gjeld ikkje denne kommunen.",
    en: "The invitation is not for this municipality.",
  },
  service: {
    nb: (services: string) => `Nettverket er laget for disse tjenestene: ${services}`,
    nn: (services: string) => `Nettverket er laga for desse tenestene: ${services}`,
    en: (services: string) => `The collaborative is made for these services: ${services}`,
  },
  serviceLack: {
    nb: (services: string) => `Tjenesten er en annen enn dem nettverket er laget for: ${services}.`,
    nn: (services: string) => `Tenesta er ei anna enn dei nettverket er laga for: ${services}.`,
    en: (services: string) => `The service is another than those the collaborative is made for: ${services}.`,
  },
  area: { nb: "Et område er valgt", nn: "Eit område er valt", en: "An area is chosen" },
  areaLack: {
    nb: "Velg hva dere vil arbeide med.",
    nn: "Vel kva de vil arbeide med.",
    en: "Choose what you want to work with.",
  },
  areaFirst: {
    nb: "Begynn med ett av områdene som er anbefalt først",
    nn: "Begynn med eitt av områda som er tilrådde først",
    en: "Begin with one of the areas that are recommended first",
  },
  areaFirstLack: {
    nb: (areas: string) =>
      `Det er lurt å begynne med ${areas}. Kommunen har ikke arbeidet med noen av dem i et nettverk før.`,
    nn: (areas: string) =>
      `Det er lurt å begynne med ${areas}. Kommunen har ikkje arbeidd med nokon av dei i eit nettverk før.`,
    en: (areas: string) =>
      `It is wise to begin with ${areas}. The municipality has worked with none of them in a collaborative before.`,
  },
  improvement: {
    nb: "Forbedringen er beskrevet",
    nn: "Forbetringa er skildra",
    en: "The improvement is described",
  },
  improvementLack: {
    nb: "Skriv hva dere vil forbedre, for eksempel «Færre fall om natten».",
    nn: "Skriv kva de vil forbetre, til dømes «Færre fall om natta».",
    en: "Write what you want to improve, for example “Fewer falls at night”.",
  },
  packageProfessions: {
    nb: "Yrkene som tiltakspakken anbefaler",
    nn: "Yrka som tiltakspakken tilrår",
    en: "The professions that the change package recommends",
  },
  packageProfessionsLack: {
    nb: (missing: string) => `Området dere har valgt, går lettere med ${missing} på teamet.`,
    nn: (missing: string) => `Området de har valt, går lettare med ${missing} på teamet.`,
    en: (missing: string) => `The area you have chosen is easier with these in the team: ${missing}.`,
  },
  leadership: {
    nb: "Lederne kjenner ledelse av pasientsikkerhet",
    nn: "Leiarane kjenner leiing av pasienttryggleik",
    en: "The leaders know leadership of patient safety",
  },
  leadershipLack: {
    nb: "Lederne må ha deltatt i ledelse av pasientsikkerhet, delta i det nå eller være med på dette teamet.",
    nn: "Leiarane må ha delteke i leiing av pasienttryggleik, delta i det no eller vere med på dette teamet.",
    en: "The leaders must have taken part in leadership of patient safety, take part in it now, or be in this team.",
  },
} satisfies Words;

const deltakere = (count: number) => (count === 1 ? "1\u00a0deltaker" : `${count}\u00a0deltakere`);
const deltakarar = (count: number) => (count === 1 ? "1\u00a0deltakar" : `${count}\u00a0deltakarar`);
const members = (count: number) => (count === 1 ? "1\u00a0member" : `${count}\u00a0members`);

/** What names a sentence about a rule may need. */
export interface RuleNames {
  /** The name of a member by the position in the list that the rules looked at. */
  member(index: number): string;
  area(code: string): string;
}

/** What the rule asks for, in a few words: "Fra 5 til 8 deltakere". */
export function requirement(outcome: RuleOutcome, language: Language): string {
  const text = say(words, language);
  switch (outcome.rule) {
    case "teamSize":
      return outcome.min === outcome.max ? text.exactSize(outcome.min) : text.size(outcome.min, outcome.max);
    case "teamLeader":
      return text.teamLeader;
    case "measurementLead":
      return outcome.mayBeTeamLeader ? text.measurementLeadAlsoLeader : text.measurementLead;
    case "professionsPresent":
      return text.professions(seatList(outcome.seats, language));
    case "interdisciplinary":
      return text.interdisciplinary(outcome.atLeast);
    case "targetProfessions":
      return text.target(
        inside(
          outcome.professions.map((one) => professionName(one, language)),
          language,
        ),
      );
    case "positionsOnce":
      return text.positions(
        inside(
          outcome.positions.map((one) => positionName(one, language)),
          language,
        ),
      );
    case "sameWorkplace":
      return text.sameWorkplace;
    case "invitedMunicipality":
      return text.invited;
    case "serviceType":
      return text.service(
        inside(
          outcome.serviceTypes.map((one) => serviceName(one, language)),
          language,
        ),
      );
    case "focusAreaChosen":
      return text.area;
    case "recommendedAreaFirst":
      return text.areaFirst;
    case "improvementDescribed":
      return text.improvement;
    case "packageProfessions":
      return text.packageProfessions;
    case "leadershipTrained":
      return text.leadership;
  }
}

/** What is missing and what to do about it, in a whole sentence. */
export function lack(outcome: RuleOutcome, names: RuleNames, language: Language): string {
  const text = say(words, language);
  const concerned = list(outcome.members.map(names.member), language);
  switch (outcome.rule) {
    case "teamSize": {
      const { has, min, max, severity } = outcome;
      if (severity === "block")
        return min === max ? text.exactSizeLack(has, min) : text.sizeLack(has, min, max);
      return min === max ? text.exactSizeAdvice(has, min) : text.sizeAdvice(has, min, max);
    }
    case "teamLeader":
      return outcome.has === 0 ? text.noTeamLeader : text.manyTeamLeaders(concerned);
    case "measurementLead":
      if (outcome.has === 0) return text.noMeasurementLead;
      return outcome.has > 1 ? text.manyMeasurementLeads(concerned) : text.leaderMeasures;
    case "professionsPresent":
      return text.professionsLack(seatList(outcome.missing, language));
    case "interdisciplinary":
      return text.interdisciplinaryLack(outcome.has, outcome.atLeast);
    case "targetProfessions":
      return text.targetLack(
        concerned,
        inside(
          outcome.professions.map((one) => professionName(one, language)),
          language,
        ),
      );
    case "positionsOnce": {
      const named = (some: typeof outcome.positions) =>
        inside(
          some.map((one) => positionName(one, language)),
          language,
        );
      if (outcome.missing.length > 0) return text.positionsLack(named(outcome.missing));
      return outcome.doubled.length > 0
        ? text.positionsDoubled(named(outcome.doubled))
        : text.positionsExtra(named(outcome.positions));
    }
    case "sameWorkplace":
      return text.sameWorkplaceLack(concerned);
    case "invitedMunicipality":
      return text.invitedLack;
    case "serviceType":
      return text.serviceLack(
        inside(
          outcome.serviceTypes.map((one) => serviceName(one, language)),
          language,
        ),
      );
    case "focusAreaChosen":
      return text.areaLack;
    case "recommendedAreaFirst":
      return text.areaFirstLack(
        either(
          outcome.recommendedFirst.map((code) => insideSentence(names.area(code))),
          language,
        ),
      );
    case "improvementDescribed":
      return text.improvementLack;
    case "packageProfessions":
      return text.packageProfessionsLack(
        inside(
          outcome.missing.map((one) => professionName(one, language)),
          language,
        ),
      );
    case "leadershipTrained":
      return text.leadershipLack;
  }
}

/** Told beside the size where it matters. */
export function outsideSize(language: Language): string {
  return say(words, language).outsideSize;
}

/** "resultatenhetsleder, fagsykepleier eller fagleder, og sykepleier". */
function seatList(
  seats: Extract<RuleOutcome, { rule: "professionsPresent" }>["seats"],
  language: Language,
): string {
  return list(
    seats.map((alternatives) =>
      either(
        alternatives.map((one) => insideSentence(professionName(one, language))),
        language,
      ),
    ),
    language,
  );
}

function inside(names: readonly string[], language: Language): string {
  return list(names.map(insideSentence), language);
}
