import { expect, it } from "vitest";
import { defaultRule, mayAdd, ruleNames } from "./default-rule.ts";
import { templates } from "./templates/all.ts";

it("every rule has a default, and every rule of the templates can be chosen", () => {
  for (const name of ruleNames) expect(defaultRule(name, []).rule).toBe(name);
  for (const { rules } of templates) for (const { rule } of rules) expect(ruleNames).toContain(rule);
});

it("A138 the rule about areas to begin with names those that are recommended first", () => {
  expect(defaultRule("recommendedAreaFirst", ["TOF", "ERN"])).toMatchObject({
    recommendedFirst: ["TOF", "ERN"],
  });
});

it("A067 professions and sizes may be asked for twice, with different severities; the rest once", () => {
  for (const name of ruleNames) {
    expect(mayAdd(name, []), name).toBe(true);
    expect(mayAdd(name, [defaultRule(name, [])]), name).toBe(
      name === "professionsPresent" || name === "teamSize",
    );
  }
});
