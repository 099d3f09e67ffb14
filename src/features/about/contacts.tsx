import { Link } from "../../ui/link.tsx";
import type { Contact } from "./read-contacts.ts";

/** Whom to write to, or that nobody is set up yet. */
export function Contacts(props: { contacts: readonly Contact[]; text: string; nobody: string }) {
  if (props.contacts.length === 0) return <p>{props.nobody}</p>;
  return (
    <div class="prose">
      <p>{props.text}</p>
      <ul>
        {props.contacts.map(({ name, email }) => (
          <li>
            {name}: <Link href={`mailto:${email}`}>{email}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
