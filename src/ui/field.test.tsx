import { describe, expect, it } from "vitest";
import { CheckboxField } from "./checkbox-field.tsx";
import { CodeField } from "./code-field.tsx";
import { DateField } from "./date-field.tsx";
import { FileField } from "./file-field.tsx";
import { NumberField } from "./number-field.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { SelectField } from "./select-field.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";
import { TimeField } from "./time-field.tsx";

const told = { name: "felt", label: "Felt", help: "Hjelp.", error: "Skriv noe." };

describe.each([
  ["TextField", <TextField {...told} />],
  ["TextArea", <TextArea {...told} />],
  ["NumberField", <NumberField {...told} />],
  ["SelectField", <SelectField {...told} options={[{ value: "a", text: "A" }]} />],
  ["CheckboxField", <CheckboxField {...told} />],
  ["DateField", <DateField {...told} />],
  ["TimeField", <TimeField {...told} />],
  ["FileField", <FileField {...told} />],
  ["CodeField", <CodeField {...told} />],
])("%s", (_, field) => {
  const html = String(field);

  it("ties its label, its help and its error to the field, in that order", () => {
    expect(html).toContain(`for="felt"`);
    expect(html).toMatch(/<(input|select|textarea)[^>]* id="felt"/);
    expect(html).toContain(`aria-describedby="felt-hjelp felt-feil"`);
    expect(html).toContain(`id="felt-hjelp"`);
    expect(html).toContain(`id="felt-feil"`);
    expect(html).toContain(`aria-invalid="true"`);
    expect(html).toContain(`class="ds-field bad`);
    expect(html.indexOf(`id="felt-hjelp"`)).toBeLessThan(html.indexOf(`id="felt-feil"`));
  });
});

it("says nothing of help or error when there is none", () => {
  const html = String(<TextField name="navn" label="Navn" />);
  expect(html).not.toContain("aria-");
  expect(html).toContain(`autocomplete="off"`);
});

it("keeps the zero that was typed", () => {
  expect(String(<NumberField name="teller" label="Teller" value={0} />)).toContain(`value="0"`);
  expect(String(<NumberField name="teller" label="Teller" value="" />)).toContain(`value=""`);
});

it("keeps the first line break of a text that begins with one", () => {
  expect(String(<TextArea name="a" label="A" value={"\nto"} />)).toContain(">\n\nto</textarea>");
});

it("asks for a code with the number keyboard and lets the browser fill it in", () => {
  const html = String(<CodeField name="kode" label="Kode" />);
  expect(html).toContain(`inputmode="numeric"`);
  expect(html).toContain(`autocomplete="one-time-code"`);
});

it("gives a group's first choice the group's own id, for the error summary", () => {
  const html = String(
    <RadioGroup
      name="omrade"
      legend="Område"
      error="Velg."
      value="b"
      choices={[
        { value: "a", label: "A", help: "om a" },
        { value: "b", label: "B" },
      ]}
    />,
  );
  expect(html).toContain(`<fieldset class="field-group bad" aria-describedby="omrade-feil">`);
  expect(html).toMatch(/id="omrade" name="omrade" value="a"[^>]*aria-describedby="omrade-om"/);
  expect(html).toMatch(/id="omrade-2" name="omrade" value="b" checked=""/);
});
