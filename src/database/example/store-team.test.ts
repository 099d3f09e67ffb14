import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { findWho } from "../../platform/web/who.ts";
import { beginSession } from "../../platform/login/session.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { team, teamMember, teamPackage, unit } from "../schema.ts";
import { storeTeam } from "./store-team.ts";

const house = testHouse([]);

it("an example team has all that the form would have made, also its people's roles", async () => {
  await house.owner.execute(sql`
    insert into municipality (id) values ('test-elvestrand');
    insert into change_package (code, slug) values ('TEST-A', 'test-a');
    insert into change_package_version (package_code, version, valid_from, position, definition) values
      ('TEST-A', 1, '2020-01-01', 1, '{}'), ('TEST-A', 2, '2026-01-01', 1, '{}'), ('TEST-A', 3, '2030-01-01', 1, '{}');
    insert into organizer (name, kind, email) values ('USHT Test', 'developmentCentre', 'usht@example.no')`);
  const { rows } = await house.owner.execute<{ id: string }>(sql`
    insert into collaborative (slug, kind, state, template_code, organizer_id, texts, rules, focus_area_choice, deadline_day,
      no_show_fee_ore, no_show_cancel_by, published_at, created_at, updated_at)
    select 'test', 'collaborative', 'published', 't', id, '{"nb":{}}', '[]', 'one', '2027-01-31', 80000, '09:00', now(), now(), now()
    from organizer where name = 'USHT Test' returning id`);
  const collaborativeId = (rows[0] as { id: string }).id;
  const make = (unitName: string) =>
    storeTeam(house.owner, {
      collaborativeId,
      municipalityId: "test-elvestrand",
      unitName,
      serviceType: "nursingHome",
      packageCodes: ["TEST-A"],
      members: [
        {
          name: "Kari Eksempel",
          email: " Kari@example.no",
          roles: ["teamLeader", "measurementLead"],
          profession: "nurse",
        },
        { name: "Ola Eksempel", email: "ola@example.no", roles: ["member"], position: "staffMember" },
      ],
      enrolledAt: house.now,
    });
  const made = await make("Elvestrand sykehjem");
  await make("ELVESTRAND hjemmetjeneste");
  const [row] = await house.owner.select().from(team).where(eq(team.id, made.teamId));
  expect(row).toMatchObject({
    state: "enrolled",
    contactEmail: "kari@example.no",
    noShowFeeOre: 80000,
    acceptedTermsVersion: 1,
  });
  expect(await house.owner.select().from(unit)).toHaveLength(2);
  const [chosen] = await house.owner.select().from(teamPackage).where(eq(teamPackage.teamId, made.teamId));
  expect(chosen?.packageVersion).toBe(2);
  const members = await house.owner.select().from(teamMember).where(eq(teamMember.teamId, made.teamId));
  expect(members.map(({ id }) => id).toSorted()).toEqual(made.memberIds.toSorted());
  const cookie = await beginSession(house.owner, made.personIds[0] as string, house.now);
  const { held } = await findWho(house.database, cookie.value, house.now);
  expect(
    held
      .filter(({ teamId }) => teamId === made.teamId)
      .map(({ role }) => role)
      .toSorted(),
  ).toEqual(["measurementLead", "teamLeader"]);
});
