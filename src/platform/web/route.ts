import type { z } from "zod";
import type { Right } from "../../domain/access.ts";
import type { Answer } from "./answer.ts";
import type { Ask } from "./ask.ts";

/** What was wrong with a form: a code for each field by its name in the page ("members.0.email"); see field-words.ts. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What was typed, by field name, so the page can show it again. */
export type TypedValues = Readonly<Record<string, string | string[]>>;

export interface WrongForm {
  errors: FieldErrors;
  typed: TypedValues;
}

export interface GetRoute {
  method: "get";
  path: string;
  may: Right;
  answer(ask: Ask): Promise<Answer>;
}

/** A form that is right, as the route gets it. */
export type FormAsk<Form> = Ask & { form: Form; typed: TypedValues };

export interface PostRoute<Form = unknown> {
  method: "post";
  path: string;
  may: Right;
  form: z.ZodType<Form>;
  /** Bytes a body may have; a form without files is small. */
  limit: number;
  /** Shows the page again with every error and all that was typed. */
  wrong(ask: Ask, wrong: WrongForm): Promise<Answer>;
  answer(ask: FormAsk<Form>): Promise<Answer>;
  /** What the same form gets when it is sent again, where the first answer led nowhere; it writes nothing. */
  again?(ask: FormAsk<Form>): Promise<Answer>;
  /**
   * What it writes, it writes in one statement, and the same sent again changes nothing more, since it tells what it was made
   * from: it takes no transaction, and no key is kept of it.
   */
  repeatable?: true;
}

export type Route = GetRoute | PostRoute<never>;

/** A page or a file at an address, and the right it takes to see it. */
export function get(path: string, route: Omit<GetRoute, "method" | "path">): Route {
  return { method: "get", path, ...route };
}

/** What a form does. It runs in one transaction, unless it is repeatable; an answer of 400 or more undoes everything it wrote. */
export function post<Form>(
  path: string,
  route: Omit<PostRoute<Form>, "method" | "path" | "limit"> & { limit?: number },
): Route {
  return { method: "post", path, limit: 256 * 1024, ...route } as unknown as Route;
}
