import { type SQL, sql } from "drizzle-orm";

/**
 * One of the texts about a collaborative, in the languages it is written in: WrittenTexts. All of them together are many
 * kilobytes, and a list has use for a line.
 * @param texts the column, as the query calls it
 */
export function textIn(texts: SQL, name: "title" | "over"): SQL {
  const path = (language: string) => sql.raw(`'{${language},${name}}'`);
  return sql`jsonb_strip_nulls(jsonb_build_object('nb', coalesce(${texts} #> ${path("nb")}, '""'),
    'nn', ${texts} #> ${path("nn")}, 'en', ${texts} #> ${path("en")}))`;
}
