import type { Right } from "../../domain/access.ts";
import { type Language, languages } from "../../domain/language.ts";
import { slugPattern } from "../../domain/slug.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type EditedPackage, readEdited } from "./read-draft.ts";

/** Who edits which package where: the secretariat the nation's, a network its own. The pages are the same. */
export interface Editor {
  /** The address of the draft, with its parameters. */
  path: string;
  may: Right;
  find(ask: Ask): Promise<EditedPackage | undefined>;
  /** The address of this draft. */
  address(ask: Ask): string;
  /** Where one comes from. */
  home(ask: Ask, edited: EditedPackage): string;
  /** Where one goes when it is published. */
  published(ask: Ask, edited: EditedPackage, version: number): string;
  /** The languages that must be written before it is published. */
  languages: readonly Language[];
}

export const nationalEditor: Editor = {
  path: "/tiltakspakker/:package/utkast",
  may: "catalogue.edit",
  async find(ask) {
    const slug = ask.params.package ?? "";
    return slugPattern.test(slug) ? readEdited(ask.database, { slug }) : undefined;
  },
  address: (ask) => `/tiltakspakker/${ask.params.package}/utkast`,
  home: (_ask, { slug, versions }) => (versions.length === 0 ? "/tiltakspakker" : `/tiltakspakker/${slug}`),
  published: (_ask, { slug }, version) => `/tiltakspakker/${slug}/versjon/${version}`,
  languages,
};

export const ownEditor: Editor = {
  path: "/arrangor/nettverk/:collaborative/egen-pakke/utkast",
  may: "collaborative.edit",
  find: (ask) => readEdited(ask.database, { collaborativeId: ask.place.collaborativeId as string }),
  address: (ask) => `/arrangor/nettverk/${ask.params.collaborative}/egen-pakke/utkast`,
  home: (ask) => `/arrangor/nettverk/${ask.params.collaborative}/egen-pakke`,
  // from there it is put among the areas that teams can choose
  published: (ask) => `/arrangor/nettverk/${ask.params.collaborative}/egen-pakke`,
  languages: ["nb"],
};
