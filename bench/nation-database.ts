import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { connect, type Database } from "../src/database/connect.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../src/database/embedded/server.ts";
import { migrate } from "../src/database/migrate.ts";
import { loadReferenceData } from "../src/database/reference-data.ts";
import { makeNationalYear, type NationalYear } from "../scripts/make-national-year.ts";

const root = join(import.meta.dirname, "..");

/** A database with a made-up nation and the people who use it, and the address that the program reaches it by. */
export interface NationDatabase {
  database: Database;
  pool: pg.Pool;
  url: string;
  server: EmbeddedServer;
  values: number;
  close(): Promise<void>;
}

/** Makes it, or opens the one that lies in the folder already. `trim` is done once, after it has been made. */
export async function openNation(
  folder: string,
  wanted: NationalYear,
  trim = "select 1",
): Promise<NationDatabase> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder);
  const { host, port, user } = server.connection;
  const { database, pool } = connect(
    { address: { ...server.connection, database: "postgres" }, role: "owner", poolSize: 4 },
    () => {},
  );
  await migrate(pool, join(root, "src/database/migrations"));
  const { rows } = await pool.query("select from change_package where code = 'NAS'");
  if (rows.length === 0) {
    await loadReferenceData(database, join(root, "src/database/reference"));
    await makeNationalYear(pool, wanted);
    await pool.query(people);
    await pool.query(trim);
    await pool.query("vacuum analyze");
  }
  const counted = await pool.query<{ values: number }>(
    'select count(*)::integer as "values" from measurement',
  );
  return {
    database,
    pool,
    url: `postgresql://${user}@${encodeURIComponent(host)}:${port}/postgres`,
    server,
    values: counted.rows[0]?.values ?? 0,
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}

/** Each team has somebody who measures; an organiser has all networks, a coach the teams of one, a reader a county. */
const people = `
  with numbered as (select id, row_number() over (order by id) as n from team),
  measuring as (
    insert into person (email, name, created_at) select 'maling' || n || '@example.no', 'Måling ' || n, now() from numbered
    returning id, email),
  led as (
    insert into team_member (team_id, person_id, name, roles, joined_at)
    select t.id, p.id, 'Måling', '{measurementLead}', now() from numbered t join measuring p on p.email = 'maling' || t.n || '@example.no'),
  others as (
    insert into person (email, name, created_at)
    select word || '@example.no', word, now() from unnest('{arrangor,fylke,nasjonal,veileder}'::text[]) as word returning id, email)
  insert into role_grant (person_id, role, organizer_id, county_number, team_id, granted_at)
  select id, 'organizer', (select id from organizer where name = 'Nasjonal prøve'), null, null::uuid, now() from others where email = 'arrangor@example.no'
  union all select id, 'countyReader', null, '46', null, now() from others where email = 'fylke@example.no'
  union all select id, 'nationalSecretariat', null, null, null, now() from others where email = 'nasjonal@example.no'
  union all select others.id, 'coach', null, null, t.id, now() from others, team t join collaborative c on c.id = t.collaborative_id
    where others.email = 'veileder@example.no' and c.slug = 'nasjonal-1'`;
