// npm run feature -- walkrounds: the skeleton of a new feature, as CONTRIBUTING.md describes it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root } from "./install.mjs";

const name = process.argv[2];
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
  giveUp("Give the feature's name as the field says it: npm run feature -- walkrounds");
const folder = join(root, "src/features", name);
if (existsSync(folder)) giveUp(`There is a feature called ${name} already: src/features/${name}`);
const camel = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

mkdirSync(folder, { recursive: true });
const files = {
  "words.ts": `import type { Words } from "../../platform/words.ts";

export const words = {
  title: { nb: "", nn: "", en: "" },
} satisfies Words;
`,
  "page.tsx": `import type { Language } from "../../domain/language.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { say } from "../../platform/words.ts";
import { words } from "./words.ts";

export function ${camel}Page(language: Language): PageAnswer {
  const text = say(words, language);
  return page({ title: text.title, body: <h1>{text.title}</h1> });
}
`,
  "routes.ts": `import { get, type Route } from "../../platform/web/route.ts";
import { ${camel}Page } from "./page.tsx";

export const ${camel}Routes: readonly Route[] = [
  get("/${name}", { may: "self.use", answer: async (ask) => ${camel}Page(ask.language) }),
];
`,
  [`${name}.test.ts`]: `import { expect, it } from "vitest";
import { testHouse } from "../../platform/testing/house.ts";
import { ${camel}Routes } from "./routes.ts";

const house = testHouse(${camel}Routes);

it("somebody who is logged in sees the page, a visitor does not", async () => {
  expect((await (await house.as("kari@example.no")).open("/${name}")).status).toBe(200);
  expect((await house.visitor().open("/${name}")).status).toBe(404);
});
`,
};
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
process.stdout.write(
  `src/features/${name} is there. Put ${camel}Routes into src/app/features.ts, and write its words.\n`,
);
