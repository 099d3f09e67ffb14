import { type Language, shownText } from "../../domain/language.ts";
import { norway } from "../../domain/norwegian-time.ts";
import { type Answer, file, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { say } from "../../platform/words.ts";
import { csvTable } from "../../platform/csv.ts";
import { decimalKroner } from "./decimal-kroner.ts";
import { type FeeLine, feeLines, keyOf, sumsOf } from "./fee-line.ts";
import { readFees } from "./read-fees.ts";
import { words } from "./words.ts";

/** The approved lines as the invoice basis. Who took it out, and which lines were in it, is kept. */
export async function exportFees(ask: Ask): Promise<Answer> {
  const [fees] = await readFees(
    ask.database,
    ask.place.collaborativeId ? [ask.place.collaborativeId] : [],
    ask.now,
  );
  if (fees === undefined) return notFound;
  const approved = feeLines(fees.rows).filter((line) => line.standing?.what === "approved");
  await ask.audit({
    action: "fees.exported",
    subject: { kind: "collaborative", id: fees.collaborative.id },
    collaborativeId: fees.collaborative.id,
    new: { lines: approved.map(keyOf), sumOre: sumsOf(approved).approved.ore },
  });
  return file({
    body: feeCsv(approved, ask.language),
    contentType: "text/csv; charset=utf-8",
    fileName: `${say(words, ask.language).csvFile}-${fees.collaborative.slug}.csv`,
  });
}

function feeCsv(lines: readonly FeeLine[], language: Language): string {
  const text = say(words, language);
  return csvTable([
    [
      text.municipality,
      text.csvMunicipalityNumber,
      text.csvOrganisationNumber,
      text.team,
      text.member,
      text.csvSession,
      text.csvDay,
      text.cancelled,
      text.csvFee,
      text.csvApprovedBy,
      text.csvApprovedAt,
    ],
    ...lines.map((line) => [
      line.municipality.name,
      line.municipality.number,
      line.municipality.organisationNumber ?? "",
      line.team.name,
      line.name,
      shownText(line.session.title, language).text,
      line.day.toString(),
      line.cancelledAt ? wallClock(line.cancelledAt) : "",
      decimalKroner(line.feeOre),
      line.standing?.by ?? "",
      line.standing ? wallClock(line.standing.at) : "",
    ]),
  ]);
}

/** "2027-02-03 09:00:01", in Norway. */
function wallClock(at: Temporal.Instant): string {
  return at
    .toZonedDateTimeISO(norway)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ");
}
