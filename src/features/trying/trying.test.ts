import { beforeAll, describe, expect, it } from "vitest";
import { loadExample } from "../../database/example/programme/load-example.ts";
import { mailMessage } from "../../database/schema.ts";
import { testHouse } from "../../platform/testing/house.ts";
import { tryingRoutes } from "./routes.ts";

const house = testHouse(tryingRoutes, { exampleMode: true });

describe("trying the product", () => {
  beforeAll(() => loadExample(house.owner, house.now));

  it("every role can be tried, from one page", async () => {
    const { text } = await house.visitor().open("/prov");
    for (const role of [
      "Arrangør",
      "Måleansvarlig",
      "Teamleder",
      "Teammedlem",
      "Bruker- eller pårørenderepresentant",
      "Veileder",
      "Leder som støtter teamet",
      "Observatør",
      "Leser for fylket",
      "Nasjonalt sekretariat",
      "Administrator",
    ]) {
      expect(text).toContain(role);
    }
  });

  it("choosing a person logs in as that person", async () => {
    const visitor = house.visitor();
    const { html } = await visitor.open("/prov");
    const id = /name="person" value="([^"]+)"/.exec(html)?.[1] as string;
    const seen = await visitor.send("/prov", { person: id });
    expect(seen.location).toBe("/min-side");
    expect(visitor.cookies.has("okt")).toBe(true);
    expect(
      (await house.visitor().send("/prov", { person: "00000000-0000-4000-8000-000000000000" })).status,
    ).toBe(404);
  });

  it("the clock can be moved and set back, and every page says when it is moved", async () => {
    const visitor = house.visitor();
    const far = Temporal.Now.instant()
      .add({ hours: 24 * 400 })
      .toZonedDateTimeISO("Europe/Oslo")
      .toPlainDate();
    await visitor.send("/prov/klokke", { dag: far.toString(), tid: "12:00", til: "valgt" });
    expect((await visitor.open("/prov")).text).toContain("Klokka er stilt til");
    await visitor.send("/prov/klokke", { dag: far.toString(), tid: "12:00", til: "na" });
    expect((await visitor.open("/prov")).text).not.toContain("Klokka er stilt til");
  });

  it("mail that is not sent by a mail server is read in the mailbox, as text", async () => {
    expect((await house.visitor().open("/postkasse")).text).toContain("Ingen e-post er sendt ennå");
    await house.owner.insert(mailMessage).values({
      toEmail: "kari@example.no",
      language: "nb",
      kind: "test",
      subject: "<b>Kode</b>",
      bodyText: "Koden er 123456",
      bodyHtml: "",
      createdAt: house.now,
      sentAt: house.now,
      sentThrough: "mailbox",
    });
    const { html } = await house.visitor().open("/postkasse");
    expect(html).toContain("&lt;b&gt;Kode&lt;/b&gt;");
    expect(html).toContain("Koden er 123456");
  });

  it("every piece of screen can be looked at", async () => {
    for (const page of ["biter", "skjema", "maling"])
      expect((await house.visitor().open(`/prov/deler/${page}`)).status).toBe(200);
    expect((await house.visitor().open("/prov/deler/finnes-ikke")).status).toBe(404);
  });
});
