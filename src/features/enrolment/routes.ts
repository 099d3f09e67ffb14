import { z } from "zod";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { Block } from "../../platform/web/block.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { answerForm, openForm } from "./open-form.ts";
import { finishSending } from "./send-enrolment.ts";
import { sendCode, tryTypedCode } from "./confirm-address.ts";
import { codePage } from "./code-page.tsx";
import { findDraft, lastTeamSentHere } from "./draft.ts";
import { answerMeetingForm, finishRegistration, openMeetingForm } from "./meeting.ts";
import { meetingRoutes } from "./meeting-routes.ts";
import type { Offer } from "./read-offer.ts";
import { typedEnrolment } from "./typed-enrolment.ts";
import { typedRegistration } from "./typed-registration.ts";
import { withOffer } from "./with-offer.ts";
import { decideRoutes } from "./decide-routes.ts";
import { teamRoutes } from "./team-routes.ts";

/** Whatever is posted is read by the kind of collaborative it is for, so nothing is refused before that. */
const anything: z.ZodType<unknown> = z.unknown();
const codeForm = z.object({
  code: z.preprocess((value) => (typeof value === "string" ? value : ""), z.string().max(40)),
  action: z.preprocess((value) => (value === "again" ? "again" : "confirm"), z.enum(["again", "confirm"])),
});

const sendingRoutes: readonly Route[] = [
  get("/nettverk/:collaborative/pamelding", {
    may: "enrolment.send",
    answer: (ask) =>
      withOffer(ask, (offer) => (isMeeting(offer) ? openMeetingForm(ask, offer) : openForm(ask, offer))),
  }),

  post("/nettverk/:collaborative/pamelding", {
    may: "enrolment.send",
    form: anything,
    wrong: async () => notFound,
    answer: (ask) =>
      withOffer(ask, (offer) =>
        isMeeting(offer)
          ? answerMeetingForm(ask, offer, typedRegistration(ask.form))
          : answerForm(ask, offer, typedEnrolment(ask.form)),
      ),
  }),

  get("/nettverk/:collaborative/pamelding/kode", {
    may: "enrolment.send",
    answer: (ask) =>
      withOffer(ask, async (offer) => {
        const draft = await findDraft(ask, offer.id);
        if (draft?.sending === undefined || draft.contactEmail === undefined)
          return go(`/nettverk/${offer.slug}/pamelding`);
        return askForCode(ask, offer, draft.contactEmail);
      }),
  }),

  post("/nettverk/:collaborative/pamelding/kode", {
    may: "enrolment.send",
    form: codeForm,
    wrong: (ask) => withOffer(ask, async (offer) => go(`/nettverk/${offer.slug}/pamelding/kode`)),
    answer: (ask) => withOffer(ask, (offer) => answerCode(ask, offer, ask.form)),
  }),
];

/** `teamBlocks` are what other features show on the team's page. */
export function enrolmentRoutesWith({ teamBlocks }: { teamBlocks: readonly Block[] }): readonly Route[] {
  return [...sendingRoutes, ...meetingRoutes, ...teamRoutes(teamBlocks), ...decideRoutes];
}

export const enrolmentRoutes: readonly Route[] = enrolmentRoutesWith({ teamBlocks: [] });

const isMeeting = (offer: Offer) => offer.kind === "informationMeeting";

async function answerCode(ask: Ask, offer: Offer, form: z.infer<typeof codeForm>): Promise<Answer> {
  const draft = await findDraft(ask, offer.id);
  const { sending, contactEmail } = draft ?? {};
  if (draft === undefined || sending === undefined || contactEmail === undefined) {
    // sent already, perhaps by a press too many
    const team = await lastTeamSentHere(ask.database, ask.browser, offer.id);
    return go(team === undefined ? `/nettverk/${offer.slug}/pamelding` : `/team/${team}/kvittering`);
  }
  if (form.action === "again") {
    const refused = await sendCode(ask, offer, contactEmail);
    return refused === undefined
      ? go(`/nettverk/${offer.slug}/pamelding/kode`)
      : askForCode(ask, offer, contactEmail, { refused, status: 429 });
  }
  const tried = await tryTypedCode(ask, offer, contactEmail, form.code);
  if (tried !== "right") return askForCode(ask, offer, contactEmail, tried);
  return isMeeting(offer)
    ? finishRegistration(ask, offer.id, { ...draft, sending })
    : finishSending(ask, offer.id, { ...draft, sending });
}

function askForCode(
  ask: Ask,
  offer: Offer,
  email: string,
  refused?: { refused: string; status: number },
): Answer {
  return codePage({
    offer,
    language: ask.language,
    hidden: ask.hidden(),
    email,
    exampleMode: ask.exampleMode,
    error: refused?.refused,
    status: refused?.status ?? 200,
  });
}
