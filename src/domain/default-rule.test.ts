import { expect, it } from "vitest";
import { defaultRule, ruleNames } from "./default-rule.ts";
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
