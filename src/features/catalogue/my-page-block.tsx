import { norwegianDay } from "../../domain/norwegian-time.ts";
import type { Block } from "../../platform/web/block.ts";
import { say } from "../../platform/words.ts";
import { Listing } from "../../ui/listing.tsx";
import { Part } from "../../ui/part.tsx";
import { comingItem } from "./list-page.tsx";
import { readComing } from "./read.ts";
import { words } from "./words.ts";

/** The way to the catalogue, and to what is written and not published, on /min-side of those who write packages. */
export const catalogueBlock: Block = async (ask) => {
  if (!ask.may("catalogue.edit")) return null;
  const text = say(words, ask.language);
  const coming = await readComing(ask.database, norwegianDay(ask.now));
  return (
    <Part title={text.title}>
      <Listing
        items={[
          { href: "/tiltakspakker", title: text.toCatalogue, text: text.toCatalogueText },
          ...coming.map((one) => comingItem(one, ask.language)),
        ]}
      />
    </Part>
  );
};
