import { expect, it } from "vitest";
import { access, may, roles, type HeldRole, type Role } from "../domain/access.ts";
import { api, routes } from "./features.ts";

const all = [...routes(true), ...api];

/** One of each role, all held in the same place. */
const place = {
  teamId: "t",
  collaborativeId: "c",
  organizerId: "o",
  countyNumber: "42",
  personId: "somebody else",
};
function held(role: Role): HeldRole[] {
  if (role === "visitor") return [];
  if (role === "organizer") return [{ role, organizerId: "o" }];
  if (role === "countyReader") return [{ role, countyNumber: "42" }];
  if (role === "observer" || role === "coach") return [{ role, collaborativeId: "c" }];
  if (role === "nationalSecretariat" || role === "administrator") return [{ role }];
  return [{ role, teamId: "t", collaborativeId: "c" }];
}

const letters: Record<Role, string> = {
  visitor: "V",
  participant: "P",
  teamLeader: "L",
  measurementLead: "M",
  patientRepresentative: "B",
  sponsor: "S",
  coach: "C",
  organizer: "O",
  observer: "W",
  countyReader: "F",
  nationalSecretariat: "N",
  administrator: "A",
};

/**
 * Who reaches what: every route with every role, in the place where the role is held. V visitor, P participant, L team
 * leader, M measurement lead, B patient representative, S sponsor, C coach, O organiser, W observer, F county reader,
 * N national secretariat, A administrator. A change here is a change of who may: read it so.
 */
it("every route and every role is as it was reviewed", async () => {
  const lines = all
    .map((route) => {
      const who = roles
        .map((role) =>
          may(held(role), route.may, place, role === "visitor" ? undefined : "me") ? letters[role] : "·",
        )
        .join("");
      return `${who}  ${route.method.toUpperCase().padEnd(4)} ${route.path}  (${route.may})`;
    })
    .toSorted((a, b) => (a.slice(14) < b.slice(14) ? -1 : 1));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("who-may.txt");
});

it("every right is used by a route or asked by a page", () => {
  const used = new Set<string>(all.map((route) => route.may));
  const unused = Object.keys(access).filter((right) => !used.has(right));
  expect(unused).toEqual([]);
});

it("no two routes have the same method and address", () => {
  const addresses = all.map((route) => `${route.method} ${route.path}`);
  expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
});
