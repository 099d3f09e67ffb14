import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { CookieChange } from "./answer.ts";

/** Our own cookies. On https each is bound to this host and path by its name. */
export interface Cookies {
  read(context: Context, name: string): string | undefined;
  write(context: Context, change: CookieChange): void;
}

export function makeCookies(https: boolean): Cookies {
  const full = (name: string) => (https ? `__Host-${name}` : name);
  return {
    read: (context, name) => getCookie(context, full(name)),
    write(context, change) {
      setCookie(context, full(change.name), change.value ?? "", {
        path: "/",
        httpOnly: true,
        sameSite: "Lax",
        secure: https,
        maxAge: change.value === undefined ? 0 : (change.maxAgeSeconds ?? 3600),
      });
    },
  };
}
