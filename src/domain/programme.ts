import type { WrittenTexts } from "./language.ts";

/** A national programme under the name it had in its own years (A044, A110). Years are inclusive; `to` is absent while it runs. */
export interface ProgrammePeriod {
  code: string;
  name: WrittenTexts;
  from: number;
  to?: number;
  url: string;
}
