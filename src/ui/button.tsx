import type { Child } from "hono/jsx";

/** Presses something. One filled button on a page; `outline` for a second, `link` for what should look like a link. */
export function Button(props: {
  children: Child;
  look?: "filled" | "outline" | "link" | undefined;
  type?: "submit" | "button" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** The form it belongs to, when it stands outside it. */
  form?: string | undefined;
  formaction?: string | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
}) {
  const { look, children, ...rest } = props;
  return (
    <button
      {...rest}
      type={props.type ?? "submit"}
      class={look === "link" ? "as-link link" : "ds-button"}
      data-variant={look === "outline" ? "secondary" : undefined}
    >
      {children}
    </button>
  );
}
