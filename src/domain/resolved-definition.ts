import type { InvitedMunicipalities } from "./collaborative.ts";
import type { CollaborativeDefinition } from "./collaborative-definition.ts";

/** A whole collaborative whose invited municipalities are found in the register. */
export type ResolvedDefinition = Omit<CollaborativeDefinition, "invited"> & {
  invited: InvitedMunicipalities;
};
