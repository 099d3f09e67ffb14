import { type CellAnswer, type QueuedCell, sentForm } from "./cell.ts";

/**
 * `away`: no network, or a server that cannot answer now; asked again later. `shut`: logged out, or no longer of the team.
 * `other`: somebody else is logged in here now.
 */
export type Delivery =
  { kind: "answered"; answers: readonly CellAnswer[] } | { kind: "away" | "shut" | "other" | "refused" };

/** Longer than this, and the network counts as away. */
const PATIENCE = 20_000;

/** A browser sends this much also after its tab is closed. */
const KEEPS_ALIVE = 50_000;

/** @param token what the forms of this page carry; it holds for one browser and one log-in */
export function makeSender(person: string, token: string) {
  let current: string | undefined = token;

  /** A token that holds now; asked for once more when the page is older than the log-in. */
  async function renew(cell: QueuedCell): Promise<Delivery["kind"] | undefined> {
    const query = new URLSearchParams({ measure: cell.measure, period: cell.period });
    const answer = await ask(`/team/${cell.team}/malinger/celler.json?${query}`, {});
    if (typeof answer === "string") return answer === "refused" ? "shut" : answer;
    const { person: now, hidden } = answer as { person: { id: string }; hidden: { _token: string } };
    if (now.id !== person) return "other";
    current = hidden._token;
    return undefined;
  }

  return async function deliver(cells: readonly QueuedCell[]): Promise<Delivery> {
    const [first] = cells as [QueuedCell];
    for (const again of [false, true]) {
      if (again || current === undefined) {
        const why = await renew(first);
        if (why) return { kind: why as "away" };
      }
      const celler = JSON.stringify(cells.map(sentForm));
      const answer = await ask(`/team/${first.team}/malinger/celler`, {
        method: "POST",
        body: new URLSearchParams({ _token: current ?? "", celler }),
        keepalive: celler.length < KEEPS_ALIVE,
      });
      if (typeof answer !== "string") {
        const { cells: answers } = answer as { cells?: CellAnswer[] };
        return answers?.length === cells.length ? { kind: "answered", answers } : { kind: "away" };
      }
      if (answer === "away" || answer === "refused") return { kind: answer };
      current = undefined;
    }
    return { kind: "shut" };
  };
}

/** The answer's JSON, or why there is none. */
async function ask(path: string, options: RequestInit): Promise<object | "away" | "shut" | "refused"> {
  try {
    const answer = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    if ([401, 403, 404].includes(answer.status)) return "shut";
    if (answer.status >= 500 || [408, 425, 429].includes(answer.status)) return "away";
    if (!answer.ok) return "refused";
    // the page of a wireless network that wants a password is no answer of ours
    return answer.headers.get("content-type")?.startsWith("application/json") ? await answer.json() : "away";
  } catch {
    return "away";
  }
}
