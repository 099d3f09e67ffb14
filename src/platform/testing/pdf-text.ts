import { inflateSync } from "node:zlib";

/** The text of a PDF of ours, as a screen reader or a search would find it: through its fonts' own maps to letters. */
export function pdfText(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes).toString("latin1");
  const streams = new Map(
    [
      ...whole.matchAll(/(?<=^|\n)(\d+) 0 obj\n<<((?:(?!endobj).){0,400}?)>>\nstream\n(.*?)\nendstream/gs),
    ].map(
      ([, id = "", head = "", body = ""]) =>
        [id, head.includes("/FlateDecode") ? inflated(body) : body] as const,
    ),
  );
  const maps = new Map(
    [...whole.matchAll(/(?<=^|\n)(\d+) 0 obj\n<<[^>]*?\/ToUnicode (\d+) 0 R/g)].map(
      ([, font = "", map = ""]) => [font, lettersOf(streams.get(map) ?? "")] as const,
    ),
  );
  const fonts = new Map(
    [...whole.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(
      ([, name = "", font = ""]) => [name, maps.get(font)] as const,
    ),
  );
  return [...streams.values()]
    .filter((body) => body.includes("/MCID"))
    .map((body) => textOf(body, fonts))
    .join("\n");
}

function inflated(body: string): string {
  return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
}

function lettersOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>/g)].map(([, code = "", text = ""]) => [
      Number.parseInt(code, 16),
      Buffer.from(text, "hex").swap16().toString("utf16le"),
    ]),
  );
}

function textOf(body: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string> | undefined>): string {
  let letters: ReadonlyMap<number, string> | undefined;
  let text = "";
  const pieces = body.matchAll(
    /\/(f\d+) [\d.]+ Tf|\(((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*)\)|<([0-9A-F]+)>|\bET\b/gs,
  );
  for (const [found, font, shown, hex] of pieces) {
    if (font !== undefined) letters = fonts.get(font);
    else if (found === "ET") text += "\n";
    else {
      const codes =
        hex === undefined ? Buffer.from(unescaped(shown ?? ""), "latin1") : Buffer.from(hex, "hex");
      for (let at = 0; at + 1 < codes.length; at += 2) text += letters?.get(codes.readUInt16BE(at)) ?? "?";
    }
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replaceAll(/\\(\d{1,3}|.)/gs, (_, code: string) =>
    /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
}
