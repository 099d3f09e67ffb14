import { expect, it } from "vitest";
import { pictureType } from "./picture-type.ts";

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) =>
      typeof value === "number" ? [value] : [...value].map((letter) => letter.charCodeAt(0)),
    ),
  );

it("A002 PNG, JPEG and WebP are known by their first bytes", () => {
  expect(pictureType(bytes(0x89, "PNG\r\n", 0x1a, "\n", 0))).toBe("image/png");
  expect(pictureType(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
  expect(pictureType(bytes("RIFF", 1, 2, 3, 4, "WEBPVP8 "))).toBe("image/webp");
});

it("A002 everything else is refused, whatever it calls itself", () => {
  for (const other of [
    bytes(),
    bytes("<svg xmlns"),
    bytes("GIF89a"),
    bytes("RIFF", 1, 2, 3, 4, "WAVE"),
    bytes(0x89, "PNG"),
    bytes("<!doctype html>"),
  ]) {
    expect(pictureType(other)).toBeUndefined();
  }
});
