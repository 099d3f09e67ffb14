import type { Context } from "hono";
import { may } from "../../domain/access.ts";
import type { Database } from "../../database/connect.ts";
import { auditBy, writeAudit } from "../audit.ts";
import { queueMail } from "../mail/queue.ts";
import type { House } from "./application-parts.ts";
import type { Ask } from "./ask.ts";
import { pageAssets } from "./assets.ts";
import { browserName, hiddenFields, type Visit } from "./visit.ts";
import { visitorAddress } from "./visitor-address.ts";

/** What a route gets: the visit, and the database it may use (one transaction in a POST). */
export function makeAsk(context: Context, visit: Visit, house: House, database: Database): Ask {
  const { person } = visit;
  const by = auditBy({ personId: person?.id, name: person?.email ?? "visitor" }, visit.now, visit.requestId);
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
    by,
    audit: (...events) => writeAudit(database, by, ...events),
    mail: (to, letter, options) => queueMail(house.boss, database, to, letter, options, visit.now),
  };
}

interface NodeBindings {
  incoming?: { socket: { remoteAddress?: string } };
}

function addressOf(context: Context, trustedHops: number): string {
  const socket = (context.env as NodeBindings | undefined)?.incoming?.socket.remoteAddress ?? "unknown";
  return visitorAddress(context.req.header("x-forwarded-for"), socket, trustedHops);
}
