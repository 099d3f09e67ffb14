import type { Profession, TeamRole } from "../../../domain/profession.ts";
import { seeded } from "./random.ts";

export interface ExampleMember {
  name: string;
  email: string;
  roles: TeamRole[];
  profession: Profession;
}

const firstNames = [
  "Aina",
  "Bjarte",
  "Camilla",
  "Daniel",
  "Elin",
  "Fredrik",
  "Guro",
  "Håkon",
  "Inga",
  "Jonas",
  "Kaja",
  "Leif",
  "Máret",
  "Nils",
  "Oda",
  "Petter",
  "Ragnhild",
  "Sindre",
  "Tuva",
  "Vegard",
  "Åse",
  "Øystein",
];
// surnames made up of landscape, so that they belong to nobody
const surnames = [
  "Tverrlifjell",
  "Solbakkmo",
  "Elvestrandøy",
  "Havmarkstø",
  "Fjordheimås",
  "Bjørkelunddal",
  "Nordvannsæter",
  "Lyngheiamyr",
  "Storøyvik",
  "Granskogli",
  "Ytterholmnes",
  "Vestmarkhei",
];

/** A team of five: two leading roles, two more professionals, and now and then somebody who speaks for the patients. */
export function membersOf(teamKey: string, withRepresentative: boolean): ExampleMember[] {
  const random = seeded(`members ${teamKey}`);
  const names = new Set<string>();
  while (names.size < 6) names.add(`${pick(firstNames, random())} ${pick(surnames, random())}`);
  const [leader = "", lead = "", third = "", fourth = "", fifth = "", representative = ""] = names;
  const member = (name: string, part: string, roles: TeamRole[], profession: Profession): ExampleMember => ({
    name,
    email: `${part}.${teamKey}@example.no`,
    roles,
    profession,
  });
  return [
    member(leader, "teamleder", ["teamLeader"], "departmentManager"),
    member(lead, "maling", ["measurementLead"], "nurse"),
    member(third, "sykepleier", ["member"], "clinicalLeadNurse"),
    member(fourth, "helsefag", ["member"], "healthcareWorker"),
    member(fifth, "fysio", ["member"], "physiotherapist"),
    ...(withRepresentative ? [member(representative, "bruker", ["patientRepresentative"], "other")] : []),
  ];
}

function pick(from: readonly string[], chance: number): string {
  return from[Math.floor(chance * from.length)] as string;
}
