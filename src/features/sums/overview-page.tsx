import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import type { ReadablePlace } from "./readable-place.ts";
import { words } from "./words.ts";

/** Whoever reads for more than one area chooses which. */
export function overviewPage(places: readonly ReadablePlace[], language: Language): PageAnswer {
  const text = say(words, language);
  return page({
    title: text.overview,
    body: (
      <>
        <h1>{text.overview}</h1>
        <Lead>{text.overviewLead}</Lead>
        <ul class="plain">
          {places.map(({ name, path }) => (
            <li>
              <Link href={path}>{name}</Link>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
