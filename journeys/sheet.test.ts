import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeWalk } from "./walk.ts";

const walk = makeWalk();
const lead = "maling.elvestrand@example.no";

/** Opens the sheet of the year that ends with this month, and listens for what is sent. */
async function openSheet(as: string, through: string, width = 1280) {
  const { page, context } = await walk.open({ as, width });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const team = /\/team\/([0-9a-f-]{36})/.exec(await page.content())?.[1] ?? "";
  const path = `/team/${team}/malinger/ark?til=${through}`;
  await page.goto(path);
  await page.locator("#ark-taster:not([hidden])").waitFor();
  const sent: string[] = [];
  page.on("request", (request) => request.url().endsWith("/celler") && sent.push(request.method()));
  const rows = page.locator("table.cells tbody tr");
  return {
    page,
    context,
    sent,
    path,
    cell: (row: number, column: number) => rows.nth(row).locator("input").nth(column),
    status: page.getByRole("status"),
    saveButton: page.getByRole("button", { name: /^Lagre/ }),
    paste: async (block: readonly (readonly string[])[]) => {
      const text = block.map((row) => `${row.join("\t")}\r\n`).join("");
      await page.evaluate((all) => navigator.clipboard.writeText(all), text);
      await page.keyboard.press("Control+V");
    },
  };
}

/** What stands in the sheet as the server knows it, row by row. */
async function kept(page: Page, path: string): Promise<string[][]> {
  const html = await (await page.request.get(path)).text();
  const body = /<tbody>([\s\S]*)<\/tbody>/.exec(html)?.[1] ?? "";
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<input name="v\.[^>]*>/g)].map(([field]) => / value="([^"]*)"/.exec(field)?.[1] ?? ""),
  );
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(" ")}`)).toEqual([]);
}

const block = Array.from({ length: 12 }, (_, row) =>
  Array.from({ length: 8 }, (__, column) => String(column % 2 === 0 ? 9 + ((row + column) % 7) : 20)),
);

it("A031 a block of 12 by 8 from a spreadsheet is pasted and saved in one request; one bad cell is shown and the others kept (C52)", async () => {
  const { page, context, sent, path, cell, status, saveButton, paste } = await openSheet(lead, "2023-12-01");
  const withOneWrong = block.map((row, at) => (at === 4 ? ["21", ...row.slice(1)] : row));
  const copied = [
    ["", ...Array.from({ length: 8 }, (_, at) => (at % 2 ? "Alle" : "Gjort"))],
    ...withOneWrong.map((row, at) => [`${at + 1}. måned`, ...row]),
  ];
  await cell(0, 0).focus();
  await paste(copied);
  await status
    .filter({ hasText: "96 tall er limt inn. Ctrl+Z angrer. Overskriftene ble hoppet over." })
    .waitFor();
  await expectNoFaults(page);
  expect(await saveButton.textContent()).toBe("Lagre 47 verdier");
  await saveButton.click();
  await status.filter({ hasText: "47 lagret, 1 må ses på." }).waitFor();
  expect(sent).toEqual(["POST"]);
  const wrong = page.locator("input[aria-invalid=true]");
  expect(await wrong.count()).toBe(1);
  expect(await wrong.inputValue()).toBe("21");
  await page
    .getByRole("listitem")
    .filter({ hasText: "mai 2023" })
    .getByText("kan ikke være flere enn")
    .waitFor();
  await expectNoFaults(page);
  const expected = block.map((row, at) => [...(at === 4 ? ["", ""] : row.slice(0, 2)), ...row.slice(2)]);
  expect((await kept(page, path)).map((row) => row.slice(0, 8))).toEqual(expected);
  // its link leads there; mended, it is saved too
  await page.getByRole("button", { name: /mai 2023/ }).click();
  await page.keyboard.type("13");
  await page.keyboard.press("Control+S");
  await status.filter({ hasText: "1 lagret." }).waitFor();
  expect(sent).toHaveLength(2);
  expect((await kept(page, path))[4]?.slice(0, 2)).toEqual(["13", "20"]);
  // and the same block comes back to a spreadsheet as it went
  await cell(0, 0).focus();
  for (let step = 0; step < 7; step++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+C");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    block
      .slice(0, 2)
      .map((row) => `${row.join("\t")}\r\n`)
      .join(""),
  );
  await context.close();
}, 60_000);

it("the sheet is walked by keyboard as a spreadsheet is: move, replace, edit, take back, empty, undo", async () => {
  const { page, context, sent, cell, status, saveButton, paste } = await openSheet(lead, "2022-12-01");
  const key = (name: string) => page.keyboard.press(name);
  const isAt = async (row: number, column: number) =>
    expect(await cell(row, column).evaluate((field) => field === document.activeElement)).toBe(true);
  await cell(0, 0).focus();
  await page.keyboard.type("12");
  await key("Tab");
  await isAt(0, 1);
  await page.keyboard.type("20");
  await key("Enter");
  await isAt(1, 1);
  await key("Shift+Enter");
  await key("ArrowLeft");
  await isAt(0, 0);
  await key("End");
  await key("Control+Home");
  await isAt(0, 0);
  // typing replaces, F2 edits, Escape takes back
  await page.keyboard.type("15");
  expect(await cell(0, 0).inputValue()).toBe("15");
  await key("Escape");
  expect(await cell(0, 0).inputValue()).toBe("12");
  await key("F2");
  await page.keyboard.type("3");
  await key("Home");
  await isAt(0, 0);
  await key("Escape");
  expect(await cell(0, 0).inputValue()).toBe("12");
  // a block is chosen, emptied, and comes back
  await key("Shift+ArrowRight");
  await status.filter({ hasText: "1 rader og 2 kolonner er valgt." }).waitFor();
  await key("Delete");
  expect(await saveButton.textContent()).toBe("Lagre");
  await key("Control+Z");
  expect([await cell(0, 0).inputValue(), await cell(0, 1).inputValue()]).toEqual(["12", "20"]);
  // what has no room is told, and the whole paste is taken back at once
  await key("Control+End");
  await paste([
    ["1", "2"],
    ["3", "4"],
  ]);
  await status
    .filter({ hasText: "1 tall er limt inn. Ctrl+Z angrer. 3 tall fikk ikke plass i arket." })
    .waitFor();
  await key("Control+Z");
  await status.filter({ hasText: "Angret." }).waitFor();
  await key("Control+Y");
  expect(await saveButton.textContent()).toBe("Lagre 2 verdier");
  await key("Control+Shift+Z");
  expect(await saveButton.textContent()).toBe("Lagre 2 verdier");
  await key("Control+Z");
  expect(await saveButton.textContent()).toBe("Lagre 1 verdi");
  // nobody to count
  await cell(1, 0).focus();
  await page.keyboard.type("ingen");
  await key("Control+S");
  await status.filter({ hasText: "2 lagret." }).waitFor();
  expect(sent).toEqual(["POST"]);
  // emptied and saved, the value is gone
  await cell(0, 0).focus();
  await key("Delete");
  await key("Tab");
  await key("Delete");
  await page.getByText("Fjernes når du lagrer.").waitFor();
  await key("Control+S");
  await status.filter({ hasText: "1 lagret." }).waitFor();
  await page.reload();
  expect([
    await cell(0, 0).inputValue(),
    await cell(0, 1).inputValue(),
    await cell(1, 0).inputValue(),
  ]).toEqual(["", "", "ingen"]);
  await context.close();
}, 60_000);

it("C54 what is saved without a network waits on the device through a closed tab, and is stored once when the network is back", async () => {
  const { page, context, path, cell, status, paste } = await openSheet(lead, "2021-12-01");
  await cell(0, 0).focus();
  await paste(block.slice(0, 3));
  await cell(3, 0).focus();
  await page.keyboard.type("21");
  await page.keyboard.press("Tab");
  await page.keyboard.type("20");
  await context.setOffline(true);
  await page.keyboard.press("Control+S");
  await status.filter({ hasText: "12 venter på nettet, 1 må ses på." }).waitFor();
  await expectNoFaults(page);
  // the one that is not right is nowhere but here, so the tab asks before it closes
  let asked = false;
  page.on("dialog", (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked && page.isClosed()).toBe(true);
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(path);
  await next.getByRole("status").filter({ hasText: "12 lagret." }).waitFor();
  const rows = await kept(next, path);
  expect(rows.slice(0, 3).map((row) => row.slice(0, 8))).toEqual(block.slice(0, 3));
  expect(rows[3]?.slice(0, 2)).toEqual(["", ""]);
  await context.close();
}, 60_000);

it("C54 what waits in the sheet can be thrown away, one or all, and taken back with Ctrl+Z", async () => {
  const { page, context, path, cell, status, saveButton, paste } = await openSheet(lead, "2018-12-01");
  await cell(0, 0).focus();
  await paste([
    ["9", "20", "10", "20"],
    ["11", "20", "12", "20"],
  ]);
  await context.setOffline(true);
  await page.keyboard.press("Control+S");
  await status.filter({ hasText: "4 venter på nettet." }).waitFor();
  const list = page.locator("#ark-liste");
  await list.getByText("4 venter på nettet").click();
  await list.getByRole("button", { name: "Forkast 9 av 20" }).waitFor();
  await expectNoFaults(page);
  await list.getByRole("button", { name: "Forkast 9 av 20" }).click();
  await status.filter({ hasText: "3 venter på nettet. 1 forkastet. Ctrl+Z angrer." }).waitFor();
  expect([await cell(0, 0).inputValue(), await cell(0, 1).inputValue()]).toEqual(["", ""]);
  // it was a slip: back again, to be saved like anything that is typed
  await page.keyboard.press("Control+Z");
  expect([await cell(0, 0).inputValue(), await cell(0, 1).inputValue()]).toEqual(["9", "20"]);
  expect(await saveButton.textContent()).toBe("Lagre 1 verdi");
  await page.keyboard.press("Control+S");
  await list.getByText("4 venter på nettet").waitFor();
  await list.getByRole("button", { name: "Forkast 12 av 20" }).click();
  await list.getByRole("button", { name: "Forkast alle 3" }).waitFor();
  // another tab throws away one, and the sheet shows what stands there
  // the network is back, but nothing gets through yet
  await context.route("**/malinger/celler", (route) => route.abort("internetdisconnected"));
  await context.setOffline(false);
  const other = await context.newPage();
  other.on("dialog", (dialog) => void dialog.accept());
  await other.goto("/min-side");
  const row = other.locator(".on-device li").filter({ hasText: /11\sav\s20/ });
  await row.getByRole("button", { name: "Forkast" }).click();
  await row.waitFor({ state: "detached" });
  await expect.poll(() => cell(1, 0).inputValue()).toBe("");
  await list.getByRole("button", { name: "Forkast alle 2" }).click();
  await status.filter({ hasText: "2 forkastet. Ctrl+Z angrer." }).waitFor();
  expect(await saveButton.textContent()).toBe("Lagre");
  expect(await list.textContent()).toBe("");
  await context.unroute("**/malinger/celler");
  await page.reload();
  await page.locator("#ark-taster:not([hidden])").waitFor();
  expect(await status.textContent()).toBe("");
  expect((await kept(page, path)).flat().filter(Boolean)).toEqual([]);
  await context.close();
}, 60_000);

it("two people in the same cell: both values are shown, and a person chooses", async () => {
  const mine = await openSheet(lead, "2020-12-01");
  const theirs = await openSheet("teamleder.elvestrand@example.no", "2020-12-01");
  const type = async ({ page, cell, status }: typeof mine, numerator: string) => {
    await cell(2, 0).focus();
    await page.keyboard.type(numerator);
    await page.keyboard.press("Tab");
    await page.keyboard.type("20");
    await page.keyboard.press("Control+S");
    return status;
  };
  await (await type(theirs, "15")).filter({ hasText: "1 lagret." }).waitFor();
  await (await type(mine, "18")).filter({ hasText: "1 må ses på." }).waitFor();
  const told = mine.page.getByRole("listitem").filter({ hasText: "mars 2020" });
  await told.getByText("Noen andre har endret verdien mens du skrev.").waitFor();
  await expectNoFaults(mine.page);
  expect((await kept(mine.page, mine.path))[2]?.slice(0, 2)).toEqual(["15", "20"]);
  await told.getByRole("button", { name: "Lagre det jeg skrev: 18 av 20" }).click();
  await mine.status.filter({ hasText: "1 lagret." }).waitFor();
  expect((await kept(mine.page, mine.path))[2]?.slice(0, 2)).toEqual(["18", "20"]);
  await (await type(theirs, "16")).filter({ hasText: "1 må ses på." }).waitFor();
  await theirs.page.getByRole("button", { name: /^Behold det som står: 18 av 20/ }).click();
  expect(await theirs.cell(2, 0).inputValue()).toBe("18");
  expect((await kept(mine.page, mine.path))[2]?.slice(0, 2)).toEqual(["18", "20"]);
  await mine.context.close();
  await theirs.context.close();
}, 60_000);

it("the sheet can be used at 320 pixels: it scrolls in its own region, and the page does not", async () => {
  const { page, context, path, cell, status } = await openSheet(lead, "2019-12-01", 320);
  for (const address of [path, `${path}&snudd=ja`]) {
    await page.goto(address);
    await expectNoFaults(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await cell(0, 0).focus();
  await page.keyboard.type("9");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("10");
  await page.keyboard.press("Control+S");
  await status.filter({ hasText: "1 lagret." }).waitFor();
  expect((await kept(page, `${path}&snudd=ja`))[0]?.[0]).toBe("9");
  await context.close();
}, 60_000);

it("G10 the sheet has asked no other host for anything, and has not complained", () => {
  expect(walk.foreign).toEqual([]);
  expect(walk.complaints.filter((one) => !one.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});
