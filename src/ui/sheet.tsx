import type { Child } from "hono/jsx";

/** The public page under its band: headings in the margin, text, and at the right the thing to do. */
export function Sheet(props: { act?: Child; children: Child }) {
  return (
    <div class={props.act ? "sheet" : "sheet alone"}>
      <div>{props.children}</div>
      {props.act}
    </div>
  );
}
