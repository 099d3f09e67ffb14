import type { Child } from "hono/jsx";
import { HiddenFields } from "./hidden-fields.tsx";

/** A form in one column. The server checks it, so that every error is told at once in our own words. */
export function Form(props: {
  action: string;
  method?: "get" | "post" | undefined;
  id?: string | undefined;
  /** The token, the idempotency key, the version. */
  hidden?: Record<string, string> | undefined;
  /** Set when a field sends a file. */
  files?: boolean | undefined;
  children: Child;
}) {
  return (
    <form
      class="form"
      id={props.id}
      method={props.method ?? "post"}
      action={props.action}
      enctype={props.files ? "multipart/form-data" : undefined}
      novalidate
    >
      <HiddenFields values={props.hidden} />
      {props.children}
    </form>
  );
}
