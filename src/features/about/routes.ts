import { get, type Route } from "../../platform/web/route.ts";
import { accessibilityPage } from "./accessibility-page.tsx";
import { privacyPage } from "./privacy-page.tsx";
import { readContacts } from "./read-contacts.ts";

export const aboutRoutes: readonly Route[] = [
  get("/personvern", {
    may: "public.read",
    answer: async ({ database, language }) => privacyPage(await readContacts(database), language),
  }),
  get("/tilgjengelighet", {
    may: "public.read",
    answer: async ({ database, language }) => accessibilityPage(await readContacts(database), language),
  }),
];
