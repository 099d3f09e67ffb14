import { HiddenFields } from "./hidden-fields.tsx";

/** A way to another page, or a deed (log out) that needs a form and looks like a link. */
export type NavigationItem =
  | { text: string; href: string; current?: boolean | undefined }
  | { text: string; action: string; hidden?: Record<string, string> | undefined };

/** Links in a row, with the deeds among them as small forms. */
export function NavigationItems(props: { items: readonly NavigationItem[]; class?: string | undefined }) {
  return (
    <>
      {props.items.map((item) =>
        "href" in item ? (
          <a class={props.class} href={item.href} aria-current={item.current ? "page" : undefined}>
            {item.text}
          </a>
        ) : (
          <form class={props.class} method="post" action={item.action}>
            <HiddenFields values={item.hidden} />
            <button class="as-link" type="submit">
              {item.text}
            </button>
          </form>
        ),
      )}
    </>
  );
}
