import { expect, it } from "vitest";
import { returnPath } from "./return-path.ts";
import { visitorAddress } from "./visitor-address.ts";

it("an address of our own is kept with its query", () => {
  expect(returnPath("/team/1?a=b#c")).toBe("/team/1?a=b#c");
});

it("whatever a browser might read as another site is refused", () => {
  for (const evil of [
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "/\t/evil.example",
    "",
    "javascript:alert(1)",
    "/a\\b",
    " /a",
  ]) {
    expect(returnPath(evil)).toBeUndefined();
  }
});

it("only as many forwarded addresses are believed as there are trusted proxies", () => {
  expect(visitorAddress("1.1.1.1, 2.2.2.2", "9.9.9.9", 0)).toBe("9.9.9.9");
  expect(visitorAddress("1.1.1.1, 2.2.2.2", "9.9.9.9", 1)).toBe("2.2.2.2");
  expect(visitorAddress("1.1.1.1, 2.2.2.2", "9.9.9.9", 2)).toBe("1.1.1.1");
  expect(visitorAddress(undefined, "9.9.9.9", 1)).toBe("9.9.9.9");
});
