import type { Language } from "../../domain/language.ts";
import { type County, countyOn } from "../../domain/organisations/county.ts";
import type { HistoryEvent } from "../../domain/organisations/history.ts";
import type { Part } from "../../domain/organisations/part.ts";
import { list, longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

/** What happened, as a sentence that stands alone. */
export function historySentence(
  event: HistoryEvent,
  counties: readonly County[],
  language: Language,
): string {
  const text = say(words, language);
  const day = longDay(event.day, language);
  const county = (number: string, on: Temporal.PlainDate) => countyOn(counties, number, on)?.name ?? number;
  switch (event.what) {
    case "formed":
      return text.formed(event.name, day, partsText(event.parts, language));
    case "splitOff":
      return text.splitOff(event.name, day, event.from, list(event.into, language));
    case "moved": {
      const dayBefore = event.day.subtract({ days: 1 });
      const oldCounty = county(event.oldCountyNumber, dayBefore);
      return text.moved(
        event.name,
        day,
        event.number,
        county(event.countyNumber, event.day),
        event.oldNumber,
        oldCounty,
      );
    }
    case "renamed":
      return text.renamed(event.name, day, event.oldName);
    case "officialName":
      return text.officialNameIs(day, event.officialName);
    case "joined":
      return text.joined(event.name, day, partsText(event.others, language), event.into);
    case "divided":
      return (event.alone ? text.splitInto : text.dividedBetween)(
        event.name,
        day,
        list(event.into, language),
      );
  }
}

/** "Ballangen, Narvik og en del av Tysfjord". */
export function partsText(parts: readonly Part[], language: Language): string {
  const text = say(words, language);
  return list(
    parts.map(({ name, whole }) => (whole ? name : text.partOf(name))),
    language,
  );
}
