import { expect, it } from "vitest";
import { CountForm } from "./count-form.tsx";
import { DataTable } from "./data-table.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Page } from "./page.tsx";
import { Prose } from "./prose.tsx";
import { SelectField } from "./select-field.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;`;

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z]+)/gi)].map((found) => found[1] ?? "");
}

it("never turns typed text into markup, in text or in attributes", () => {
  const html = String(
    <Page
      lang="nb"
      title={hostile}
      description={hostile}
      assets={{ stylesheet: "/a.css", font: "/a.woff2", mark: "/a.svg" }}
      words={{ product: hostile, skip: hostile, menu: hostile, topMenu: hostile, footMenu: hostile }}
      home="/"
      links={[
        { text: hostile, href: "/" },
        { text: hostile, action: "/ut", hidden: { token: hostile } },
      ]}
      languages={[{ lang: "nn", href: "/", text: hostile }]}
      banner={hostile}
    >
      <ErrorSummary title={hostile} errors={[{ field: "a", text: hostile }]} />
      <Prose text={`${hostile}\n\n- ${hostile}\n- ${hostile}`} lang={hostile} />
      <TextField name="a" label={hostile} help={hostile} error={hostile} value={hostile} />
      <TextArea name="b" label={hostile} value={`</textarea>${hostile}`} />
      <SelectField name="c" label={hostile} options={[{ value: hostile, text: hostile }]} value={hostile} />
      <CountForm
        action="/"
        id="d"
        title={hostile}
        numerator={{ name: "e", label: hostile, value: hostile, error: hostile }}
        between={hostile}
        save={hostile}
      />
      <DataTable
        caption={hostile}
        columns={[
          { head: hostile, cell: () => hostile },
          { head: hostile, cell: () => hostile },
        ]}
        rows={[1]}
      />
    </Page>,
  );
  expect(tagsOf(html)).not.toContain("script");
  expect(tagsOf(html)).not.toContain("img");
  expect(html.match(/<\/textarea>/g)).toHaveLength(1);
  expect(html).not.toContain(`value="">`);
});
