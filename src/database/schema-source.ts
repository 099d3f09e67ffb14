import type pg from "pg";

/** What the jsonb columns hold; the types live in `domain`. */
const jsonTypes: Readonly<Record<string, string>> = {
  "audit_entry.old_value": "unknown",
  "audit_entry.new_value": "unknown",
  "idempotency_key.answer": "unknown",
  "programme_period.name": "WrittenTexts",
  "change_package.superseded_text": "Texts",
  "change_package_version.definition": "PackageText",
  "change_package_draft.definition": "DraftDefinition",
  "measure.texts": "MeasureTexts",
  "offering.title": "WrittenTexts",
  "offering.lead": "WrittenTexts",
  "collaborative.texts": "CollaborativeTexts",
  "collaborative.rules": "TeamRule[]",
  "collaborative.contacts": "Contact[]",
  "collaborative.references": "Reference[]",
  "collaborative_terms.texts": "CollaborativeTexts",
  "collaborative_terms.terms": "unknown",
  "collaborative_party.share": "WrittenTexts",
  "collaborative_picture.alt": "WrittenTexts",
  "learning_session.title": "WrittenTexts",
  "learning_session.programme": "WrittenTexts",
  "enrolment_draft.form": "Record<string, unknown>",
  "team_measure.data_source": "DataSource",
  "measurement_import.content": "unknown",
};

const kinds: Readonly<Record<string, string>> = {
  uuid: "uuid",
  text: "text",
  bpchar: "text",
  int4: "integer",
  int8: "bigintNumber",
  float8: "doublePrecision",
  bool: "boolean",
  timestamptz: "instant",
  date: "plainDate",
  time: "plainTime",
  bytea: "bytes",
  jsonb: "jsonb",
  _text: "textArray",
};

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: "YES" | "NO";
  has_default: boolean;
}

/** The text of `schema.ts`, written from the database that the migrations made, so the two cannot differ. */
export async function schemaSource(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select table_name, column_name, udt_name, is_nullable,
           column_default is not null or is_identity = 'YES' as has_default
    from information_schema.columns
    join information_schema.tables using (table_catalog, table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration'
    order by table_name, ordinal_position`);
  const tables = Map.groupBy(rows, (row) => row.table_name);
  const body = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${camel(column.column_name)}: ${columnSource(column)},`);
    return `export const ${camel(table)} = pgTable("${table}", {\n${lines.join("\n")}\n});\n`;
  });
  return `// Written by \`npm run schema\` from the migrations. Do not edit by hand.
import { sql } from "drizzle-orm";
import { bigint, boolean, doublePrecision, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Contact, Reference } from "../domain/collaborative.ts";
import type { Texts, WrittenTexts } from "../domain/language.ts";
import type { TeamRule } from "../domain/team-rules.ts";
import { bytes, instant, plainDate, plainTime } from "./columns.ts";
import type { CollaborativeTexts, DataSource, DraftDefinition, MeasureTexts, PackageText } from "./json-columns.ts";

/** The default stands in the migration; an insert may leave the column out. */
const byDatabase = sql\`default\`;

${body.join("\n")}`;
}

function columnSource(column: Column): string {
  const kind = kinds[column.udt_name];
  if (kind === undefined)
    throw new Error(
      `schema.ts knows no type ${column.udt_name} (${column.table_name}.${column.column_name})`,
    );
  const name = `"${column.column_name}"`;
  let source = `${kind}(${name})`;
  if (kind === "bigintNumber") source = `bigint(${name}, { mode: "number" })`;
  if (kind === "textArray") source = `text(${name}).array()`;
  if (kind === "jsonb") {
    const type = jsonTypes[`${column.table_name}.${column.column_name}`];
    if (type === undefined)
      throw new Error(`schema-source.ts does not say what ${column.table_name}.${column.column_name} holds`);
    source += `.$type<${type}>()`;
  }
  if (column.is_nullable === "NO") source += ".notNull()";
  // the default itself stays in the database; here only that an insert may leave it out
  if (column.has_default) source += ".default(byDatabase)";
  return source;
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
