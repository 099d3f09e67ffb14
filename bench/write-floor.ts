import { createServer } from "node:http";
import pg from "pg";

/**
 * The floor under saving: a bare node:http and pg that do the same honest work on the same tables and triggers. One
 * transaction, one statement for the values with the same row rule (a value is changed only by whoever knows its version;
 * a new one is only put where nothing stands), one line of the log for each value. No people, no rights, no checks.
 *   node write-floor.js PORT '{"host":…}'
 */
const [port, address] = process.argv.slice(2) as [string, string];
const pool = new pg.Pool({ ...JSON.parse(address), max: 20, options: "-c timezone=UTC -c role=app" });

interface FloorCell {
  measure: string;
  period: string;
  numerator: number;
  denominator: number;
  version: number | null;
  entered: string | null;
}

const columns = `json_to_recordset($1::json) as c (measure uuid, period date, numerator double precision, denominator double precision, version integer, entered timestamptz)`;

const added = `insert into measurement (team_measure_id, period, numerator, denominator, late, entered_by, entered_at)
  select measure, period, numerator, denominator, false, $2, $3 from ${columns} order by measure, period
  on conflict do nothing returning team_measure_id, period, version`;

const changed = `update measurement v set numerator = c.numerator, denominator = c.denominator, entered_by = $2, entered_at = $3, version = v.version + 1
  from ${columns} where v.team_measure_id = c.measure and v.period = c.period and v.version = c.version and v.entered_at = c.entered
  returning v.team_measure_id, v.period, v.version`;

const logged = `insert into audit_entry (at, person_id, actor, action, subject_kind, subject_id, team_id, new_value)
  select $2, $3, 'floor', 'measurement.entered', 'measurement', c.measure || ' ' || c.period, $4,
    json_build_object('numerator', c.numerator, 'denominator', c.denominator) from ${columns}`;

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    save(JSON.parse(Buffer.concat(parts).toString())).then(
      (body) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body)),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(port), "127.0.0.1", () => process.send?.("ready"));

async function save({ cells, person, team }: { cells: FloorCell[]; person: string; team: string }) {
  const now = new Date().toISOString();
  const sent = JSON.stringify(cells);
  const client = await pool.connect();
  try {
    await client.query("begin");
    const isNew = cells[0]?.version === null;
    const { rows } = await client.query({
      name: isNew ? "added" : "changed",
      text: isNew ? added : changed,
      values: [sent, person, now],
    });
    await client.query({ name: "logged", text: logged, values: [sent, now, person, team] });
    await client.query("commit");
    return {
      saved: rows.length,
      cells: rows.map(({ period, version }) => ({ period, version, entered: now })),
    };
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
