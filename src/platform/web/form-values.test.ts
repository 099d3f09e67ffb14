import { describe, expect, it } from "vitest";
import { nestedForm, typedValues } from "./form-values.ts";

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("reading a form", () => {
  it("numbered names make a list in their order, without the gaps of removed rows", () => {
    expect(
      nestedForm(
        form(["members.10.name", "Siv"], ["members.2.name", "Ola"], ["members.2.email", "ola@example.no"]),
      ),
    ).toEqual({
      members: [{ name: "Ola", email: "ola@example.no" }, { name: "Siv" }],
    });
  });

  it("a name that is there twice gives a list, and line ends become one character", () => {
    expect(typedValues(form(["role", "a"], ["role", "b"], ["text", "one\r\ntwo"]))).toEqual({
      role: ["a", "b"],
      text: "one\ntwo",
    });
  });

  it("names from outside that would reach into objects are passed over", () => {
    const read = nestedForm(
      form(["__proto__.x", "1"], ["a.constructor.b", "1"], ["a..b", "1"], ["a.b.c.d.e", "1"], ["ok", "yes"]),
    );
    expect(read).toEqual({ ok: "yes" });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
