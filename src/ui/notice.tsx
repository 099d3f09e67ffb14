import type { Child } from "hono/jsx";

/** Something the page has to say first: that it is saved, that a text is missing, that a time has passed. */
export function Notice(props: {
  /** `done` after a deed, `warning` when something needs thought. */
  tone?: "done" | "info" | "warning" | undefined;
  title?: Child;
  /** Spoken at once by a screen reader. For what has just happened, not for what always stands there. */
  live?: boolean | undefined;
  children?: Child;
}) {
  return (
    <div class={`notice ${props.tone ?? "info"}`} role={props.live ? "status" : undefined}>
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        {props.tone === "done" ? (
          <path d="m3 9.5 4 4 8-9" />
        ) : (
          <>
            <circle cx="9" cy="9" r="7" />
            <path d={props.tone === "warning" ? "M9 5.3v4.4M9 12.6v.2" : "M9 8.2v4.3M9 5.3v.2"} />
          </>
        )}
      </svg>
      <div>
        {props.title && (
          <p>
            <strong>{props.title}</strong>
          </p>
        )}
        {typeof props.children === "string" ? <p>{props.children}</p> : props.children}
      </div>
    </div>
  );
}
