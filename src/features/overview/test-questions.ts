import type { Database } from "../../database/connect.ts";

/** A database for tests that keeps count of how often it is asked, and of the values it hands over: in all, and at once. */
export function counted(database: Database) {
  const seen = { questions: 0, values: 0, atOnce: 0 };
  const counting = new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      if (name !== "execute") return value.bind(target) as unknown;
      return async (...asked: unknown[]) => {
        const answer = (await value.apply(target, asked)) as { rows: { periods?: unknown[] }[] };
        const values = answer.rows.reduce((sum, { periods = [] }) => sum + periods.length, 0);
        seen.questions++;
        seen.values += values;
        seen.atOnce = Math.max(seen.atOnce, values);
        return answer;
      };
    },
  });
  return { database: counting, seen };
}
