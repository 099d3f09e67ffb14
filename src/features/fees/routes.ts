import { get, post, type Route } from "../../platform/web/route.ts";
import {
  approveAll,
  approveForm,
  decide,
  decisionForm,
  showDecision,
  showFees,
  wrongApproval,
  wrongDecision,
} from "./decide-fees.ts";
import { exportFees } from "./export-fees.ts";

/** The no-show list of a collaborative, its decisions, and the invoice basis. */
export const feeRoutes: readonly Route[] = [
  get("/arrangor/nettverk/:collaborative/gebyr", { may: "fees.read", answer: showFees }),
  get("/arrangor/nettverk/:collaborative/gebyr.csv", { may: "fees.read", answer: exportFees }),
  get("/arrangor/nettverk/:collaborative/gebyr/godkjenn", { may: "fees.read", answer: showFees }),
  post("/arrangor/nettverk/:collaborative/gebyr/godkjenn", {
    may: "fees.decide",
    form: approveForm,
    wrong: wrongApproval,
    answer: approveAll,
  }),
  get("/arrangor/nettverk/:collaborative/gebyr/:day/:member", { may: "fees.decide", answer: showDecision }),
  post("/arrangor/nettverk/:collaborative/gebyr/:day/:member", {
    may: "fees.decide",
    form: decisionForm,
    wrong: wrongDecision,
    answer: decide,
  }),
];
