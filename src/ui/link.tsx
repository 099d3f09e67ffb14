import type { Child } from "hono/jsx";

/** A link that stands alone or in text. */
export function Link(props: {
  href: string;
  children: Child;
  small?: boolean | undefined;
  lang?: string | undefined;
  hreflang?: string | undefined;
  download?: string | boolean | undefined;
  id?: string | undefined;
}) {
  const { small, children, ...rest } = props;
  return (
    <a class={small ? "link small" : "link"} {...rest}>
      {children}
    </a>
  );
}
