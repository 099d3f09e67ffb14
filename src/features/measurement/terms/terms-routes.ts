import { type Answer, go } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { get, post, type Route, type TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import type { NetworkTerms } from "../read-teams.ts";
import { type MeasuringNetwork, readNetwork } from "./read-network.ts";
import { type TermsForm, termsErrors, termsFaults, termsForm, termsOf, typedTerms } from "./terms-form.ts";
import { termsPage, type TermsPageProps } from "./terms-page.tsx";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";
import { saveTerms } from "./write-terms.ts";

const path = "/arrangor/nettverk/:collaborative/maleregler";

export const agreedRoutes: readonly Route[] = [
  get(path, {
    may: "measurement.terms",
    async answer(ask) {
      const network = await read(ask);
      return show(ask, network, { told: toldOf(ask) });
    },
  }),

  post(path, {
    may: "measurement.terms",
    form: termsForm,
    async wrong(ask, { errors, typed }) {
      return show(ask, await read(ask), {
        typed,
        errors: termsErrors(errors, typed, ask.language),
        previewed: undefined,
        version: Number(typed.versjon) || 0,
      });
    },
    async answer(ask) {
      const { form, typed } = ask;
      const network = await read(ask);
      const shown = { typed: typed as TypedValues, version: form.versjon };
      const faults = termsFaults(form);
      if (Object.keys(faults).length > 0)
        return show(ask, network, {
          ...shown,
          errors: termsErrors(faults, typed, ask.language),
          previewed: undefined,
        });
      const previewed = termsOf(form);
      if (form.vis) return show(ask, network, { ...shown, previewed });
      return save(ask, network, form);
    },
  }),
];

async function save(
  ask: Ask & { typed: TypedValues },
  network: MeasuringNetwork,
  form: TermsForm,
): Promise<Answer> {
  const terms = termsOf(form);
  if (!(await saveTerms(ask.database, network.id, form.versjon, terms))) {
    const now = await read(ask);
    return show(ask, now, { typed: ask.typed, previewed: terms, conflict: true });
  }
  const { version, ...old } = network.terms;
  await ask.audit({
    action: "measurement.termsChanged",
    subject: { kind: "collaborative", id: network.id },
    collaborativeId: network.id,
    // what held before anything was agreed was ours, and nobody's decision
    old: version === 0 ? undefined : old,
    new: terms,
  });
  return go(`${termsPath(network)}?lagret=regler`);
}

function read(ask: Ask): Promise<MeasuringNetwork> {
  return readNetwork(ask.database, ask.place.collaborativeId as string);
}

function show(
  ask: Ask,
  network: MeasuringNetwork,
  more: Partial<Omit<TermsPageProps, "network">> & { previewed?: NetworkTerms | undefined },
): Answer {
  const { terms } = network;
  return termsPage({
    network,
    typed: typedTerms(terms),
    errors: [],
    previewed: terms,
    version: terms.version,
    hidden: () => ask.hidden(),
    now: ask.now,
    language: ask.language,
    ...more,
  });
}

/** What has just been done, on this page or one under it. */
function toldOf(ask: Ask): TermsPageProps["told"] {
  const text = say(words, ask.language);
  const done: Readonly<Record<string, TermsPageProps["told"]>> = {
    regler: { of: "terms", text: text.saved },
    apnet: { of: "terms", text: text.opened },
    lukket: { of: "terms", text: text.closed },
    utsettelse: { of: "extension", text: text.given },
    trukket: { of: "extension", text: text.takenBack },
  };
  return done[ask.query.get("lagret") ?? ""];
}
