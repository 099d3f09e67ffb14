import { type Answer, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type Offer, readOffer } from "./read-offer.ts";

/** What the address offers; a draft is not there for anybody. */
export async function withOffer(ask: Ask, answer: (offer: Offer) => Promise<Answer>): Promise<Answer> {
  const offer = await readOffer(ask.database, ask.place.collaborativeId as string, ask.now);
  return offer.published ? answer(offer) : notFound;
}
