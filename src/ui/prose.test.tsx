import { expect, it } from "vitest";
import { Prose } from "./prose.tsx";

const shown = (text: string) => String(<Prose text={text} />);

it("parts paragraphs at empty lines and keeps single line breaks", () => {
  expect(shown("En\r\nto\r\n\r\n\r\nTre")).toBe(`<div class="prose"><p>En<br/>to</p><p>Tre</p></div>`);
});

it("makes lines that begin with a dash into a list, also right after a sentence", () => {
  expect(shown("Dere lærer\n- å se\n- å måle\nog mer")).toBe(
    `<div class="prose"><p>Dere lærer</p><ul><li>å se</li><li>å måle</li></ul><p>og mer</p></div>`,
  );
});

it("does not take a minus or a hyphenated word for a list", () => {
  expect(shown("-3 grader")).toBe(`<div class="prose"><p>-3 grader</p></div>`);
});

it("is empty for empty text", () => {
  expect(shown("  \n\n ")).toBe(`<div class="prose"></div>`);
});
