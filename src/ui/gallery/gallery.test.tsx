import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { Gallery, galleryPages } from "./gallery.tsx";

const assets = { stylesheet: "/filer/style.css", font: "/filer/inter.woff2", mark: "/filer/mark.svg" };

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "void-style": "off",
    "attribute-boolean-style": ["error", { style: "empty" }],
    "attribute-empty-style": "off",
    "long-title": "off",
    "form-dup-name": ["error", { shared: ["radio", "button", "submit", "checkbox"] }],
    "no-redundant-role": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "tel-non-breaking": "off",
    "unrecognized-char-ref": "error",
    "prefer-native-element": "off",
  },
});

describe.each(galleryPages)("the example page %s", (page) => {
  const html = String(<Gallery page={page} base="/galleri" assets={assets} />);

  it("is valid html", async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector ?? ""})`),
    );
    expect(messages).toEqual([]);
  });

  it("has no style attribute, no inline script and no handler in an attribute", () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/\son[a-z]+=/);
  });

  it("points only at ids that are there", () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]));
    const pointers = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(
      (found) => found[1]?.split(" ") ?? [],
    );
    const anchors = [...html.matchAll(/\shref="#([^"]+)"/g)].map((found) => found[1]);
    expect([...pointers, ...anchors].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has one h1 and skips no level of heading", () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it("gives every field a label or a name", () => {
    const labelled = new Set([...html.matchAll(/<label[^>]*\sfor="([^"]+)"/g)].map((found) => found[1]));
    const fields = [...html.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)].map((found) => found[1] ?? "");
    const open = fields.filter((attributes) => !/type="hidden"/.test(attributes));
    expect(open.filter((attributes) => !labelled.has(/\sid="([^"]+)"/.exec(attributes)?.[1] ?? ""))).toEqual(
      [],
    );
  });

  it("has at most one filled button", () => {
    const filled = [...html.matchAll(/<(?:a|button)\b([^>]*class="ds-button"[^>]*)>/g)].filter(
      (found) => !found[1]?.includes("data-variant"),
    );
    if (page !== "biter") expect(filled.length).toBeLessThanOrEqual(1);
  });
});
