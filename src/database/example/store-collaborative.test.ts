import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { clinicalNetwork } from "../../domain/templates/clinical-network.ts";
import type { CollaborativeDefinition } from "../../domain/collaborative-definition.ts";
import { testHouse } from "../../platform/testing/house.ts";
import {
  collaborative,
  collaborativeMunicipality,
  collaborativeParty,
  collaborativeTerms,
  organizer,
  sessionDay,
} from "../schema.ts";
import { storeCollaborative } from "./store-collaborative.ts";

const house = testHouse([]);
const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);

function definition(slug: string, more: Partial<CollaborativeDefinition> = {}): CollaborativeDefinition {
  return {
    slug,
    kind: "collaborative",
    templateCode: "clinical-network",
    texts: clinicalNetwork.texts,
    rules: clinicalNetwork.rules,
    focusAreas: [],
    focusAreaChoice: "none",
    sessions: [
      {
        kind: "learningSession",
        mode: "physical",
        title: { nb: "Samling 1" },
        programme: { nb: "" },
        place: "Knarvik",
        address: "",
        days: [
          { day: day("2017-09-27"), starts: time("09:00"), ends: time("15:00") },
          { day: day("2017-09-28"), starts: time("09:00"), ends: time("15:00") },
        ],
      },
    ],
    chooseOneSession: false,
    deadline: { day: day("2017-06-20") },
    fee: { participationFeeOre: 0 },
    invited: { all: "counties", countyNumbers: ["12"] },
    parties: [{ name: "USHT Hordaland", part: "responsible" }],
    contacts: [],
    references: [],
    ...more,
  };
}

async function organizerId(): Promise<string> {
  const [row] = await house.owner
    .insert(organizer)
    .values({ name: "USHT Hordaland", kind: "developmentCentre", email: "usht@example.no" })
    .onConflictDoUpdate({ target: organizer.name, set: { email: "usht@example.no" } })
    .returning({ id: organizer.id });
  return (row as { id: string }).id;
}

async function store(one: CollaborativeDefinition, publish = true): Promise<string> {
  return storeCollaborative(house.owner, one, {
    organizerId: await organizerId(),
    now: house.now,
    simulated: false,
    publish,
  });
}

it("a published collaborative has its rows and its first terms, a draft has no terms", async () => {
  const id = await store(definition("publisert"));
  const draft = await store(definition("utkast"), false);
  const [row] = await house.owner.select().from(collaborative).where(eq(collaborative.id, id));
  expect([row?.state, row?.termsVersion, row?.publishedAt?.toString()]).toEqual([
    "published",
    1,
    house.now.toString(),
  ]);
  expect(
    await house.owner.select().from(collaborativeParty).where(eq(collaborativeParty.collaborativeId, id)),
  ).toHaveLength(1);
  expect(await house.owner.select().from(sessionDay)).toHaveLength(4);
  const terms = await house.owner.select().from(collaborativeTerms);
  expect(terms.map((one) => [one.collaborativeId, one.version])).toEqual([[id, 1]]);
  const [kept] = await house.owner.select().from(collaborative).where(eq(collaborative.id, draft));
  expect([kept?.state, kept?.publishedAt]).toEqual(["draft", null]);
});

it("A040 municipalities are found by the name they had on the day of the deadline", async () => {
  await house.owner.execute(sql`
    insert into municipality (id) values ('test-lindas'), ('test-alver'), ('test-vaaler-a'), ('test-vaaler-b');
    insert into municipality_version (municipality_id, number, name, name_addition, official_name, other_names, county_number, valid_from, valid_to) values
      ('test-lindas', '9901', 'Testlindås', null, 'Testlindås', '{}', '99', null, '2020-01-01'),
      ('test-alver', '9902', 'Testalver', null, 'Testalver', '{Testlindås}', '99', '2020-01-01', null),
      ('test-vaaler-a', '9903', 'Testvåler', 'Innlandet', 'Testvåler', '{}', '99', null, null),
      ('test-vaaler-b', '9904', 'Testvåler', 'Østfold', 'Testvåler', '{}', '99', null, null)`);
  const named = (...municipalityNames: string[]) => ({ all: "named" as const, municipalityNames });
  const before = await store(definition("for", { invited: named("Testlindås", "Testvåler (Innlandet)") }));
  const after = await store(
    definition("etter", { invited: named("testlindås"), deadline: { day: day("2020-01-01") } }),
  );
  const ids = async (id: string) =>
    (
      await house.owner
        .select()
        .from(collaborativeMunicipality)
        .where(eq(collaborativeMunicipality.collaborativeId, id))
    )
      .map((row) => row.municipalityId)
      .toSorted();
  expect(await ids(before)).toEqual(["test-lindas", "test-vaaler-a"]);
  expect(await ids(after)).toEqual(["test-alver"]);
  await expect(store(definition("ukjent", { invited: named("Ingensteds") }))).rejects.toThrow("Ingensteds");
  await expect(store(definition("tvetydig", { invited: named("Testvåler") }))).rejects.toThrow("Testvåler");
  await expect(store(definition("for-tidlig", { invited: named("Testalver") }))).rejects.toThrow("Testalver");
});

it("A116 several parts come under one offering, in their order", async () => {
  const offering = { slug: "tilbud", title: { nb: "Tilbudet" }, lead: { nb: "Tre deler" } };
  const first = await store(definition("del-1", { offering: { ...offering, order: 1 } }));
  const second = await store(definition("del-2", { offering: { ...offering, order: 2 } }));
  const rows = await house.owner
    .select()
    .from(collaborative)
    .where(sql`id in (${first}, ${second})`);
  expect(new Set(rows.map((row) => row.offeringId)).size).toBe(1);
  expect(rows.map((row) => row.offeringOrder).toSorted()).toEqual([1, 2]);
});
