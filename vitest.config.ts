import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "packages/**/*.test.ts", "journeys/**/*.test.ts"],
    setupFiles: ["src/platform/testing/same-seed.ts"],
    globalSetup: ["src/platform/testing/database-server.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
