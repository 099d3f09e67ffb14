import { z } from "zod";
import { go } from "../../platform/web/answer.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { answerChange, openRegistration } from "./meeting-change.ts";
import { withOffer } from "./with-offer.ts";

const texts = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string" && one !== ""),
  z.array(z.string()).max(20),
);
const changeForm = z.object({
  action: z.preprocess((value) => (value === "cancel" ? "cancel" : "change"), z.enum(["change", "cancel"])),
  session: texts,
});

/** One's own registration for an information meeting; who is not logged in is sent to the form. */
export const meetingRoutes: readonly Route[] = [
  get("/nettverk/:collaborative/pamelding/kvittering", {
    may: "meeting.register",
    answer: (ask) => withOffer(ask, (offer) => openRegistration(ask, offer)),
  }),

  post("/nettverk/:collaborative/pamelding/endre", {
    may: "meeting.register",
    form: changeForm,
    wrong: (ask) => withOffer(ask, async (offer) => go(`/nettverk/${offer.slug}/pamelding/kvittering`)),
    answer: (ask) =>
      withOffer(ask, (offer) =>
        answerChange(ask, offer.id, { action: ask.form.action, sessions: ask.form.session }),
      ),
  }),
];
