import type { Context } from "hono";
import { may } from "../../domain/access.ts";
import type { Database } from "../../database/connect.ts";
import { type Actor, writeAudit } from "../audit.ts";
import { queueMail } from "../mail/queue.ts";
import type { House } from "./application-parts.ts";
import type { Ask } from "./ask.ts";
import { pageAssets } from "./assets.ts";
import { browserName, hiddenFields, type Visit } from "./visit.ts";
import { visitorAddress } from "./visitor-address.ts";

/** What a route gets: the visit, and the database it may use (one transaction in a POST). */
export function makeAsk(context: Context, visit: Visit, house: House, database: Database): Ask {
  const { person } = visit;
  return {
    database,
    now: visit.now,
    language: visit.language,
    person,
    held: visit.held,
    place: visit.place,
    params: visit.params,
    query: new URL(context.req.url).searchParams,
    path: context.req.path,
    get browser() {
      return browserName(context, visit, house);
    },
    may: (right, place = visit.place) => may(visit.held, right, place, person?.id),
    hidden: () => hiddenFields(context, visit, house),
    exampleMode: house.exampleMode,
    pageAssets: pageAssets(house.assets),
    publicUrl: house.publicUrl,
    cookie: (name) => house.cookies.read(context, name),
    ip: addressOf(context, house.trustedHops),
    requestId: visit.requestId,
    audit: (...events) => writeAudit(database, actorOf(visit), visit.now, visit.requestId, ...events),
    mail: (to, letter, options) => queueMail(house.boss, database, to, letter, options, visit.now),
  };
}

export function actorOf({ person }: Visit): Actor {
  return { personId: person?.id, name: person?.email ?? "visitor" };
}

interface NodeBindings {
  incoming?: { socket: { remoteAddress?: string } };
}

function addressOf(context: Context, trustedHops: number): string {
  const socket = (context.env as NodeBindings | undefined)?.incoming?.socket.remoteAddress ?? "unknown";
  return visitorAddress(context.req.header("x-forwarded-for"), socket, trustedHops);
}
