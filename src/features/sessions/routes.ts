import { z } from "zod";
import { notFound } from "../../platform/web/answer.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { showAttendance } from "./show-attendance.ts";
import { cancelDay, showCancellation, takeBackCancellation } from "./cancel-day.ts";
import { askToClose, closeRegister, reopenRegister, versionForm, wrongVersion } from "./close-register.ts";
import { markRegister, wrongRegister } from "./mark-register.ts";
import { registerForm } from "./register-form.ts";
import { showDayRegister, showSessionRegister } from "./show-register.ts";
import { showSession } from "./show-session.ts";

/** A button without a field: nothing in it can be wrong. */
const noFields = { form: z.object({}), wrong: async () => notFound };

/**
 * A session's page, its register, and cancelling. An address that only takes a form answers GET with the page the form
 * stands on, for whoever changes language or reloads after a refusal.
 */
export const sessionRoutes: readonly Route[] = [
  get("/samlinger/:session", { may: "session.read", answer: showSession }),

  get("/samlinger/dag/:day/avbud/:member", { may: "session.cancel", answer: showCancellation }),
  post("/samlinger/dag/:day/avbud/:member", { may: "session.cancel", ...noFields, answer: cancelDay }),
  get("/samlinger/dag/:day/avbud/:member/angre", { may: "session.cancel", answer: showCancellation }),
  post("/samlinger/dag/:day/avbud/:member/angre", {
    may: "session.cancel",
    ...noFields,
    answer: takeBackCancellation,
  }),

  get("/samlinger/:session/oppmote", { may: "register.mark", answer: showSessionRegister }),
  get("/samlinger/dag/:day/oppmote", { may: "register.mark", answer: showDayRegister }),
  post("/samlinger/dag/:day/oppmote", {
    may: "register.mark",
    form: registerForm,
    wrong: wrongRegister,
    answer: markRegister,
  }),
  get("/samlinger/dag/:day/lukk", { may: "register.mark", answer: askToClose }),
  post("/samlinger/dag/:day/lukk", {
    may: "register.mark",
    form: versionForm,
    wrong: wrongVersion,
    answer: closeRegister,
  }),
  get("/samlinger/dag/:day/apne", { may: "register.mark", answer: showDayRegister }),
  post("/samlinger/dag/:day/apne", {
    may: "register.mark",
    form: versionForm,
    wrong: wrongVersion,
    answer: reopenRegister,
  }),

  get("/arrangor/nettverk/:collaborative/oppmote", { may: "collaborative.overview", answer: showAttendance }),
];
