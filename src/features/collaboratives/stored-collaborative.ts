import type { PublicationState, SessionDay } from "../../domain/collaborative.ts";
import type { SessionDefinition } from "../../domain/collaborative-definition.ts";
import type { WrittenTexts } from "../../domain/language.ts";
import type { ResolvedDefinition } from "../../domain/resolved-definition.ts";

/** A collaborative as it lies in the database, with what its pages tell beside it. */
export interface StoredCollaborative extends ResolvedDefinition {
  id: string;
  organizer: { id: string; name: string };
  state: PublicationState;
  version: number;
  termsVersion: number;
  simulated: boolean;
  sessions: StoredSession[];
  /** The focus areas with their packages, in the order of the invitation. */
  packages: {
    code: string;
    slug: string;
    title: WrittenTexts;
    recommendedFirst: boolean;
    /** Written by this network, and used by no other. */
    own: boolean;
  }[];
  /** Counties of the invited municipalities, named as on the day of the deadline. */
  countyNames: string[];
  /** The invited municipalities when they are named one by one, by the names of that day. */
  municipalityNames: string[];
  /** Teams that have a place; in an information meeting, people. */
  taken: number;
  programme?: { name: WrittenTexts; from: number; to?: number; url: string };
  picture?: { sha256: string; alt: WrittenTexts };
}

export interface StoredSession extends SessionDefinition {
  id: string;
  days: (SessionDay & { id: string })[];
}
