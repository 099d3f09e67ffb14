import type { Child } from "hono/jsx";
import type { Ask } from "./ask.ts";

/**
 * A piece of a page that another feature owns (the measures on the team's page). It reads for itself and gives nothing
 * when there is nothing to show; `app` puts the blocks on their pages.
 */
export type Block = (ask: Ask) => Promise<Child>;
