import { norwegian } from "./name-order.ts";

/** A municipality by its name at the time, and whether all of it took part in what happened. */
export interface Part {
  name: string;
  whole: boolean;
}

/** Those that took part whole first, each in Norwegian order: Ballangen, Narvik and a part of Tysfjord. */
export function byPart(a: Part, b: Part): number {
  return Number(b.whole) - Number(a.whole) || norwegian.compare(a.name, b.name);
}
