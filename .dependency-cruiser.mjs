// Who may import whom: the rooms of docs/map.md. A complaint here usually means that the code is in the wrong room.
const room = (path) => `^${path}`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "leads-nowhere", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-rings",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "spc-imports-nothing",
      severity: "error",
      from: { path: room("packages/spc/src/") },
      to: { pathNot: room("packages/spc/src/") },
    },
    {
      name: "domain-knows-only-spc",
      severity: "error",
      from: { path: room("src/domain/"), pathNot: "[.]test[.]tsx?$" },
      to: { pathNot: [room("src/domain/"), room("packages/spc/src/")] },
    },
    {
      name: "ui-knows-only-spc-and-its-view-library",
      severity: "error",
      from: { path: room("src/ui/"), pathNot: "[.]test[.]tsx?$" },
      to: {
        pathNot: [
          room("src/ui/"),
          room("packages/spc/src/"),
          "node_modules/hono/",
          "node_modules/@types/hono",
        ],
      },
    },
    {
      name: "database-knows-domain-and-its-driver",
      severity: "error",
      from: { path: room("src/database/"), pathNot: "[.]test[.]tsx?$" },
      to: { path: room("src/(platform|ui|features|app)/") },
    },
    {
      name: "platform-knows-no-feature",
      severity: "error",
      from: { path: room("src/platform/") },
      to: { path: room("src/(features|app)/") },
    },
    {
      name: "features-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/([^/]+)/", pathNot: "^src/features/$1/" },
    },
    {
      name: "features-do-not-know-app",
      severity: "error",
      from: { path: room("src/features/") },
      to: { path: room("src/app/") },
    },
    {
      name: "tests-only-in-tests",
      severity: "error",
      from: { pathNot: ["[.]test[.]tsx?$", "/test-[^/]+[.]tsx?$", "^src/platform/testing/", "^journeys/"] },
      to: { path: ["^src/platform/testing/", "[.]test[.]tsx?$", "/test-[^/]+[.]tsx?$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
