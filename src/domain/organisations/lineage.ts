import type { Succession } from "./municipality.ts";

/** Those that became it, all or in part: Alver was Lindås, Meland and Radøy. */
export function predecessors(successions: readonly Succession[], id: string): string[] {
  return successions.filter(({ toId }) => toId === id).map(({ fromId }) => fromId);
}

/** Those that it became: Tysfjord became a part of Narvik and a part of Hamarøy. */
export function successors(successions: readonly Succession[], id: string): string[] {
  return successions.filter(({ fromId }) => fromId === id).map(({ toId }) => toId);
}

/** Through every step, the nearest first and each once. */
export function allPredecessors(successions: readonly Succession[], id: string): string[] {
  return everyStep(id, (one) => predecessors(successions, one));
}

/** Through every step, the nearest first and each once. */
export function allSuccessors(successions: readonly Succession[], id: string): string[] {
  return everyStep(id, (one) => successors(successions, one));
}

/** Whether all of it went to one. What a split municipality measured cannot be moved to either part by a rule. */
export function wentWhole(successions: readonly Succession[], id: string): boolean {
  return successors(successions, id).length === 1;
}

function everyStep(id: string, step: (id: string) => string[]): string[] {
  const found = new Set<string>();
  let edge = [id];
  while (edge.length > 0) {
    edge = [...new Set(edge.flatMap(step))].filter((one) => !found.has(one));
    for (const one of edge) found.add(one);
  }
  return [...found];
}
