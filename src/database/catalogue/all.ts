import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import { ern } from "./ern.ts";
import { fall } from "./fall.ts";
import { fri } from "./fri.ts";
import { led } from "./led.ts";
import { lmbHt } from "./lmb-ht.ts";
import { lmbSh } from "./lmb-sh.ts";
import { sam } from "./sam.ts";
import { svk } from "./svk.ts";
import { tof } from "./tof.ts";
import { tru } from "./tru.ts";
import { trs } from "./trs.ts";
import { uvi } from "./uvi.ts";

/**
 * The change packages that come with the product, in the order seed 003 advises: medicines, deterioration and
 * malnutrition first, then the others, leadership and the free topic last. `measures.csv` is the list it is tested against.
 *
 * The source mark of a measure speaks of its definition, not of the idea behind it. From the column `source` of
 * measures.csv (N programme, n Norwegian, I international, R reconstructed): any R makes it "reconstructed", also
 * "N/R" and "N tiltak,R def", so that nobody takes our wording for the programme's until a professional has confirmed
 * it. Otherwise the mark before "def" counts, and without one the first mark. An intervention has its own mark.
 *
 * Where the sources give only a year or a month, `validFrom` is its first day. 2014-01-01 is the start of the national
 * programme, for packages it took over from the campaign without a year of their own.
 */
export const builtInCatalogue: readonly ChangePackageDefinition[] = [
  lmbSh,
  lmbHt,
  sam,
  tof,
  ern,
  fall,
  trs,
  tru,
  uvi,
  svk,
  led,
  fri,
];
