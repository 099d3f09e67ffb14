import type { Buffer } from "node:buffer";
import { sheetNames } from "./xlsx-names.ts";
import { zip, type ZipEntry } from "./zip.ts";

/** A number and a day are a number and a date in the sheet; a text is a text, also when it looks like a formula. */
export type XlsxCell = string | number | Temporal.PlainDate | undefined;

export interface XlsxSheet {
  name: string;
  /** The first row, which stays where it is when one scrolls. */
  columns: readonly { head: string; width: number }[];
  rows: AsyncIterable<readonly XlsxCell[]> | Iterable<readonly XlsxCell[]>;
  /** Columns that stay, too. */
  frozenColumns?: number;
}

/** A sheet holds 1 048 576 rows; what there is more of goes on in another. */
const ROWS_IN_SHEET = 1_000_000;
const LONGEST_TEXT = 32_767;
/** Text that is gathered before it is packed. */
const PIECE = 64 * 1024;

/**
 * A workbook (Office Open XML, ECMA-376), made while it is read: a row is asked for when there is room for it, so that
 * millions of them never are in memory together.
 */
export function xlsx(sheets: readonly XlsxSheet[]): AsyncGenerator<Buffer<ArrayBuffer>> {
  return zip(parts(sheets));
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function* parts(sheets: readonly XlsxSheet[]): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet.rows);
    try {
      let next = await rows.next();
      let part = 1;
      do {
        names.push(part === 1 ? sheet.name : `${sheet.name} ${part}`);
        const content = sheetXml(sheet, async function* () {
          for (let count = 0; count < ROWS_IN_SHEET && !next.done; count++) {
            yield next.value;
            next = await rows.next();
          }
        });
        yield { name: `xl/worksheets/sheet${names.length}.xml`, content };
        part++;
      } while (!next.done);
    } finally {
      await rows.return(undefined);
    }
  }
  yield text("xl/styles.xml", styles);
  yield text("xl/workbook.xml", workbookXml(sheetNames(names)));
  yield text("xl/_rels/workbook.xml.rels", workbookRelations(names.length));
  yield text("_rels/.rels", packageRelations);
  yield text("[Content_Types].xml", contentTypes(names.length));
}

async function* rowsOf(rows: XlsxSheet["rows"]): AsyncGenerator<readonly XlsxCell[]> {
  yield* rows;
}

function text(name: string, body: string): ZipEntry {
  return {
    name,
    content: (async function* () {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
    })(),
  };
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** The looks of cells, by their place in styles.xml. */
const look = { text: 0, head: 1, day: 2 } as const;

async function* sheetXml(
  { columns, frozenColumns = 0 }: XlsxSheet,
  rows: () => AsyncGenerator<readonly XlsxCell[]>,
): AsyncGenerator<string> {
  const letter = columnLetters(frozenColumns);
  const pane = `<pane ${frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `}ySplit="1" topLeftCell="${letter}2" activePane="${frozenColumns === 0 ? "bottomLeft" : "bottomRight"}" state="frozen"/>`;
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths}</cols><sheetData>`;
  piece += rowXml(
    columns.map(({ head }) => head),
    1,
    look.head,
  );
  let number = 2;
  for await (const row of rows()) {
    piece += rowXml(row, number, look.text);
    number++;
    if (piece.length > PIECE) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

function rowXml(row: readonly XlsxCell[], number: number, style: number): string {
  let cells = "";
  for (const [at, cell] of row.entries()) {
    if (cell === undefined || cell === "") continue;
    const place = `${columnLetters(at)}${number}`;
    if (typeof cell === "number") cells += `<c r="${place}" s="${look.text}"><v>${cell}</v></c>`;
    else if (typeof cell === "string")
      cells += `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
    else cells += `<c r="${place}" s="${look.day}"><v>${serialOf(cell)}</v></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

/** 0 is A, 26 is AA. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

const dayZero = Temporal.PlainDate.from("1899-12-30");

function serialOf(day: Temporal.PlainDate): number {
  return dayZero.until(day, { largestUnit: "days" }).days;
}

/** XML has no place for control characters and halves of letters; "_x000D_" is how a sheet writes one. */
function textXml(cell: string): string {
  return cell
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|\uFFFE|\uFFFF/gu, "")
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

const styles = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="14" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf></cellXfs></styleSheet>`;

function workbookXml(names: readonly string[]): string {
  const sheets = names
    .map(
      (name, at) =>
        `<sheet name="${textXml(name).replaceAll('"', "&quot;")}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join("");
  return `<workbook ${main} xmlns:r="${relations}"><sheets>${sheets}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const own = Array.from(
    { length: sheets },
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join("");
  return `<Relationships xmlns="${packaged}/relationships">${own}<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
}

const packageRelations = `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

function contentTypes(sheets: number): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const own = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
  ).join("");
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${own}</Types>`;
}
