import type { Child } from "hono/jsx";
import type { SmallMultiple } from "../many.tsx";
import { type AssuranceKind, AssuranceMark } from "../assurance-mark.tsx";
import { Sign, type SignKind } from "../sign.tsx";
import { SmallChart, type SmallChartProps } from "./small-chart.tsx";

export interface SmallMultipleProps extends SmallChartProps {
  readonly name: Child;
  readonly href?: string | undefined;
  /** "90 %", and what it stands on: "18 av 20, okt 2026". */
  readonly value?: string | undefined;
  readonly count?: string | undefined;
  /** The status and its word, as the sentence gives them. `none`, not measured yet, has the sign of what is early. */
  readonly status: SignKind | "none";
  readonly statusWord: string;
  readonly reason?: string | undefined;
  /** Whether the target will be met, where that can be told. */
  readonly assurance?: { readonly is: AssuranceKind; readonly word: string } | undefined;
}

/** One item for `Many`: the name, the value, the small chart, the word with its sign, and why. */
export function smallMultiple(props: SmallMultipleProps): SmallMultiple {
  const { name, href, value, count, status, statusWord, reason, assurance, tight } = props;
  return {
    name,
    href,
    value,
    count,
    chart: <SmallChart {...props} />,
    sign: <Sign is={status === "none" ? "early" : status}>{statusWord}</Sign>,
    assurance: assurance && <AssuranceMark is={assurance.is}>{assurance.word}</AssuranceMark>,
    why: tight ? undefined : reason,
  };
}
