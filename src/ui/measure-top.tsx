import type { Child } from "hono/jsx";

/** The first screen of a measure: the sentence, the form to count in, the last value. A phone shows them in this order. */
export function MeasureTop(props: { sentence: Child; form?: Child; now?: Child }) {
  return (
    <div class="say">
      {props.sentence}
      {props.form}
      {props.now}
    </div>
  );
}

/** The last value, large, with its n, its month and what came before it. */
export function Now(props: { value: Child; children?: Child }) {
  return (
    <div class="now">
      <b>{props.value}</b>
      <p class="quiet">{props.children}</p>
    </div>
  );
}
