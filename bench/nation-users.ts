import { makeToken } from "../src/platform/api/token.ts";
import { beginSession } from "../src/platform/login/session.ts";
import type { NationDatabase } from "./nation-database.ts";
import type { Kind } from "./nation-load.ts";

/** Somebody who measures for a team, in a browser and with a program. */
export interface Lead {
  team: string;
  cookie: string;
  token: string;
}

/** Two hundred people log in who measure, the last team's too; and the others, with the pages that are theirs. */
export async function usersOf({ database, pool }: NationDatabase): Promise<{
  leads: Lead[];
  pages: Kind[];
  files: Kind[];
}> {
  const now = Temporal.Now.instant();
  const cookieOf = async (person: string) =>
    `okt=${(await beginSession(database, person, now)).value}; nettleser=bench`;
  const { rows } = await pool.query<{ team: string; person: string }>(
    `select team_id as team, person_id as person from team_member
     where team_id in (select id from team order by id limit 199) or team_id = (select id from team order by id desc limit 1)
     order by team_id`,
  );
  const leads: Lead[] = [];
  for (const { team, person } of rows) {
    const { id, text, secretHash } = makeToken();
    await pool.query(
      `insert into api_token (id, secret_hash, person_id, name, scopes, created_at, expires_on)
       values ($1, $2, $3, 'bench', '{values.read,values.write}', now(), current_date + 30)`,
      [id, secretHash, person],
    );
    leads.push({ team, cookie: await cookieOf(person), token: text });
  }
  const cookies = new Map<string, string>();
  const others = await pool.query<{ id: string; email: string }>(
    "select id, email from person where email in ('arrangor@example.no', 'fylke@example.no', 'nasjonal@example.no', 'veileder@example.no')",
  );
  for (const { id, email } of others.rows) cookies.set(email.split("@")[0] as string, await cookieOf(id));
  const as = (who: string) => cookies.get(who) ?? "";
  const organizer = as("arrangor");
  const { team, cookie } = leads[0] as Lead;
  return {
    leads,
    pages: [
      { name: "measure, months", path: `/team/${team}/malinger/nas-m1`, cookie },
      { name: "measure, weeks", path: `/team/${team}/malinger/nas-u1`, cookie },
      { name: "the team's measures", path: `/team/${team}/malinger`, cookie },
      { name: "sheet", path: `/team/${team}/malinger/ark`, cookie },
      { name: "plan", path: `/team/${team}/maleplan`, cookie },
      { name: "own page", path: "/min-side", cookie },
      { name: "network figures", path: "/nettverk/nasjonal-1/malinger", cookie: organizer },
      { name: "organiser's overview", path: "/arrangor/nettverk/nasjonal-1", cookie: organizer },
      { name: "networks", path: "/arrangor/nettverk", cookie: organizer },
      { name: "coach", path: "/veiledning", cookie: as("veileder") },
      { name: "county", path: "/oversikt/fylke/46?maling=nas-m1-1", cookie: as("fylke") },
      { name: "county, weeks", path: "/oversikt/fylke/46?maling=nas-u1-1", cookie: as("fylke") },
      { name: "nation", path: "/oversikt/nasjonalt", cookie: as("nasjonal") },
      { name: "nation, all years", path: "/oversikt/nasjonalt?ar=alle", cookie: as("nasjonal") },
      { name: "coverage", path: "/oversikt/nasjonalt/dekning", cookie: as("nasjonal") },
    ],
    files: [
      { name: "network as CSV", path: "/arrangor/nettverk/nasjonal-1/malinger.csv", cookie: organizer },
      { name: "network as XLSX", path: "/arrangor/nettverk/nasjonal-2/malinger.xlsx", cookie: organizer },
      { name: "team as XLSX", path: `/team/${team}/malinger/verdier.xlsx`, cookie },
    ],
  };
}
