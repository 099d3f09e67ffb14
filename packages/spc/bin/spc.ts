#!/usr/bin/env node
/** The command line: tables or cases in, readable tables or JSON out. Errors go to standard error. */
import { readFileSync } from "node:fs";
import { run } from "./command.ts";

const { out, errors, status } = run(process.argv.slice(2), () => readFileSync(0, "utf8"));
process.stdout.write(out);
process.stderr.write(errors);
process.exitCode = status;
