/** Numbers from the literature, each with its home. */

/** Mean range of two normal values in sigmas: d2(2) = 2/√π, to the three decimals the tables print (Montgomery, app. VI). */
export const D2_OF_TWO = 1.128;
/** D4(2): upper limit of a moving range in mean moving ranges; also where screening begins (Nelson 1982). */
export const D4_OF_TWO = 3.267;
/** The same bound as Taylor gives it for I′ (variation.com, normalized individuals chart). */
export const SCREEN_OF_I_PRIME = 3.2665;
/** 3 ÷ 1.128, as NHS Making Data Count rounds it. */
export const MDC_FACTOR = 2.66;
/** The median of a geometric distribution is near ln 2 = 0.693 of its mean (Provost & Murray 2011, g charts). */
// oxlint-disable-next-line approx-constant -- three decimals, as the literature has it
export const GEOMETRIC_MEDIAN = 0.693;
/** A Weibull time raised to 1/3.6 is near normal (Nelson 1994, J Qual Technol 26:239). */
export const T_POWER = 3.6;
