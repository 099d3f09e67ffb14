import { sql } from "drizzle-orm";
import { may } from "../../domain/access.ts";
import { type Language, languages, shownText, type WrittenTexts } from "../../domain/language.ts";
import { kroner, numberWord } from "../../platform/format.ts";
import type { Waiting } from "../../platform/waiting.ts";
import { say } from "../../platform/words.ts";
import { feeLines, sumsOf } from "./fee-line.ts";
import { readFees } from "./read-fees.ts";
import { words } from "./words.ts";

/** Lines that the organiser has not decided on, one item for each network. */
export const waitingFees: Waiting = async (database, who, now) => {
  const ids = (values: readonly (string | undefined)[]) =>
    sql.param([...new Set(values.filter((one) => one !== undefined))]);
  const { rows } = await database.execute<{ collaborativeId: string; organizerId: string }>(sql`
    select c.id as "collaborativeId", c.organizer_id as "organizerId" from collaborative c
    where c.id = any(${ids(who.held.map((one) => one.collaborativeId))}::uuid[])
      or c.organizer_id = any(${ids(who.held.map((one) => one.organizerId))}::uuid[])`);
  const decidable = rows.filter((place) => may(who.held, "fees.decide", place, who.personId));
  if (decidable.length === 0) return [];
  const lists = await readFees(
    database,
    decidable.map((one) => one.collaborativeId),
    now,
  );
  return lists.flatMap(({ collaborative, rows: marks }) => {
    const { undecided } = sumsOf(feeLines(marks));
    if (undecided.count === 0) return [];
    const why = (language: Language) =>
      say(words, language).waitingWhy(
        shownText(collaborative.title, language).text,
        kroner(undecided.ore, language),
      );
    return [
      {
        what: inEach((language) =>
          say(words, language).waitingWhat(undecided.count, numberWord(undecided.count, language, "capital")),
        ),
        why: inEach(why),
        action: { text: words.waitingGo, href: `/arrangor/nettverk/${collaborative.slug}/gebyr` },
      },
    ];
  });
};

function inEach(text: (language: Language) => string): WrittenTexts {
  const [nb, nn, en] = languages.map(text);
  return { nb: nb ?? "", nn: nn ?? "", en: en ?? "" };
}
