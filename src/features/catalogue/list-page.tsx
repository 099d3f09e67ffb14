import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { type Listed, Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { ComingPackage, ListedPackage } from "./read.ts";
import { words } from "./words.ts";

/** All packages that a team may be offered, in the order the programme advises (A010). */
export function listPage(
  packages: readonly ListedPackage[],
  language: Language,
  /** Given to those who may write packages. */
  coming?: readonly ComingPackage[],
): PageAnswer {
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
            items={packages.map(({ slug, definition, measures, superseded }) => {
              const interventions = definition.interventions.length;
              return {
                href: `/tiltakspakker/${slug}`,
                title: definition.title[language],
                text: definition.goal[language],
                note:
                  interventions === 0 ? text.measuresOnly(measures) : text.counted(interventions, measures),
                status: (superseded || definition.supersededBy) && <Tag>{text.superseded}</Tag>,
              };
            })}
          />
        </div>
        {coming && (
          <Part title={text.forEditors} stack>
            {coming.length > 0 && <Listing items={coming.map((one) => comingItem(one, language))} />}
            <p>
              <Link href="/tiltakspakker/ny">{text.newPackage}</Link>
            </p>
          </Part>
        )}
      </>
    ),
  });
}

/** A package that is written on, or that begins later. */
export function comingItem({ slug, title, drafted, published }: ComingPackage, language: Language): Listed {
  const text = say(words, language);
  return {
    href: drafted ? `/tiltakspakker/${slug}/utkast` : `/tiltakspakker/${slug}/versjoner`,
    title: title[language] || title.nb,
    note: drafted ? (published ? text.nextDrafted : text.firstDrafted) : text.beginsLater,
  };
}
