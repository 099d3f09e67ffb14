import type { Child } from "hono/jsx";

/** The band of a public page. Its children are the programme line. */
export function Hero(props: { over?: Child; title: Child; lead?: Child; children?: Child }) {
  return (
    <div class="hero">
      <div class="wrap">
        {props.over && <p class="over">{props.over}</p>}
        <h1>{props.title}</h1>
        {props.lead && <p class="lead">{props.lead}</p>}
        {props.children}
      </div>
    </div>
  );
}
