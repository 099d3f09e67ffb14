import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Lead } from "../../ui/lead.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { ListedPackage } from "./read.ts";
import { words } from "./words.ts";

/** All packages that a team may be offered, in the order the programme advises (A010). */
export function listPage(packages: readonly ListedPackage[], language: Language): PageAnswer {
  const text = say(words, language);
  return page({
    title: text.title,
    description: text.description,
    publicPage: true,
    body: (
      <>
        <h1>{text.title}</h1>
        <Lead>{text.lead}</Lead>
        <div class="part">
          <Listing
            level={2}
            items={packages.map(({ slug, definition, measures }) => {
              const interventions = definition.interventions.length;
              return {
                href: `/tiltakspakker/${slug}`,
                title: definition.title[language],
                text: definition.goal[language],
                note:
                  interventions === 0 ? text.measuresOnly(measures) : text.counted(interventions, measures),
                status: definition.supersededBy && <Tag>{text.superseded}</Tag>,
              };
            })}
          />
        </div>
      </>
    ),
  });
}
