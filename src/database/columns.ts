import { customType } from "drizzle-orm/pg-core";

/** A moment (`timestamptz`). */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => "timestamptz",
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.Instant.from(value),
});

/** A calendar day (`date`). */
export const plainDate = customType<{ data: Temporal.PlainDate; driverData: string }>({
  dataType: () => "date",
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.PlainDate.from(value),
});

/** A wall-clock time (`time`). */
export const plainTime = customType<{ data: Temporal.PlainTime; driverData: string }>({
  dataType: () => "time",
  toDriver: (value) => value.toString(),
  fromDriver: (value) => Temporal.PlainTime.from(value),
});

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
