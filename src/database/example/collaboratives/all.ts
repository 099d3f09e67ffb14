import type { CollaborativeDefinition } from "../../../domain/collaborative-definition.ts";
import { agder2020 } from "./agder-2020.ts";
import { akershus2025 } from "./akershus-2025.ts";
import { innlandet2019Informasjonsmote } from "./innlandet-2019-informasjonsmote.ts";
import { innlandet2019Klinisk } from "./innlandet-2019-klinisk.ts";
import { innlandet2019Ledelse } from "./innlandet-2019-ledelse.ts";
import { nordhordland2017 } from "./nordhordland-2017.ts";
import { openExample } from "./open.ts";
import { plannedExample } from "./planned.ts";
import { runningExample } from "./running.ts";

/** The collaboratives of the invitations, all of them finished. */
export const documentedCollaboratives: CollaborativeDefinition[] = [
  akershus2025,
  nordhordland2017,
  innlandet2019Informasjonsmote,
  innlandet2019Ledelse,
  innlandet2019Klinisk,
  agder2020,
];

/** The whole example: what the invitations tell, and one open, one running and one planned on the day it is loaded. */
export function exampleCollaboratives(today: Temporal.PlainDate): CollaborativeDefinition[] {
  return [openExample(today), runningExample(today), plannedExample(today), ...documentedCollaboratives];
}
