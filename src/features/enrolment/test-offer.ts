import { eq, sql } from "drizzle-orm";
import type { CollaborativeText } from "../../domain/collaborative.ts";
import type { TeamRule } from "../../domain/team-rules.ts";
import type { Database } from "../../database/connect.ts";
import {
  collaborative,
  collaborativeTerms,
  learningSession,
  mailMessage,
  sessionDay,
} from "../../database/schema.ts";

/** Collaboratives for tests, in two made-up counties with municipalities of their own. */
export const elvestrand = "test-elvestrand";
/** In the other county. */
export const fjernby = "test-fjernby";

async function makeRegister(owner: Database): Promise<void> {
  await owner.execute(sql`
    insert into county (number, name) values ('97', 'Testfylket'), ('98', 'Nabofylket') on conflict do nothing;
    insert into municipality (id) values ('test-elvestrand'), ('test-ostvik'), ('test-aasnes'), ('test-fjernby') on conflict do nothing;
    insert into municipality_version (municipality_id, number, name, official_name, county_number) values
      ('test-elvestrand', '9701', 'Elvestrand', 'Elvestrand', '97'), ('test-ostvik', '9702', 'Østvik', 'Østvik', '97'),
      ('test-aasnes', '9703', 'Åsnes', 'Åsnes', '97'), ('test-fjernby', '9801', 'Fjernby', 'Fjernby', '98') on conflict do nothing;
    insert into change_package (code, slug) values ('T-LMB', 't-lmb'), ('T-FALL', 't-fall') on conflict do nothing;
    insert into change_package_version (package_code, version, valid_from, position, definition) values
      ('T-LMB', 1, '2020-01-01', 1, '{"title": {"nb": "Riktig legemiddelbruk", "nn": "Rett legemiddelbruk", "en": "Right use of medicines"}, "recommendedProfessions": ["nurse", "physician", "pharmacist"]}'),
      ('T-FALL', 1, '2020-01-01', 2, '{"title": {"nb": "Forebygging av fall", "nn": "Førebygging av fall", "en": "Preventing falls"}, "recommendedProfessions": ["nurse", "physiotherapist"]}')
    on conflict do nothing;
    insert into organizer (name, kind, email) values ('USHT Test', 'developmentCentre', 'usht@example.no'), ('USHT Annet', 'developmentCentre', 'annet@example.no')
    on conflict do nothing`);
}

export interface TestOffer {
  slug: string;
  rules?: TeamRule[];
  areas?: { code: string; recommendedFirst?: boolean }[];
  areaChoice?: "one" | "several" | "none";
  kind?: "collaborative" | "informationMeeting";
  state?: "draft" | "published";
  deadline?: string;
  deadlineTime?: string;
  opens?: string;
  places?: number;
  noShowFeeOre?: number;
  leadership?: boolean;
  /** "2027-02-03 09:00 15:00", or with "online" behind. */
  days?: string[];
  connection?: { day: string; url: string };
  counties?: string[];
}

/** @returns the collaborative's id, and those of its sessions */
export async function makeOffer(
  owner: Database,
  offer: TestOffer,
): Promise<{ id: string; sessionIds: string[] }> {
  await makeRegister(owner);
  const at = Temporal.Instant.from("2026-11-01T09:00:00Z");
  const sections = offer.leadership ? { leadership: "Lederen setter av tid til teamet." } : {};
  const text = (title: string): CollaborativeText => ({ title, over: "", lead: "", sections });
  const texts = { nb: text("Trygg pleie"), nn: text("Trygg pleie på nynorsk"), en: text("Safe care") };
  const { rows } = await owner.execute<{ id: string }>(
    sql`select id from organizer where name = 'USHT Test'`,
  );
  const [row] = await owner
    .insert(collaborative)
    .values({
      slug: offer.slug,
      kind: offer.kind ?? "collaborative",
      state: offer.state ?? "published",
      templateCode: "test",
      organizerId: rows[0]?.id as string,
      texts,
      rules: offer.rules ?? [],
      focusAreaChoice: offer.areaChoice ?? (offer.areas ? "one" : "none"),
      chooseOneSession: offer.kind === "informationMeeting",
      opensDay: offer.opens ? Temporal.PlainDate.from(offer.opens) : null,
      deadlineDay: Temporal.PlainDate.from(offer.deadline ?? "2027-01-31"),
      deadlineTime: offer.deadlineTime ? Temporal.PlainTime.from(offer.deadlineTime) : null,
      places: offer.places ?? null,
      noShowFeeOre: offer.noShowFeeOre ?? null,
      noShowCancelBy: offer.noShowFeeOre ? Temporal.PlainTime.from("09:00") : null,
      contacts: [{ role: { nb: "Koordinator" }, email: "koordinator@example.no", phones: ["12 34 56 78"] }],
      connectionInfoDay: offer.connection ? Temporal.PlainDate.from(offer.connection.day) : null,
      connectionUrl: offer.connection?.url ?? null,
      publishedAt: offer.state === "draft" ? null : at,
      createdAt: at,
      updatedAt: at,
    })
    .returning({ id: collaborative.id });
  const id = (row as { id: string }).id;
  await owner
    .insert(collaborativeTerms)
    .values({ collaborativeId: id, version: 1, texts, terms: {}, createdAt: at });
  for (const [position, area] of (offer.areas ?? []).entries()) {
    await owner.execute(sql`insert into collaborative_focus_area (collaborative_id, package_code, position, recommended_first)
      values (${id}, ${area.code}, ${position}, ${area.recommendedFirst ?? false})`);
  }
  for (const number of offer.counties ?? ["97"])
    await owner.execute(sql`insert into collaborative_county values (${id}, ${number})`);
  const sessionIds: string[] = [];
  for (const [position, line] of (offer.days ?? ["2027-02-03 09:00 15:00"]).entries()) {
    const [day = "", starts = "", ends = "", mode = "physical"] = line.split(" ");
    const [session] = await owner
      .insert(learningSession)
      .values({
        collaborativeId: id,
        position,
        kind: offer.kind === "informationMeeting" ? "informationMeeting" : "learningSession",
        mode,
        title: {
          nb: `Samling ${position + 1}`,
          nn: `Samling ${position + 1}`,
          en: `Session ${position + 1}`,
        },
        programme: { nb: "" },
        place: mode === "physical" ? "Hunsfos" : "Video",
      })
      .returning({ id: learningSession.id });
    const sessionId = (session as { id: string }).id;
    sessionIds.push(sessionId);
    await owner.insert(sessionDay).values({
      sessionId,
      day: Temporal.PlainDate.from(day),
      starts: Temporal.PlainTime.from(starts),
      ends: Temporal.PlainTime.from(ends),
    });
  }
  return { id, sessionIds };
}

/** The letters to an address, oldest first. */
export async function lettersTo(database: Database, email: string, kind?: string) {
  const rows = await database
    .select()
    .from(mailMessage)
    .where(eq(mailMessage.toEmail, email))
    .orderBy(mailMessage.createdAt, mailMessage.id);
  return kind === undefined ? rows : rows.filter((row) => row.kind === kind);
}

export async function codeSentTo(database: Database, email: string): Promise<string> {
  const code = /^\d{6}$/m.exec((await lettersTo(database, email, "enrolment.code")).at(-1)?.bodyText ?? "");
  if (code === null) throw new Error(`No code was sent to ${email}`);
  return code[0];
}

/** A form that is filled in as the rules ask, for `count` people. */
export function filledIn(mark: string, count = 5): Record<string, string> {
  const fields: Record<string, string> = {
    municipality: elvestrand,
    workplace: `${mark} sykehjem`,
    serviceType: "nursingHome",
    improvement: "Færre fall om natten",
    contactName: "Kari Eksempel",
    contactEmail: `kari.${mark}@example.no`,
    anchored: "ja",
    action: "send",
    terms: "1",
  };
  const professions = ["unitManager", "nurse", "healthcareWorker", "physician", "pharmacist"];
  for (let at = 0; at < count; at++) {
    fields[`members.${at}.name`] = `Person ${at} Eksempel`;
    fields[`members.${at}.email`] = `person${at}.${mark}@example.no`;
    fields[`members.${at}.profession`] = professions[at % professions.length] as string;
    fields[`members.${at}.role`] = at === 0 ? "teamLeader" : at === 1 ? "measurementLead" : "member";
  }
  return fields;
}
