import type { Database } from "../../connect.ts";
import { storeTeam } from "../store-team.ts";
import { municipalityNow } from "./municipality-now.ts";

const teams = [
  {
    key: "granli",
    unitName: "Granli omsorgssenter",
    municipality: "Birkenes",
    serviceType: "nursingHome",
    improvement: "Færre fall om natten",
  },
  {
    key: "skogheim",
    unitName: "Skogheim hjemmetjeneste",
    municipality: "Froland",
    serviceType: "homeCare",
    improvement: "Alle nye brukere får en samtale om legemidler den første uken",
  },
  {
    key: "vestheia",
    unitName: "Vestheia bofellesskap",
    municipality: "Lyngdal",
    serviceType: "sharedHousing",
    improvement: "Måltider som beboerne gleder seg til",
  },
] as const;

/** Three teams have enrolled in the open network, each with a leader, a resource person and a staff member. */
export async function loadOpenTeams(
  database: Database,
  collaborativeId: string,
  now: Temporal.Instant,
): Promise<void> {
  for (const [at, team] of teams.entries()) {
    await storeTeam(database, {
      collaborativeId,
      municipalityId: await municipalityNow(database, team.municipality),
      unitName: team.unitName,
      serviceType: team.serviceType,
      packageCodes: [],
      improvement: team.improvement,
      enrolledAt: now.subtract({ hours: 24 * (6 - at) }),
      members: [
        {
          name: `Leder ${team.unitName.split(" ")[0]}`,
          email: `leder.${team.key}@example.no`,
          roles: ["teamLeader"],
          position: "leader",
          profession: "departmentManager",
        },
        {
          name: `Ressursperson ${team.unitName.split(" ")[0]}`,
          email: `ressurs.${team.key}@example.no`,
          roles: ["measurementLead"],
          position: "resourcePerson",
          profession: "clinicalLeadNurse",
        },
        {
          name: `Medarbeider ${team.unitName.split(" ")[0]}`,
          email: `medarbeider.${team.key}@example.no`,
          roles: ["member"],
          position: "staffMember",
          profession: "healthcareWorker",
        },
      ],
    });
  }
}
