import type { Child } from "hono/jsx";

export interface SmallMultiple {
  name: Child;
  href?: string | undefined;
  value?: Child;
  /** «18 av 20, okt 2026» */
  count?: Child;
  chart: Child;
  sign?: Child;
  /** Whether its target will be met, under the sign. */
  assurance?: Child;
  why?: Child;
}

/** Small charts with the same size, months and scale. `tight` is for ten or so, without values. */
export function Many(props: {
  items: readonly SmallMultiple[];
  tight?: boolean | undefined;
  level?: 3 | 4 | undefined;
}) {
  const Heading = props.level === 4 ? "h4" : "h3";
  return (
    <ul class={props.tight ? "many tight" : "many"}>
      {props.items.map((item) => (
        <li>
          <Heading>{item.href ? <a href={item.href}>{item.name}</a> : item.name}</Heading>
          {!props.tight && item.value !== undefined && (
            <p class="val">
              <b>{item.value}</b> {item.count}
            </p>
          )}
          {item.chart}
          <div>
            {item.sign && <p>{item.sign}</p>}
            {item.assurance && <p>{item.assurance}</p>}
            {item.why && <p class="why">{item.why}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
