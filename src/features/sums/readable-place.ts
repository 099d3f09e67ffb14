import type { Area } from "./read-area-sums.ts";

/** One of the areas a person may read, with its address. */
export interface ReadablePlace {
  area: Area;
  name: string;
  path: string;
}
