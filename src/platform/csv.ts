/**
 * A table for a spreadsheet in Norwegian: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF. A text that a
 * spreadsheet would take for a formula is made plain text by an apostrophe before it, also behind spaces and quotes that
 * some programs pass over (OWASP, CSV injection).
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return csvStart + rows.map(csvLine).join("");
}

/** What a table that is written as it goes begins with; then its lines. */
export const csvStart = "\uFEFF";

export function csvLine(row: readonly string[]): string {
  return `${row.map(csvCell).join(";")}\r\n`;
}

/** What was in a cell before `csvCell` made it plain text. */
export function fromCsvCell(text: string): string {
  return text.startsWith("'") && wouldBeFormula.test(text.slice(1)) ? text.slice(1) : text;
}

/** Also one that has an apostrophe already, so that taking ours away gives the text back as it was. */
const wouldBeFormula = /^'*[\s"]*[=+\-@\t\r]/;

function csvCell(text: string): string {
  const plain = wouldBeFormula.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Up to six decimals with a comma; a space between thousands would make it text. */
export function csvNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace(".", ",");
}
