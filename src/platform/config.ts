import { resolve } from "node:path";

/** Everything that can be set from outside, read once at start. The README lists the same names. */
export interface Config {
  host: string;
  port: number;
  /** The address people use, without a slash at the end; decides secure cookies. */
  publicUrl: URL;
  /** Absent: PostgreSQL is started from the npm package, with its data in `dataDirectory`. */
  databaseUrl?: string;
  dataDirectory: string;
  /** Absent: mail lands in the mailbox page of the example mode. */
  smtpUrl?: string;
  mailFrom: string;
  /** Example data, the role chooser, the mailbox page and the clock that can be moved. */
  exampleMode: boolean;
  production: boolean;
  /** How many proxies in front of the process may be believed about the visitor's address. */
  trustedHops: number;
  logLevel: string;
}

/** A setting that cannot be used. The message is for the person who starts the program. */
export class ConfigError extends Error {}

/** @throws ConfigError naming the variable and what to write instead. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  directory: string,
): Config {
  const production = environment.NODE_ENV === "production";
  const databaseUrl = optional(environment.DATABASE_URL);
  const port = wholeNumber("PORT", environment.PORT, 3000, 0, 65_535);
  const host = optional(environment.HOST) ?? "127.0.0.1";
  const exampleMode = flag(
    "EXAMPLE_MODE",
    environment.EXAMPLE_MODE,
    databaseUrl === undefined && !production,
  );
  if (exampleMode && production) {
    throw new ConfigError(
      "EXAMPLE_MODE=true is refused when NODE_ENV=production: it lets anyone try any role. Leave one of them out.",
    );
  }
  const smtpUrl = optional(environment.SMTP_URL);
  if (smtpUrl !== undefined && !/^smtps?:\/\//.test(smtpUrl)) {
    throw new ConfigError(
      "SMTP_URL must begin with smtp:// or smtps://, for example smtp://user:password@mail.example.no:587",
    );
  }
  if (smtpUrl === undefined && !exampleMode) {
    throw new ConfigError("SMTP_URL is needed outside example mode: without it nobody can get a login code.");
  }
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new ConfigError(
      "DATABASE_URL must begin with postgresql://, for example postgresql://user:password@db.example.no/laering",
    );
  }
  return {
    host,
    port,
    publicUrl: publicUrl(optional(environment.PUBLIC_URL), host, port),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    dataDirectory: resolve(directory, optional(environment.DATA_DIR) ?? ".data"),
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
    mailFrom: optional(environment.MAIL_FROM) ?? "Læringsnettverk <ikke-svar@example.no>",
    exampleMode,
    production,
    trustedHops: wholeNumber("TRUSTED_HOPS", environment.TRUSTED_HOPS, 0, 0, 10),
    logLevel: optional(environment.LOG_LEVEL) ?? "info",
  };
}

function optional(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}

function wholeNumber(
  name: string,
  value: string | undefined,
  byDefault: number,
  least: number,
  most: number,
): number {
  const given = optional(value);
  if (given === undefined) return byDefault;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new ConfigError(`${name}=${given} is not a whole number from ${least} to ${most}.`);
}

function flag(name: string, value: string | undefined, byDefault: boolean): boolean {
  const given = optional(value);
  if (given === undefined) return byDefault;
  if (given === "true" || given === "1") return true;
  if (given === "false" || given === "0") return false;
  throw new ConfigError(`${name}=${given} must be true or false.`);
}

function publicUrl(given: string | undefined, host: string, port: number): URL {
  const text =
    given ??
    `http://${host === "127.0.0.1" || host === "::1" || host === "0.0.0.0" ? "localhost" : host}:${port}`;
  try {
    const url = new URL(text);
    if (url.protocol === "http:" || url.protocol === "https:") return url;
  } catch {
    // told below
  }
  throw new ConfigError(`PUBLIC_URL=${text} must be a whole address, for example https://laring.example.no`);
}
