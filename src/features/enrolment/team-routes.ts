import { sql } from "drizzle-orm";
import { z } from "zod";
import { isOpenForEnrolment } from "../../domain/enrolment-deadline.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import type { Block } from "../../platform/web/block.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { deviationsOf } from "./deviations.ts";
import { teamSentHere } from "./draft.ts";
import { answerEdit, openEdit } from "./edit-team.ts";
import { type Offer, readOffer } from "./read-offer.ts";
import { readTeam, type Team, type TeamMember } from "./read-team.ts";
import { answerSwap, openSwap, swapForm, wrongSwap } from "./swap.ts";
import { choosePersonPage } from "./swap-page.tsx";
import { receiptPage, teamPage } from "./team-page.tsx";

const anything: z.ZodType<unknown> = z.unknown();

/** The team's own pages. `blocks` are what other features have to show of it, in this order. */
export function teamRoutes(blocks: readonly Block[]): readonly Route[] {
  return [
    get("/team/:team", {
      may: "team.read",
      async answer(ask) {
        const { team, offer } = await teamAndOffer(ask);
        const deviations = ask.may("enrolment.decide")
          ? await deviationsOf(ask.database, offer, team, ask.language)
          : undefined;
        return teamPage({
          team,
          offer,
          language: ask.language,
          mayEdit: whatMayChange(ask, team, offer),
          deviations,
          blocks: await Promise.all(blocks.map((block) => block(ask))),
        });
      },
    }),

    /** For whoever sent it: in the browser it was sent from, as its contact, or as one who may read the team. */
    get("/team/:team/kvittering", {
      may: "enrolment.send",
      async answer(ask) {
        const { team, offer } = await teamAndOffer(ask);
        const isContact = ask.person !== undefined && ask.person.email === team.contactEmail;
        const mayRead = ask.may("team.read");
        if (!mayRead && !isContact && !(await teamSentHere(ask, team.id))) return notFound;
        return receiptPage({ team, offer, language: ask.language, mayRead });
      },
    }),

    get("/team/:team/rediger", {
      may: "team.edit",
      answer: (ask) =>
        whenChangeable(ask, async (team, offer, what) =>
          what === "everything"
            ? openEdit(ask, team, offer)
            : choosePersonPage({ team, offer, language: ask.language }),
        ),
    }),

    post("/team/:team/rediger", {
      may: "team.edit",
      form: anything,
      wrong: async () => notFound,
      // written until the deadline and sent after it: what is left is to exchange a person
      answer: (ask) =>
        whenChangeable(ask, async (team, offer, what) =>
          what === "everything"
            ? answerEdit(ask, team, offer, ask.form)
            : { ...choosePersonPage({ team, offer, language: ask.language }), status: 409 },
        ),
    }),

    get("/team/:team/bytt/:member", {
      may: "team.edit",
      answer: (ask) =>
        whenChangeable(ask, async (team, offer, what) => {
          if (what === "everything") return go(`/team/${team.id}/rediger`);
          const member = memberOf(ask, team);
          return member === undefined ? notFound : openSwap(ask, { team, offer, member });
        }),
    }),

    post("/team/:team/bytt/:member", {
      may: "team.edit",
      form: swapForm,
      wrong: (ask, wrong) =>
        whenChangeable(ask, async (team, offer) => {
          const member = memberOf(ask, team);
          return member === undefined ? notFound : wrongSwap(ask, { team, offer, member }, wrong);
        }),
      answer: (ask) =>
        whenChangeable(ask, async (team, offer, what) => {
          if (what === "everything") return go(`/team/${team.id}/rediger`);
          const member = memberOf(ask, team);
          return member === undefined ? notFound : answerSwap(ask, { team, offer, member }, ask.form);
        }),
    }),
  ];
}

async function teamAndOffer(ask: Ask): Promise<{ team: Team; offer: Offer }> {
  const team = await readTeam(ask.database, ask.place.teamId as string);
  return { team, offer: await readOffer(ask.database, team.collaborativeId, ask.now) };
}

/** The team with its row held, so that of two changes at once the second sees what the first saved. */
async function whenChangeable(
  ask: Ask,
  answer: (team: Team, offer: Offer, what: "everything" | "people") => Promise<Answer>,
): Promise<Answer> {
  await ask.database.execute(sql`select 1 from team where id = ${ask.place.teamId} for update`);
  const { team, offer } = await teamAndOffer(ask);
  const what = whatMayChange(ask, team, offer);
  return what === "nothing" ? notFound : answer(team, offer, what);
}

/** Everything until the deadline; after it one person may be exchanged for another (C08, A015, A054). */
function whatMayChange(ask: Ask, team: Team, offer: Offer): "everything" | "people" | "nothing" {
  if (!ask.may("team.edit") || (team.state !== "enrolled" && team.state !== "held")) return "nothing";
  return isOpenForEnrolment(offer.deadline, ask.now) ? "everything" : "people";
}

function memberOf(ask: Ask, team: Team): TeamMember | undefined {
  return team.members.find(({ id }) => id === ask.params.member);
}
