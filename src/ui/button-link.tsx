import type { Child } from "hono/jsx";

/** A link that is the main thing to do on its page, drawn as a button. */
export function ButtonLink(props: {
  href: string;
  children: Child;
  look?: "filled" | "outline" | undefined;
  download?: string | boolean | undefined;
}) {
  return (
    <a
      class="ds-button"
      data-variant={props.look === "outline" ? "secondary" : undefined}
      href={props.href}
      download={props.download}
    >
      {props.children}
    </a>
  );
}
