import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { ask, type Asked } from "./nation-ask.ts";
import type { Lead } from "./nation-users.ts";

/** A page or a file that somebody asks for again and again. */
export interface Kind {
  name: string;
  path: string;
  cookie: string;
}

/** What came of one kind of asking. */
export interface Seen {
  name: string;
  times: number[];
  failed: number;
  bytes: number;
  why: string | undefined;
}

/**
 * Everything at once: four who look at pages, two who save from the browser, a program that saves sheets and one that
 * reads, one after the other who take out files, and one who takes out a file over a slow line.
 */
export async function mixedLoad(
  port: number,
  { leads, pages, files }: { leads: readonly Lead[]; pages: readonly Kind[]; files: readonly Kind[] },
  year: number,
  seconds: number,
): Promise<Seen[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  const end = performance.now() + seconds * 1000;
  const all = new Map<string, Seen>();
  const noted = async (
    name: string,
    asked: Asked,
    isRight: (status: number, text: string) => boolean = (status) => status === 200,
  ) => {
    const seen = all.get(name) ?? { name, times: [], failed: 0, bytes: 0, why: undefined };
    all.set(name, seen);
    const began = performance.now();
    const answer = await ask(agent, port, asked).catch((error: unknown) => ({
      status: 0,
      text: String(error),
      bytes: 0,
    }));
    if (isRight(answer.status, answer.text)) seen.times.push(performance.now() - began);
    else {
      seen.failed++;
      seen.why ??= `${answer.status} ${answer.text.slice(0, 200)}`;
    }
    if (files.some((file) => name.startsWith(file.name))) seen.bytes += answer.bytes;
  };
  const repeat = async (deed: (turn: number) => Promise<void>) => {
    for (let turn = 0; performance.now() < end; turn++) await deed(turn);
  };
  const get = ({ name, path, cookie }: Kind) => noted(name, { path, headers: { cookie } });
  const pick = <One>(some: readonly One[], turn: number) => some[turn % some.length] as One;
  const browsers = leads.slice(0, 100);
  const programs = leads.slice(100);
  const tokens = new Map<string, Record<string, string>>();
  await Promise.all([
    ...[0, 4, 8, 12].map((first) => repeat((turn) => get(pick(pages, first + turn)))),
    ...[0, 1].map((half) => {
      const cells = cellsOf(browsers, half, year);
      return repeat(async () => {
        const next = cells.next().value;
        if (next === undefined) throw new Error("The periods are used up: give fewer seconds");
        const { lead, measure, period } = next;
        const hidden = tokens.get(lead.team) ?? (await hiddenOf(agent, port, lead));
        tokens.set(lead.team, hidden);
        const cell = {
          measure,
          period,
          numerator: "5",
          denominator: "15",
          none: false,
          known: null,
          confirmed: true,
        };
        await noted(
          "save, browser",
          {
            method: "POST",
            path: `/team/${lead.team}/malinger/celler`,
            headers: {
              Cookie: lead.cookie,
              Origin: `http://localhost:${port}`,
              "Content-Type": "application/x-www-form-urlencoded",
            },
            body: new URLSearchParams({
              ...hidden,
              _key: randomUUID(),
              celler: JSON.stringify([cell]),
            }).toString(),
          },
          (status, text) => status === 200 && text.includes('"outcome":"saved"'),
        );
      });
    }),
    repeat(async (turn) => {
      // again and again, so that after the first time it corrects
      const lead = pick(programs, turn);
      const cells = periodsOf("U", year)
        .slice(0, 40)
        .map((period, at) => ({
          measure: "NAS-U4",
          period,
          numerator: 5,
          denominator: 12 + ((at + turn) % 5),
          confirmed: true,
        }));
      await noted(
        "save, program (40)",
        {
          method: "PUT",
          path: `/api/v1/teams/${lead.team}/values`,
          headers: { Authorization: `Bearer ${lead.token}`, "Content-Type": "application/json" },
          body: JSON.stringify({ cells }),
        },
        // what stands there is a conflict: a program that does not know the version overwrites nothing
        (status) => status === 200 || status === 207,
      );
    }),
    repeat((turn) => {
      const lead = pick(programs, turn);
      const headers = { Authorization: `Bearer ${lead.token}` };
      return noted("read, program", { path: `/api/v1/teams/${lead.team}/measures/nas-u1/values`, headers });
    }),
    ...[0, 1].map((first) => repeat((turn) => get(pick(files, first + turn)))),
    ...files
      .slice(0, 2)
      .map(({ name, path, cookie }) =>
        repeat(() => noted(`${name}, slow line`, { path, headers: { cookie }, slowly: 400_000 })),
      ),
  ]);
  agent.destroy();
  return [...all.values()];
}

/** One value after the other, each once, of every other team. */
function* cellsOf(leads: readonly Lead[], half: number, year: number) {
  for (const kind of ["M", "U"] as const)
    for (const period of periodsOf(kind, year))
      for (const n of [1, 2, 3])
        for (const [at, lead] of leads.entries())
          if (at % 2 === half) yield { lead, measure: `NAS-${kind}${n}`, period };
  return undefined;
}

/** The months or weeks of the year that are over. */
function periodsOf(kind: "M" | "U", year: number): string[] {
  const today = Temporal.Now.plainDateISO();
  const length = kind === "M" ? { months: 1 } : { weeks: 1 };
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  if (kind === "U") day = day.add({ days: (8 - day.dayOfWeek) % 7 });
  const periods: string[] = [];
  for (; Temporal.PlainDate.compare(day.add(length), today) <= 0; day = day.add(length))
    periods.push(day.toString());
  return periods;
}

async function hiddenOf(agent: Agent, port: number, lead: Lead): Promise<Record<string, string>> {
  const { text } = await ask(agent, port, {
    path: `/team/${lead.team}/malinger/celler.json?period=1999-01-01`,
    headers: { cookie: lead.cookie },
  });
  const { hidden } = JSON.parse(text) as { hidden: { _token: string } };
  return { _token: hidden._token };
}
