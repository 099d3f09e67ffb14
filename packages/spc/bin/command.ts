/** What the command line does, apart from the process it runs in: options and standard input in, texts and a status out. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Refusal } from "../src/refusal.ts";
import { caseOfTable, Unreadable } from "./csv-case.ts";
import { readTable } from "./csv.ts";
import { answerCase, facetsOf, type ReferenceCase } from "./reference-case.ts";
import { tableOfColumns, tableOfFacets } from "./table.ts";

const help = `spc [options] [file …]          "-" or no file: standard input

Reads CSV (";", "," or tab between cells; decimal comma or point) or cases in JSON
({ chart, params, input }; one, a list of them, or one a line), and prints a table.

  --json                   the structure instead of a table, one line a case
  --chart KIND             run i mr ip xbar s p pp u up c g t mdc pareto bcusum  (default run)
  --x, --y, --n, --facet   names of columns (default: x date …, y value …, n; else the first two)
  (t and g also take one column of dates: the days between them)
  --axis AXIS              time (default), sequence (as given), category (no order)
  --per NUMBER             100 for percent, 1000 for per mille
  --freeze N               the first N points of each part set its lines
  --split N,N              a new part after so many points
  --exclude I,I            points left out of lines and runs, counted from 1
  --centre NUMBER          a given centre line, in the unit shown
  --target NUMBER          in the unit shown; --better up|down|neutral
  --rules SET              anhoej perla makingDataCount westernElectric nelson none
  --period PERIOD          week month quarter year: joins dates
  --join HOW               mean median sum sd: joins rows of the same x
  --no-screening           keeps moving ranges of 3.267 × their mean and more
  --baseline N, --odds R, --limit L      for bcusum
`;

const options = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  chart: { type: "string" },
  x: { type: "string" },
  y: { type: "string" },
  n: { type: "string" },
  facet: { type: "string" },
  axis: { type: "string" },
  per: { type: "string" },
  freeze: { type: "string" },
  split: { type: "string" },
  exclude: { type: "string" },
  centre: { type: "string" },
  target: { type: "string" },
  better: { type: "string" },
  rules: { type: "string" },
  period: { type: "string" },
  join: { type: "string" },
  "no-screening": { type: "boolean" },
  baseline: { type: "string" },
  odds: { type: "string" },
  limit: { type: "string" },
} as const;

type Chosen = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>["values"];

export interface Outcome {
  readonly out: string;
  readonly errors: string;
  readonly status: 0 | 1;
}

/** `readInput` is asked for standard input only when that is what is to be read. */
export function run(args: readonly string[], readInput: () => string): Outcome {
  const told = { out: "", errors: "" };
  try {
    answer(args, readInput, told);
  } catch (cause) {
    told.errors += `spc: ${cause instanceof Error ? cause.message : String(cause)}\n`;
  }
  return { ...told, status: told.errors === "" ? 0 : 1 };
}

function answer(
  args: readonly string[],
  readInput: () => string,
  told: { out: string; errors: string },
): void {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help === true) {
    told.out += help;
    return;
  }
  const files = positionals.length === 0 ? ["-"] : positionals;
  const cases = files.flatMap((file) => {
    try {
      return casesOf(file === "-" ? readInput() : readFileSync(file, "utf8"), values);
    } catch (cause) {
      if (cause instanceof Unreadable)
        throw new Unreadable(`${file === "-" ? "standard input" : file}: ${cause.message}`);
      throw cause;
    }
  });
  const many = cases.length > 1;
  for (const asked of cases) {
    const name = asked.id ?? "";
    const printed = answerCase(asked);
    if (isRefusal(printed)) told.errors += refusalText(name, printed);
    if (values.json === true) {
      // among many, a line for each, refused or not: those who read them by number do not lose count
      if (many) told.out += `${JSON.stringify({ id: name, ...printed })}\n`;
      else if (!isRefusal(printed)) told.out += `${JSON.stringify(printed)}\n`;
    } else if (!isRefusal(printed)) {
      const facets = facetsOf(asked);
      if (many) told.out += `# ${name}\n`;
      told.out += Array.isArray(facets) ? tableOfFacets(facets) : tableOfColumns(printed);
    }
  }
}

function isRefusal(answer: object): answer is Refusal {
  return "ok" in answer && answer.ok === false;
}

function refusalText(name: string, { problems, count }: Refusal): string {
  const where = name === "" ? "" : `${name}: `;
  const told = problems.map(({ code, field, position, facet, value }) => {
    const place = position === null ? "" : ` at position ${position + 1}`;
    return `spc: ${where}${code} in ${field}${place}${facet ? ` of ${facet}` : ""} (${JSON.stringify(value) ?? value})\n`;
  });
  const more = count > problems.length ? `spc: ${where}and ${count - problems.length} more\n` : "";
  return told.join("") + more;
}

/** JSON (one value, a list, or several after one another) or a table: told apart by how the text begins. */
function casesOf(text: string, chosen: Chosen): ReferenceCase[] {
  const start = text.trimStart()[0];
  if (start !== "{" && start !== "[") return [tableCase(text, chosen)];
  const found = jsonValues(text).flatMap((value) => parsed(value));
  return found.map((item, i) => {
    if (isCase(item)) return item;
    throw new Unreadable(found.length > 1 ? `case ${i + 1} is no case in JSON` : "this is no case in JSON");
  });
}

/** The values in a text, one after the other, each from its opening bracket to the closing one. */
function jsonValues(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let begins = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign === "\\") i++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) {
      found.push(text.slice(begins, i + 1));
      begins = i + 1;
    }
  }
  const rest = text.slice(begins).trim();
  return rest === "" ? found : [...found, rest];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCase(item: unknown): item is ReferenceCase {
  if (typeof item !== "object" || item === null) return false;
  const { chart, input } = item as Record<string, unknown>;
  return typeof chart === "string" && typeof input === "object" && input !== null;
}

function tableCase(text: string, chosen: Chosen): ReferenceCase {
  const table = readTable(text);
  if (table.header.length === 0) throw new Unreadable("there is nothing to read");
  const per = numberOf(chosen.per, "per") ?? 1;
  const centre = numberOf(chosen.centre, "centre");
  const mdc = chosen.chart === "mdc" || chosen.chart === "xmr-mdc";
  const freeze = numberOf(chosen.freeze, "freeze");
  const params = {
    multiply: per,
    cl: centre === null ? null : centre / per,
    [mdc ? "fix_after_n_points" : "freeze"]: freeze,
    part: listOf(chosen.split, "split"),
    exclude: listOf(chosen.exclude, "exclude"),
    target: numberOf(chosen.baseline, "baseline") ?? numberOf(chosen.target, "target"),
    improvement_direction: { up: "increase", down: "decrease" }[chosen.better ?? ""] ?? "neutral",
    ...(chosen.rules === undefined ? {} : { rules: chosen.rules }),
    "x.period": chosen.period ?? null,
    "agg.fun": chosen.join ?? "mean",
    screenedmr: chosen["no-screening"] !== true,
    screen_outliers: chosen["no-screening"] !== true,
    or: numberOf(chosen.odds, "odds"),
    limit: numberOf(chosen.limit, "limit"),
  };
  return caseOfTable(chosen.chart ?? "run", table, chosen, params, chosen.axis);
}

function numberOf(text: string | undefined, name: string): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(",", "."));
  if (text.trim() !== "" && Number.isFinite(value)) return value;
  throw new Unreadable(`--${name} takes a number, not "${text}"`);
}

function listOf(text: string | undefined, name: string): number[] {
  return text === undefined ? [] : text.split(",").map((part) => numberOf(part, name)!);
}
