import { and, asc, gt, ne, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { auditEntry, roleGrant } from "../database/schema.ts";
import { apiPageRoutes } from "../features/api/token-routes.ts";
import { catalogueRoutes } from "../features/catalogue/routes.ts";
import { measurementApiRoutes } from "../features/measurement/api/routes.ts";
import { measurementRoutes } from "../features/measurement/routes.ts";
import { fill, makeTestTeam, teamMeasureOf, type TestTeam } from "../features/measurement/test-team.ts";
import { projectRoutes } from "../features/project/routes.ts";
import { personWith } from "../platform/login/person.ts";
import { testHouse } from "../platform/testing/house.ts";
import { formFields, type Visitor } from "../platform/testing/visitor.ts";
import { api, routes } from "./features.ts";

// Friday 5 February 2027, two days after the second samling: January is due today
const house = testHouse(routes(false), { now: "2027-02-05T09:00:00Z", api });
let secretariat: Visitor;
beforeAll(async () => {
  const email = "sekretariat@example.no";
  const personId = await personWith(house.owner, { email, name: "Siri Prøve", language: "nb" }, house.now);
  await house.owner.insert(roleGrant).values({ personId, role: "nationalSecretariat", grantedAt: house.now });
  secretariat = await house.as(email);
});

/** A line of the log as it must be; without `old` nothing stood there before, without `new` nothing does any more. */
interface Line {
  action: string;
  old?: object;
  new?: object;
}
/** Sends what the route takes, and what it must leave in the log. */
interface Deed {
  by: string;
  send(): Promise<{ status: number }>;
  lines: Line[];
}
type Fields = Record<string, string | string[] | Blob>;

const bySecretariat = "sekretariat@example.no";
const team = (wishes?: Parameters<typeof makeTestTeam>[1]) => makeTestTeam(house.owner, wishes);

/** A team with figures of four months of TRS-P1, and its measurement lead in a browser. */
async function counted(): Promise<{ one: TestTeam; lead: Visitor; by: string; id: string }> {
  const one = await team();
  await fill(house.owner, one, "TRS-P1", "2026-05-01", [9, 11, 8, 10, 11, 12, 10, 15]);
  const { id } = await teamMeasureOf(house.owner, one, "TRS-P1");
  return { one, lead: await house.as(one.lead), by: one.lead, id };
}

async function organizing() {
  const one = await team();
  const organizer = await house.as(one.organizer);
  const { rows } = await house.owner.execute<{ slug: string }>(
    sql`select slug from collaborative where id = ${one.collaborativeId}`,
  );
  const home = `/arrangor/nettverk/${rows[0]?.slug}`;
  return { one, organizer, by: one.organizer, terms: `${home}/maleregler`, own: `${home}/egen-pakke` };
}

const termsTyped = { frist: "5", apent: "20", etter: "mark", versjon: "0" };

async function noted(lead: Visitor, one: TestTeam): Promise<string> {
  const page = `/team/${one.id}/endringer/ny`;
  const sent = await lead.fillIn(page, page, { tittel: "Hudsjekk", dag: "2027-01-20", beskrivelse: "" });
  return `/team/${one.id}/endringer/${/merket=([0-9a-f-]+)/.exec(sent.location ?? "")?.[1]}`;
}

const question = {
  navn: "Turer ut",
  slag: "process",
  hvorfor: "De vil ut",
  utvalg: "alle beboere",
  mate: "share",
  teller: "Beboere som var ute",
  nevner: "Beboere",
  retning: "up",
  mal: "80",
  intervall: "week",
};

async function ownMeasure(lead: Visitor, one: TestTeam): Promise<string> {
  const plan = `/team/${one.id}/maleplan`;
  const sent = await lead.fillIn(`${plan}/egen`, `${plan}/egen`, question);
  return `${plan}/egen/${/laget=([a-z0-9-]+)/.exec(sent.location ?? "")?.[1]}`;
}

/** A package of its own for one deed, with a draft that the secretariat may do what it likes with. */
let packages = 0;
async function newPackage(): Promise<{ draft: string; code: string }> {
  const code = `PRV${++packages}`;
  const sent = await secretariat.fillIn("/tiltakspakker/ny", "/tiltakspakker/ny", {
    name: `Prøve ${packages}`,
    code,
  });
  return { draft: sent.location as string, code };
}

/** The national package that has been published, with a draft of its next version. */
async function trsDraft(): Promise<string> {
  const draft = "/tiltakspakker/forebygging-av-trykksar/utkast";
  await secretariat.send(`${draft}/begynn`, {});
  return draft;
}

async function ownPackage() {
  const { one, organizer, by, own } = await organizing();
  await organizer.fillIn(own, own, { name: "Gode netter" });
  return { one, organizer, by, own, draft: `${own}/utkast` };
}

const wholeOwnPackage: Readonly<Record<string, Fields>> = {
  om: { "goal.nb": "Beboere sover bedre", "summary.nb": "Søvn er helse." },
  malgrupper: { "targetGroups.nb": "Beboere på sykehjem", serviceTypes: ["nursingHome"] },
  "malinger/ny": {
    "name.nb": "Urolige netter",
    "numerator.nb": "Netter med uro",
    "denominator.nb": "Netter",
    "numeratorLabel.nb": "Urolige",
    "denominatorLabel.nb": "Netter",
    "sample.nb": "alle",
    "targetText.nb": "skal gå ned",
    kind: "outcome",
    unit: "percent",
    interval: "month",
    improvement: "down",
    chart: "run",
    partOfWhole: "ja",
    source: "reconstructed",
  },
};

/** A network's own package with all that is needed to publish it. */
async function finishedOwnPackage() {
  const made = await ownPackage();
  const { organizer, draft } = made;
  for (const [section, fields] of Object.entries(wholeOwnPackage))
    await organizer.fillIn(`${draft}/${section}`, `${draft}/${section}`, fields);
  const hub = (await organizer.open(draft)).html;
  const code = /malinger\/(nett-\d+)-o1"/.exec(hub)?.[1]?.toUpperCase();
  await organizer.fillIn(`${draft}/tiltak/ny`, `${draft}/tiltak/ny`, {
    "title.nb": "Lavere lys",
    "text.nb": "Demp lyset.",
    measureCodes: [`${code}-O1`],
    source: "reconstructed",
  });
  const publish = () => organizer.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, { lest: "ja" });
  return { ...made, publish };
}

/** What can be done with a draft, for whoever edits it: the same pages, the same lines. */
function draftDeeds(
  path: string,
  begun: () => Promise<{ draft: string; editor: Visitor; by: string }>,
): Record<string, () => Promise<Deed>> {
  const section = (name: string, address: string, fields: Fields, old: object, now: object) => ({
    [`post ${path}/${name}`]: async (): Promise<Deed> => {
      const { draft, editor, by } = await begun();
      const page = `${draft}/${address}`;
      return {
        by,
        send: () => editor.fillIn(page, page, fields),
        lines: [{ action: "package.draftChanged", old, new: now }],
      };
    },
  });
  const removal = (name: string, kind: string, fields: Fields, address: string, old: object) => ({
    [`post ${path}/${name}/fjern`]: async (): Promise<Deed> => {
      const { draft, editor, by } = await begun();
      const made = await editor.fillIn(`${draft}/${kind}/ny`, `${draft}/${kind}/ny`, fields);
      const { html } = await editor.open(made.location as string);
      const found = [...html.matchAll(new RegExp(`href="(${draft}/${address})"`, "g"))].at(-1)?.[1] as string;
      return {
        by,
        send: () => editor.fillIn(found, `${found}/fjern`, {}),
        lines: [{ action: "package.draftChanged", old }],
      };
    },
  });
  const fact = { "text.nb": "Mange sover dårlig", "source.title": "En kilde", kind: "reconstructed" };
  const intervention = { "title.nb": "Lavere lys", "text.nb": "Demp lyset.", source: "reconstructed" };
  const measure = {
    "name.nb": "Urolige netter",
    "numerator.nb": "Netter med uro",
    "denominator.nb": "Netter",
    kind: "outcome",
    unit: "percent",
    interval: "month",
    improvement: "down",
    chart: "run",
    partOfWhole: "ja",
    source: "reconstructed",
  };
  return {
    ...section("om", "om", { "goal.nb": "Sover bedre" }, { "goal.nb": "" }, { "goal.nb": "Sover bedre" }),
    ...section(
      "malgrupper",
      "malgrupper",
      { serviceTypes: ["homeCare"] },
      { serviceTypes: [] },
      { serviceTypes: ["homeCare"] },
    ),
    ...section("kunnskap/:fact", "kunnskap/ny", fact, {}, { "text.nb": "Mange sover dårlig" }),
    ...section("tiltak/:intervention", "tiltak/ny", intervention, {}, { "title.nb": "Lavere lys" }),
    ...section("malinger/:measure", "malinger/ny", measure, {}, { "name.nb": "Urolige netter" }),
    ...removal("kunnskap/:fact", "kunnskap", fact, "kunnskap/\\d+", { "text.nb": "Mange sover dårlig" }),
    ...removal("tiltak/:intervention", "tiltak", intervention, "tiltak/[a-z0-9-]*\\d", {
      "title.nb": "Lavere lys",
    }),
    ...removal("malinger/:measure", "malinger", measure, "malinger/[a-z0-9-]*\\d", {
      "name.nb": "Urolige netter",
    }),
    [`post ${path}/forkast`]: async () => {
      const { draft, editor, by } = await begun();
      return {
        by,
        send: () => editor.fillIn(draft, `${draft}/forkast`, {}),
        lines: [{ action: "package.draftDiscarded", old: { title: {} } }],
      };
    },
  };
}

const deeds: Readonly<Record<string, () => Promise<Deed>>> = {
  // values, one at a time or many
  "post /team/:team/malinger/:measure": async () => {
    const { one, lead, by } = await counted();
    const path = one.path("trs-p1");
    return {
      by,
      send: () => lead.fillIn(`${path}?periode=2026-12-01`, path, { teller: "16" }),
      lines: [
        {
          action: "measurement.corrected",
          old: { numerator: 15, denominator: 20, comment: "", late: false },
          new: { numerator: 16, denominator: 20 },
        },
      ],
    };
  },
  "post /team/:team/malinger/celler": async () => {
    const { one, lead, by } = await counted();
    const page = await lead.open(`/team/${one.id}/malinger/celler.json?measure=TRS-P1&period=2026-12-01`);
    const { cells } = JSON.parse(page.html) as { cells: [{ version: number; enteredAt: string }] };
    const [{ version, enteredAt }] = cells;
    const known = { version, enteredAt };
    const celler = JSON.stringify([{ measure: "TRS-P1", period: "2026-12-01", known, remove: true }]);
    return {
      by,
      send: () => lead.send(`/team/${one.id}/malinger/celler`, { celler }),
      lines: [{ action: "measurement.removed", old: { numerator: 15, denominator: 20 } }],
    };
  },
  "post /team/:team/malinger/ark": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/malinger/ark`;
    const cell = (period: string, numerator: string) => ({
      [`v.TRS-P1.${period}.t`]: numerator,
      [`v.TRS-P1.${period}.n`]: "20",
    });
    return {
      by,
      send: () => lead.fillIn(path, path, { ...cell("2026-12-01", "14"), ...cell("2027-01-01", "13") }),
      lines: [
        { action: "measurement.corrected", old: { numerator: 15 }, new: { numerator: 14 } },
        { action: "measurement.entered", new: { numerator: 13 } },
      ],
    };
  },
  "post /team/:team/malinger/importer/:import": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/malinger/importer`;
    const file = "Måling;Periode;Teller;Nevner\nTRS-P1;desember 2026;14;20\n";
    const sent = await lead.fillIn(path, path, { fil: new File([file], "ark.csv") });
    return {
      by,
      send: () => lead.fillIn(sent.location as string, sent.location as string, {}),
      lines: [
        { action: "measurement.corrected", old: { numerator: 15 }, new: { numerator: 14 } },
        { action: "measurement.imported", new: { fileName: "ark.csv", added: 0, changed: 1 } },
      ],
    };
  },
  "put /api/v1/teams/:team/measures/:measure/values/:period": async () => {
    const { one } = await counted();
    const program = await house.program(one.lead);
    const at = `/api/v1/teams/${one.id}/measures/trs-p1/values`;
    const { json } = await program.get(at);
    const { version } = (json.values as { period: string; version: string }[]).find(
      ({ period }) => period === "2026-12-01",
    ) as { version: string };
    return {
      by: one.lead,
      send: () => program.put(`${at}/2026-12-01`, { numerator: 14, denominator: 20, version }),
      lines: [{ action: "measurement.corrected", old: { numerator: 15 }, new: { numerator: 14 } }],
    };
  },
  "put /api/v1/teams/:team/values": async () => {
    const { one } = await counted();
    const program = await house.program(one.lead);
    const cells = [{ measure: "TRS-P1", period: "2027-01-01", numerator: 14, denominator: 20 }];
    return {
      by: one.lead,
      send: () => program.put(`/api/v1/teams/${one.id}/values`, { cells }),
      lines: [{ action: "measurement.entered", new: { numerator: 14, denominator: 20 } }],
    };
  },
  "post /team/:team/malinger/ferdig": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/malinger/ferdig`;
    const month = { maned: "2027-01-01" };
    await lead.send(path, { ...month, grunn: "Stengt", versjon: "0" });
    return {
      by,
      send: () => lead.send(path, { ...month, grunn: "Stengt i uke 2", versjon: "1" }),
      lines: [
        {
          action: "month.completed",
          old: { comment: "Stengt", timely: true, completedAt: house.now.toString() },
          new: { comment: "Stengt i uke 2", timely: true },
        },
      ],
    };
  },

  // the plan
  "post /team/:team/maleplan/velg": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/maleplan/velg`;
    const { valgt } = formFields((await lead.open(path)).html, path);
    const rest = [valgt ?? []].flat().filter((code) => code !== "TRS-P1");
    return {
      by,
      send: () => lead.fillIn(path, path, { valgt: rest }),
      lines: [
        {
          action: "measure.ended",
          old: { chosen: true, from: "2026-10-01", to: null },
          new: { chosen: false, from: "2026-10-01", to: "2027-01-31" },
        },
      ],
    };
  },
  "post /team/:team/maleplan/:measure": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/maleplan/trs-p3`;
    const was = formFields((await lead.open(path)).html, path).plass;
    return {
      by,
      send: () => lead.fillIn(path, path, { mal: "80", hvorfor: "Viktigst", plass: "1" }),
      lines: [
        {
          action: "measure.planned",
          old: { target: 95, purpose: "", collectedBy: null, expectedFrom: "2026-10-01", place: Number(was) },
          new: { target: 80, purpose: "Viktigst", place: 1 },
        },
      ],
    };
  },
  "post /team/:team/maleplan/egen": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/maleplan/egen`;
    return {
      by,
      send: () => lead.fillIn(path, path, question),
      lines: [{ action: "measure.made", new: { name: "Turer ut", target: 80, expectedFrom: "2027-02-01" } }],
    };
  },
  "post /team/:team/maleplan/egen/:measure": async () => {
    const { one, lead, by } = await counted();
    const path = await ownMeasure(lead, one);
    return {
      by,
      send: () => lead.fillIn(path, path, { navn: "Ut på tur", intervall: "quarter" }),
      lines: [
        {
          action: "measure.rewritten",
          old: { name: "Turer ut", interval: "week", expectedFrom: "2027-02-01" },
          new: { name: "Ut på tur", interval: "quarter", expectedFrom: "2027-01-01" },
        },
      ],
    };
  },
  "post /team/:team/malinger/:measure/mal": async () => {
    const { one, lead, by } = await counted();
    const path = `${one.path("trs-p1")}/mal`;
    return {
      by,
      send: () => lead.fillIn(path, path, { mal: "80" }),
      lines: [{ action: "target.changed", old: { target: 95 }, new: { target: 80 } }],
    };
  },

  // how it is read
  "post /team/:team/malinger/:measure/ny-fase": async () => {
    const { one, lead, by } = await counted();
    return {
      by,
      send: () =>
        lead.send(`${one.path("trs-p1")}/ny-fase`, { fra: "2026-09-01", hvorfor: "Nytt", likevel: "ja" }),
      lines: [{ action: "phase.begun", new: { from: "2026-09-01", reason: "Nytt" } }],
    };
  },
  "post /team/:team/malinger/:measure/faser/:phase/angre": async () => {
    const { one, lead, by, id } = await counted();
    const { rows } = await house.owner.execute<{ id: string }>(sql`
      insert into measure_phase (team_measure_id, from_period, reason, decided_at) values (${id}, '2026-12-01', 'Nytt', now()) returning id`);
    return {
      by,
      send: () => lead.send(`${one.path("trs-p1")}/faser/${rows[0]?.id}/angre`, {}),
      lines: [{ action: "phase.undone", old: { from: "2026-12-01", reason: "Nytt" } }],
    };
  },
  "post /team/:team/malinger/:measure/visning": async () => {
    const { one, lead, by } = await counted();
    await house.owner.execute(sql`
      insert into measurement_terms (collaborative_id, due_days, open_days, afterwards, charts, rule_sets)
      values (${one.collaborativeId}, 5, 20, 'mark', '{run}', '{anhoej,perla}')`);
    const path = `${one.path("trs-p1")}/visning`;
    return {
      by,
      send: () => lead.fillIn(path, path, { diagram: "run", regler: "perla" }),
      lines: [
        {
          action: "measure.viewChosen",
          old: { chart: null, ruleSet: null },
          new: { chart: "run", ruleSet: "perla" },
        },
      ],
    };
  },
  "post /team/:team/endringer/ny": async () => {
    const { one, lead, by } = await counted();
    const path = `/team/${one.id}/endringer/ny`;
    return {
      by,
      send: () => lead.fillIn(path, path, { tittel: "Hudsjekk", dag: "2027-01-20" }),
      lines: [{ action: "change.noted", new: { title: "Hudsjekk", day: "2027-01-20" } }],
    };
  },
  "post /team/:team/endringer/:change": async () => {
    const { one, lead, by } = await counted();
    const path = await noted(lead, one);
    return {
      by,
      send: () => lead.fillIn(path, path, { tittel: "Hudsjekk hver morgen" }),
      lines: [
        { action: "change.corrected", old: { title: "Hudsjekk" }, new: { title: "Hudsjekk hver morgen" } },
      ],
    };
  },
  "post /team/:team/endringer/:change/fjern": async () => {
    const { one, lead, by } = await counted();
    const path = await noted(lead, one);
    return {
      by,
      send: () => lead.fillIn(path, `${path}/fjern`, {}),
      lines: [{ action: "change.removed", old: { title: "Hudsjekk", day: "2027-01-20" } }],
    };
  },

  // what the network has agreed
  "post /arrangor/nettverk/:collaborative/maleregler": async () => {
    const { organizer, by, terms } = await organizing();
    await organizer.send(terms, termsTyped);
    return {
      by,
      send: () => organizer.send(terms, { ...termsTyped, frist: "7", versjon: "1" }),
      lines: [{ action: "measurement.termsChanged", old: { dueDays: 5 }, new: { dueDays: 7 } }],
    };
  },
  "post /arrangor/nettverk/:collaborative/maleregler/apne-tall": async () => {
    const { organizer, by, terms } = await organizing();
    const path = `${terms}/apne-tall`;
    return {
      by,
      send: () => organizer.fillIn(path, path, { hvem: "Alle", dag: "2027-02-01" }),
      lines: [
        {
          action: "measurement.opennessChanged",
          old: { figuresOpen: false },
          new: { figuresOpen: true, reason: "Alle" },
        },
      ],
    };
  },
  "post /arrangor/nettverk/:collaborative/maleregler/utsettelse": async () => {
    const { one, organizer, by, terms } = await organizing();
    const wish = { team: one.id, fra: "2026-12-01", til: "2027-03-31", grunn: "Sykdom" };
    return {
      by,
      send: () => organizer.send(`${terms}/utsettelse`, wish),
      lines: [{ action: "measurement.extensionGiven", new: { fromPeriod: "2026-12-01", reason: "Sykdom" } }],
    };
  },
  "post /arrangor/nettverk/:collaborative/maleregler/utsettelse/:extension": async () => {
    const { one, organizer, by, terms } = await organizing();
    const wish = { team: one.id, fra: "2026-12-01", til: "2027-03-31", grunn: "Sykdom" };
    await organizer.send(`${terms}/utsettelse`, wish);
    const { html } = await organizer.open(terms);
    const address = /action="([^"]+\/utsettelse\/[0-9a-f-]+)"/.exec(html)?.[1] as string;
    return {
      by,
      send: () => organizer.send(address, {}),
      lines: [
        {
          action: "measurement.extensionTakenBack",
          old: { fromPeriod: "2026-12-01", openThrough: "2027-03-31", reason: "Sykdom" },
        },
      ],
    };
  },
  "post /min-side/paminnelser": async () => {
    const { lead, by } = await counted();
    return {
      by,
      send: () => lead.send("/min-side/paminnelser", { paminnelser: "nei" }),
      lines: [{ action: "reminders.chosen", old: { measurement: true }, new: { measurement: false } }],
    };
  },

  // the improvement project
  "post /team/:team/prosjekt/:step": async () => {
    const { one, lead, by, id } = await counted();
    const path = `/team/${one.id}/prosjekt/problemet`;
    const fields = { tekst: "Mange sår", maling: id };
    await lead.fillIn(path, path, { ...fields, gjor: "lagre" });
    return {
      by,
      send: () => lead.fillIn(path, path, { ...fields, tekst: "For mange sår", gjor: "ferdig" }),
      lines: [
        {
          action: "project.stepDone",
          old: { account: "Mange sår", measureId: id, done: false },
          new: { account: "For mange sår", measureId: id, done: true },
        },
      ],
    };
  },
  "post /team/:team/prosjekt/:step/apne": async () => {
    const { one, lead, by, id } = await counted();
    const path = `/team/${one.id}/prosjekt/problemet`;
    await lead.fillIn(path, path, { tekst: "Mange sår", maling: id, gjor: "ferdig" });
    return {
      by,
      send: () => lead.send(`${path}/apne`, { versjon: "1" }),
      lines: [
        {
          action: "project.stepReopened",
          old: { account: "Mange sår", done: true },
          new: { account: "Mange sår", done: false },
        },
      ],
    };
  },

  // the catalogue
  "post /tiltakspakker/ny": async () => ({
    by: bySecretariat,
    send: () =>
      secretariat.fillIn("/tiltakspakker/ny", "/tiltakspakker/ny", { name: "Helt ny", code: "HELTNY" }),
    lines: [{ action: "package.made", new: { slug: "helt-ny", title: { nb: "Helt ny" } } }],
  }),
  "post /tiltakspakker/:package/utkast/begynn": async () => {
    const path = "/tiltakspakker/forebygging-av-urinveisinfeksjoner-ved-kateterbruk/utkast";
    return {
      by: bySecretariat,
      send: () => secretariat.fillIn(path, `${path}/begynn`, {}),
      lines: [{ action: "package.draftBegun", new: { basedOn: 1 } }],
    };
  },
  "post /tiltakspakker/:package/utkast/publiser": async () => {
    const draft = await trsDraft();
    await secretariat.fillIn(`${draft}/om`, `${draft}/om`, { "goal.nb": "Ingen får trykksår" });
    const publish = { lest: "ja", gjelderFra: "2027-03-01" };
    return {
      by: bySecretariat,
      send: () => secretariat.fillIn(`${draft}/sammenlign`, `${draft}/publiser`, publish),
      lines: [
        { action: "package.published", old: { version: 1 }, new: { version: 2, validFrom: "2027-03-01" } },
      ],
    };
  },
  "post /tiltakspakker/:package/erstattet": async () => {
    const path = "/tiltakspakker/forebygging-av-trykksar/erstattet";
    const fields = { from: "2027-03-01", by: "UVI", "text.nb": "Ny", "text.nn": "Ny", "text.en": "New" };
    await secretariat.fillIn(path, path, fields);
    return {
      by: bySecretariat,
      send: () => secretariat.fillIn(path, path, { from: "2027-04-01" }),
      lines: [
        { action: "package.superseded", old: { from: "2027-03-01", by: "UVI" }, new: { from: "2027-04-01" } },
      ],
    };
  },
  "post /tiltakspakker/:package/erstattet/fjern": async () => {
    const path = "/tiltakspakker/forebygging-av-trykksar/erstattet";
    const fields = { from: "2027-03-01", by: "UVI", "text.nb": "Ny", "text.nn": "Ny", "text.en": "New" };
    await secretariat.fillIn(path, path, fields);
    return {
      by: bySecretariat,
      send: () => secretariat.fillIn(path, `${path}/fjern`, {}),
      lines: [{ action: "package.supersessionRemoved", old: { from: "2027-03-01", by: "UVI" } }],
    };
  },
  ...draftDeeds("/tiltakspakker/:package/utkast", async () => ({
    ...(await newPackage()),
    editor: secretariat,
    by: bySecretariat,
  })),
  "post /arrangor/nettverk/:collaborative/egen-pakke": async () => {
    const { organizer, by, own } = await organizing();
    return {
      by,
      send: () => organizer.fillIn(own, own, { name: "Gode netter" }),
      lines: [{ action: "package.made", new: { title: { nb: "Gode netter" } } }],
    };
  },
  ...draftDeeds("/arrangor/nettverk/:collaborative/egen-pakke/utkast", async () => {
    const { draft, organizer, by } = await ownPackage();
    return { draft, editor: organizer, by };
  }),
  "post /arrangor/nettverk/:collaborative/egen-pakke/utkast/publiser": async () => {
    const { publish, by } = await finishedOwnPackage();
    return { by, send: publish, lines: [{ action: "package.published", new: { version: 1 } }] };
  },
  "post /arrangor/nettverk/:collaborative/egen-pakke/utkast/begynn": async () => {
    const { publish, organizer, by, draft } = await finishedOwnPackage();
    await publish();
    return {
      by,
      send: () => organizer.fillIn(draft, `${draft}/begynn`, {}),
      lines: [{ action: "package.draftBegun", new: { basedOn: 1 } }],
    };
  },
  "post /arrangor/nettverk/:collaborative/egen-pakke/fra-nasjonal": async () => {
    const { organizer, by, own } = await organizing();
    return {
      by,
      send: () => organizer.fillIn(own, `${own}/fra-nasjonal`, { package: "TRU" }),
      lines: [{ action: "package.made", new: { begunFrom: { code: "TRU", version: 1 } } }],
    };
  },
  "post /arrangor/nettverk/:collaborative/egen-pakke/fra-forrige": async () => {
    const before = await finishedOwnPackage();
    await before.publish();
    const { one, organizer, by, own } = await organizing();
    await house.owner.execute(
      sql`update collaborative set cloned_from = ${before.one.collaborativeId} where id = ${one.collaborativeId}`,
    );
    return {
      by,
      send: () => organizer.fillIn(own, `${own}/fra-forrige`, {}),
      lines: [{ action: "package.made", new: { title: { nb: "Gode netter" } } }],
    };
  },

  // what a program may enter with
  "post /min-side/tilgang": async () => {
    const { one, lead, by } = await counted();
    const fields = { navn: "Regneark", sted: `team:${one.id}`, kan: "values.read", varer: "30" };
    return {
      by,
      send: () => lead.fillIn("/min-side/tilgang", "/min-side/tilgang", fields),
      lines: [{ action: "token.made", new: { name: "Regneark", scopes: ["values.read"], teamId: one.id } }],
    };
  },
  "post /min-side/tilgang/:token/trekk-tilbake": async () => {
    const { one, lead, by } = await counted();
    const fields = { navn: "Regneark", sted: `team:${one.id}`, kan: "values.read", varer: "30" };
    await lead.fillIn("/min-side/tilgang", "/min-side/tilgang", fields);
    const { html } = await lead.open("/min-side/tilgang");
    const address = /action="([^"]+\/trekk-tilbake)"/.exec(html)?.[1] as string;
    return {
      by,
      send: () => lead.send(address, {}),
      lines: [{ action: "token.revoked", old: { name: "Regneark" } }],
    };
  },
};

/** Routes that keep nothing that anybody has decided, or that are as another route here, and why. */
const without: Readonly<Record<string, string>> = {
  "post /team/:team/malinger/importer":
    "a file on its way: shown to its owner as a preview, and gone after a day; what it changes is logged when it is confirmed",
};

it.each(Object.entries(deeds))(
  "every accepted change is in the log with old and new, who and when: %s",
  async (_, deed) => {
    const { by, send, lines } = await deed();
    const { rows } = await house.owner.execute<{ last: number }>(
      sql`select coalesce(max(id), 0)::integer as last from audit_entry`,
    );
    const { status } = await send();
    expect([200, 201, 303]).toContain(status);
    const log = await house.owner
      .select()
      .from(auditEntry)
      .where(and(gt(auditEntry.id, Number(rows[0]?.last)), ne(auditEntry.action, "team.measuresTaken")))
      .orderBy(asc(auditEntry.id));
    expect(log.map(({ action }) => action)).toEqual(lines.map(({ action }) => action));
    for (const [at, line] of lines.entries()) {
      expect({ ...log[at], at: String(log[at]?.at) }, line.action).toMatchObject({
        actor: expect.stringContaining(by) as string,
        at: house.now.toString(),
        personId: expect.any(String) as string,
        oldValue: line.old ?? null,
        newValue: line.new ?? null,
      });
    }
  },
);

it("no route that changes what is measured, read or agreed is forgotten above", () => {
  const changing = [
    ...measurementRoutes,
    ...catalogueRoutes,
    ...projectRoutes,
    ...apiPageRoutes,
    ...measurementApiRoutes,
  ]
    .filter(({ method }) => method !== "get")
    .map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys({ ...deeds, ...without }).toSorted()).toEqual(changing.toSorted());
});
