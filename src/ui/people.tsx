import type { Child } from "hono/jsx";

/** A section of a form about several people, with the rule they must satisfy in the margin beside them. */
export function People(props: { title: Child; id?: string | undefined; rule?: Child; children: Child }) {
  return (
    <section class={props.rule ? "part noted" : "part"} id={props.id}>
      <h2>{props.title}</h2>
      {props.rule && <div class="note">{props.rule}</div>}
      <div class="people">{props.children}</div>
    </section>
  );
}

/** One of them, with a line on who it is to be where that needs telling. */
export function Person(props: { title: Child; help?: Child; children: Child }) {
  return (
    <fieldset class="person">
      <legend>
        <h3>{props.title}</h3>
      </legend>
      <div>
        {props.help && <p class="help">{props.help}</p>}
        {props.children}
      </div>
    </fieldset>
  );
}
