import { expect, it } from "vitest";
import { missingIn, textIn } from "./collaborative-text-in.ts";

const nb = { title: "Fall", over: "For alle", lead: "Færre fall", sections: { why: "Fordi", cost: "" } };

it("L4 a text that is missing in the asked language is told in bokmål, and says so", () => {
  const shown = textIn({ nb, nn: { title: "Fall nn", over: "", lead: "Færre fall nn", sections: {} } }, "nn");
  expect(shown.title).toEqual({ text: "Fall nn", language: "nn" });
  expect(shown.over).toEqual({ text: "For alle", language: "nb" });
  expect(shown.sections).toEqual({ why: { text: "Fordi", language: "nb" } });
  expect(textIn({ nb }, "en").title).toEqual({ text: "Fall", language: "nb" });
});

it("L4 all, some or nothing is missing; what bokmål lacks is not missing elsewhere", () => {
  const nn = { title: "a", over: "b", lead: "c", sections: { why: "d" } };
  expect(missingIn({ nb, nn }, "nn")).toBe("nothing");
  expect(missingIn({ nb, nn: { ...nn, sections: {} } }, "nn")).toBe("some");
  expect(missingIn({ nb, nn: { title: "", over: "", lead: "", sections: {} } }, "nn")).toBe("all");
  expect(missingIn({ nb }, "en")).toBe("all");
  expect(missingIn({ nb }, "nb")).toBe("nothing");
});
