// Written by `npm run schema` from the migrations. Do not edit by hand.
import { sql } from "drizzle-orm";
import { bigint, boolean, doublePrecision, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Contact, Reference } from "../domain/collaborative.ts";
import type { Texts, WrittenTexts } from "../domain/language.ts";
import type { TeamRule } from "../domain/team-rules.ts";
import { bytes, instant, plainDate, plainTime } from "./columns.ts";
import type { CollaborativeTexts, DataSource, DraftDefinition, MeasureTexts, PackageText } from "./json-columns.ts";

/** The default stands in the migration; an insert may leave the column out. */
const byDatabase = sql`default`;

export const apiToken = pgTable("api_token", {
  id: uuid("id").notNull().default(byDatabase),
  secretHash: bytes("secret_hash").notNull(),
  personId: uuid("person_id").notNull(),
  name: text("name").notNull(),
  teamId: uuid("team_id"),
  collaborativeId: uuid("collaborative_id"),
  scopes: text("scopes").array().notNull(),
  createdAt: instant("created_at").notNull(),
  lastUsedOn: plainDate("last_used_on"),
  expiresOn: plainDate("expires_on").notNull(),
  revokedAt: instant("revoked_at"),
});

export const attendance = pgTable("attendance", {
  sessionDayId: uuid("session_day_id").notNull(),
  memberId: uuid("member_id").notNull(),
  state: text("state").notNull(),
  substituteName: text("substitute_name"),
  markedBy: uuid("marked_by"),
  markedAt: instant("marked_at").notNull(),
});

export const auditEntry = pgTable("audit_entry", {
  id: bigint("id", { mode: "number" }).notNull().default(byDatabase),
  at: instant("at").notNull(),
  personId: uuid("person_id"),
  actor: text("actor").notNull(),
  action: text("action").notNull(),
  subjectKind: text("subject_kind").notNull(),
  subjectId: text("subject_id").notNull(),
  collaborativeId: uuid("collaborative_id"),
  teamId: uuid("team_id"),
  oldValue: jsonb("old_value").$type<unknown>(),
  newValue: jsonb("new_value").$type<unknown>(),
  requestId: text("request_id"),
});

export const cancellation = pgTable("cancellation", {
  sessionDayId: uuid("session_day_id").notNull(),
  memberId: uuid("member_id").notNull(),
  cancelledAt: instant("cancelled_at").notNull(),
  cancelledBy: uuid("cancelled_by"),
});

export const changePackage = pgTable("change_package", {
  code: text("code").notNull(),
  slug: text("slug").notNull(),
  collaborativeId: uuid("collaborative_id"),
  supersededFrom: plainDate("superseded_from"),
  supersededBy: text("superseded_by"),
  supersededText: jsonb("superseded_text").$type<Texts>(),
  version: integer("version").notNull().default(byDatabase),
});

export const changePackageDraft = pgTable("change_package_draft", {
  packageCode: text("package_code").notNull(),
  basedOn: integer("based_on"),
  definition: jsonb("definition").$type<DraftDefinition>().notNull(),
  version: integer("version").notNull().default(byDatabase),
  updatedBy: uuid("updated_by"),
  updatedAt: instant("updated_at").notNull(),
});

export const changePackageVersion = pgTable("change_package_version", {
  packageCode: text("package_code").notNull(),
  version: integer("version").notNull(),
  validFrom: plainDate("valid_from").notNull(),
  validTo: plainDate("valid_to"),
  position: integer("position").notNull(),
  definition: jsonb("definition").$type<PackageText>().notNull(),
  publishedBy: uuid("published_by"),
  publishedAt: instant("published_at"),
});

export const collaborative = pgTable("collaborative", {
  id: uuid("id").notNull().default(byDatabase),
  slug: text("slug").notNull(),
  kind: text("kind").notNull(),
  state: text("state").notNull(),
  offeringId: uuid("offering_id"),
  offeringOrder: integer("offering_order"),
  templateCode: text("template_code").notNull(),
  organizerId: uuid("organizer_id").notNull(),
  clonedFrom: uuid("cloned_from"),
  texts: jsonb("texts").$type<CollaborativeTexts>().notNull(),
  rules: jsonb("rules").$type<TeamRule[]>().notNull(),
  focusAreaChoice: text("focus_area_choice").notNull(),
  chooseOneSession: boolean("choose_one_session").notNull().default(byDatabase),
  opensDay: plainDate("opens_day"),
  deadlineDay: plainDate("deadline_day").notNull(),
  deadlineTime: plainTime("deadline_time"),
  places: integer("places"),
  participationFeeOre: integer("participation_fee_ore").notNull().default(byDatabase),
  noShowFeeOre: integer("no_show_fee_ore"),
  noShowCancelBy: plainTime("no_show_cancel_by"),
  noShowOnlyPhysical: boolean("no_show_only_physical").notNull().default(byDatabase),
  durationMinMonths: integer("duration_min_months"),
  durationMaxMonths: integer("duration_max_months"),
  contacts: jsonb("contacts").$type<Contact[]>().notNull().default(byDatabase),
  references: jsonb("references").$type<Reference[]>().notNull().default(byDatabase),
  programmeCode: text("programme_code"),
  connectionInfoDay: plainDate("connection_info_day"),
  connectionUrl: text("connection_url"),
  termsVersion: integer("terms_version").notNull().default(byDatabase),
  simulated: boolean("simulated").notNull().default(byDatabase),
  publishedAt: instant("published_at"),
  version: integer("version").notNull().default(byDatabase),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  figuresOpen: boolean("figures_open").notNull().default(byDatabase),
});

export const collaborativeCounty = pgTable("collaborative_county", {
  collaborativeId: uuid("collaborative_id").notNull(),
  countyNumber: text("county_number").notNull(),
});

export const collaborativeFocusArea = pgTable("collaborative_focus_area", {
  collaborativeId: uuid("collaborative_id").notNull(),
  packageCode: text("package_code").notNull(),
  position: integer("position").notNull(),
  recommendedFirst: boolean("recommended_first").notNull().default(byDatabase),
});

export const collaborativeMunicipality = pgTable("collaborative_municipality", {
  collaborativeId: uuid("collaborative_id").notNull(),
  municipalityId: text("municipality_id").notNull(),
});

export const collaborativeParty = pgTable("collaborative_party", {
  id: uuid("id").notNull().default(byDatabase),
  collaborativeId: uuid("collaborative_id").notNull(),
  position: integer("position").notNull(),
  name: text("name").notNull(),
  part: text("part").notNull(),
  share: jsonb("share").$type<WrittenTexts>(),
  amountOre: bigint("amount_ore", { mode: "number" }),
});

export const collaborativePicture = pgTable("collaborative_picture", {
  collaborativeId: uuid("collaborative_id").notNull(),
  contentType: text("content_type").notNull(),
  bytes: bytes("bytes").notNull(),
  alt: jsonb("alt").$type<WrittenTexts>().notNull(),
  sha256: text("sha256").notNull(),
});

export const collaborativeTerms = pgTable("collaborative_terms", {
  collaborativeId: uuid("collaborative_id").notNull(),
  version: integer("version").notNull(),
  texts: jsonb("texts").$type<CollaborativeTexts>().notNull(),
  terms: jsonb("terms").$type<unknown>().notNull(),
  createdAt: instant("created_at").notNull(),
});

export const county = pgTable("county", {
  number: text("number").notNull(),
  name: text("name").notNull(),
  validFrom: plainDate("valid_from"),
  validTo: plainDate("valid_to"),
});

export const enrolmentDraft = pgTable("enrolment_draft", {
  id: uuid("id").notNull().default(byDatabase),
  collaborativeId: uuid("collaborative_id").notNull(),
  browserHash: bytes("browser_hash").notNull(),
  contactEmail: text("contact_email"),
  form: jsonb("form").$type<Record<string, unknown>>().notNull(),
  teamId: uuid("team_id"),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const entryExtension = pgTable("entry_extension", {
  id: uuid("id").notNull().default(byDatabase),
  teamId: uuid("team_id").notNull(),
  fromPeriod: plainDate("from_period").notNull(),
  openThrough: plainDate("open_through").notNull(),
  reason: text("reason").notNull(),
  grantedBy: uuid("granted_by").notNull(),
  grantedAt: instant("granted_at").notNull(),
});

export const exampleClock = pgTable("example_clock", {
  onlyRow: boolean("only_row").notNull().default(byDatabase),
  offsetSeconds: bigint("offset_seconds", { mode: "number" }).notNull(),
});

export const idempotencyKey = pgTable("idempotency_key", {
  sender: text("sender").notNull(),
  key: text("key").notNull(),
  bodyHash: text("body_hash").notNull(),
  location: text("location"),
  createdAt: instant("created_at").notNull(),
  answer: jsonb("answer").$type<unknown>(),
});

export const installationSecret = pgTable("installation_secret", {
  name: text("name").notNull(),
  value: bytes("value").notNull(),
});

export const learningSession = pgTable("learning_session", {
  id: uuid("id").notNull().default(byDatabase),
  collaborativeId: uuid("collaborative_id").notNull(),
  position: integer("position").notNull(),
  kind: text("kind").notNull(),
  mode: text("mode").notNull(),
  title: jsonb("title").$type<WrittenTexts>().notNull(),
  programme: jsonb("programme").$type<WrittenTexts>().notNull(),
  place: text("place").notNull(),
  address: text("address").notNull().default(byDatabase),
});

export const loginCode = pgTable("login_code", {
  id: uuid("id").notNull().default(byDatabase),
  email: text("email").notNull(),
  purpose: text("purpose").notNull(),
  codeHash: bytes("code_hash").notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  attempts: integer("attempts").notNull().default(byDatabase),
  endedAt: instant("ended_at"),
});

export const loginSession = pgTable("login_session", {
  tokenHash: bytes("token_hash").notNull(),
  personId: uuid("person_id").notNull(),
  createdAt: instant("created_at").notNull(),
  lastSeenAt: instant("last_seen_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
});

export const mailMessage = pgTable("mail_message", {
  id: uuid("id").notNull().default(byDatabase),
  toEmail: text("to_email").notNull(),
  toName: text("to_name").notNull().default(byDatabase),
  language: text("language").notNull(),
  kind: text("kind").notNull(),
  onceKey: text("once_key"),
  subject: text("subject").notNull(),
  bodyText: text("body_text").notNull(),
  bodyHtml: text("body_html").notNull(),
  createdAt: instant("created_at").notNull(),
  sendAfter: instant("send_after"),
  sentAt: instant("sent_at"),
  sentThrough: text("sent_through"),
  attempts: integer("attempts").notNull().default(byDatabase),
  failedAt: instant("failed_at"),
  failure: text("failure"),
});

export const measure = pgTable("measure", {
  code: text("code").notNull(),
  version: integer("version").notNull(),
  packageCode: text("package_code"),
  packageVersion: integer("package_version"),
  position: integer("position").notNull(),
  kind: text("kind").notNull(),
  unit: text("unit").notNull(),
  interval: text("interval").notNull(),
  improvement: text("improvement").notNull(),
  chart: text("chart").notNull(),
  target: doublePrecision("target"),
  partOfWhole: boolean("part_of_whole").notNull(),
  hasDenominator: boolean("has_denominator").notNull(),
  texts: jsonb("texts").$type<MeasureTexts>().notNull(),
  source: text("source").notNull(),
  teamId: uuid("team_id"),
  writtenIn: text("written_in"),
  pairedWith: text("paired_with"),
});

export const measurePhase = pgTable("measure_phase", {
  id: uuid("id").notNull().default(byDatabase),
  teamMeasureId: uuid("team_measure_id").notNull(),
  fromPeriod: plainDate("from_period").notNull(),
  reason: text("reason").notNull(),
  decidedBy: uuid("decided_by"),
  decidedAt: instant("decided_at").notNull(),
});

export const measureSum = pgTable("measure_sum", {
  measureCode: text("measure_code").notNull(),
  measureVersion: integer("measure_version").notNull(),
  simulated: boolean("simulated").notNull(),
  period: plainDate("period").notNull(),
  municipalityId: text("municipality_id").notNull(),
  numerator: bigint("numerator", { mode: "number" }).notNull(),
  denominator: bigint("denominator", { mode: "number" }).notNull(),
  closedNumerator: bigint("closed_numerator", { mode: "number" }).notNull(),
  closedDenominator: bigint("closed_denominator", { mode: "number" }).notNull(),
  counted: integer("counted").notNull(),
  reports: integer("reports").notNull(),
});

export const measurement = pgTable("measurement", {
  teamMeasureId: uuid("team_measure_id").notNull(),
  period: plainDate("period").notNull(),
  numerator: doublePrecision("numerator"),
  denominator: doublePrecision("denominator"),
  notApplicable: boolean("not_applicable").notNull().default(byDatabase),
  comment: text("comment").notNull().default(byDatabase),
  late: boolean("late").notNull(),
  enteredBy: uuid("entered_by"),
  enteredAt: instant("entered_at").notNull(),
  version: integer("version").notNull().default(byDatabase),
});

export const measurementImport = pgTable("measurement_import", {
  id: uuid("id").notNull().default(byDatabase),
  teamId: uuid("team_id").notNull(),
  personId: uuid("person_id").notNull(),
  fileName: text("file_name").notNull(),
  content: jsonb("content").$type<unknown>().notNull(),
  createdAt: instant("created_at").notNull(),
  importedAt: instant("imported_at"),
  added: integer("added"),
  changed: integer("changed"),
  unchanged: integer("unchanged"),
});

export const measurementReminder = pgTable("measurement_reminder", {
  personId: uuid("person_id").notNull(),
  teamId: uuid("team_id").notNull(),
  stage: text("stage").notNull(),
  periodEnd: plainDate("period_end").notNull(),
  sentAt: instant("sent_at").notNull(),
});

export const measurementTerms = pgTable("measurement_terms", {
  collaborativeId: uuid("collaborative_id").notNull(),
  dueDays: integer("due_days").notNull(),
  openDays: integer("open_days").notNull(),
  afterwards: text("afterwards").notNull(),
  charts: text("charts").array().notNull(),
  ruleSets: text("rule_sets").array().notNull(),
  version: integer("version").notNull().default(byDatabase),
});

export const meetingRegistration = pgTable("meeting_registration", {
  id: uuid("id").notNull().default(byDatabase),
  collaborativeId: uuid("collaborative_id").notNull(),
  sessionId: uuid("session_id").notNull(),
  personId: uuid("person_id").notNull(),
  name: text("name").notNull(),
  municipalityId: text("municipality_id").notNull(),
  profession: text("profession").notNull(),
  language: text("language").notNull(),
  registeredAt: instant("registered_at").notNull(),
  cancelledAt: instant("cancelled_at"),
  connectionSentAt: instant("connection_sent_at"),
});

export const monthCompletion = pgTable("month_completion", {
  teamId: uuid("team_id").notNull(),
  month: plainDate("month").notNull(),
  firstCompletedAt: instant("first_completed_at").notNull(),
  firstCompletedBy: uuid("first_completed_by"),
  completedAt: instant("completed_at").notNull(),
  completedBy: uuid("completed_by"),
  comment: text("comment").notNull().default(byDatabase),
  timely: boolean("timely").notNull(),
  version: integer("version").notNull().default(byDatabase),
});

export const municipality = pgTable("municipality", {
  id: text("id").notNull(),
});

export const municipalityName = pgTable("municipality_name", {
  municipalityId: text("municipality_id").notNull(),
  name: text("name").notNull(),
  folded: text("folded").notNull(),
  validFrom: plainDate("valid_from"),
  validTo: plainDate("valid_to"),
});

export const municipalityPlace = pgTable("municipality_place", {
  municipalityId: text("municipality_id").notNull(),
  validFrom: plainDate("valid_from").notNull(),
  validTo: plainDate("valid_to").notNull(),
  identityId: text("identity_id"),
  countyNumber: text("county_number"),
});

export const municipalitySuccession = pgTable("municipality_succession", {
  day: plainDate("day").notNull(),
  fromId: text("from_id").notNull(),
  toId: text("to_id").notNull(),
});

export const municipalityVersion = pgTable("municipality_version", {
  municipalityId: text("municipality_id").notNull(),
  number: text("number").notNull(),
  name: text("name").notNull(),
  nameAddition: text("name_addition"),
  officialName: text("official_name").notNull(),
  otherNames: text("other_names").array().notNull().default(byDatabase),
  countyNumber: text("county_number").notNull(),
  organisationNumber: text("organisation_number"),
  validFrom: plainDate("valid_from"),
  validTo: plainDate("valid_to"),
});

export const noShowDecision = pgTable("no_show_decision", {
  sessionDayId: uuid("session_day_id").notNull(),
  memberId: uuid("member_id").notNull(),
  decision: text("decision").notNull(),
  reason: text("reason"),
  personId: uuid("person_id").notNull(),
  at: instant("at").notNull(),
});

export const notedChange = pgTable("noted_change", {
  id: uuid("id").notNull().default(byDatabase),
  teamId: uuid("team_id").notNull(),
  teamMeasureId: uuid("team_measure_id"),
  day: plainDate("day").notNull(),
  title: text("title").notNull(),
  description: text("description").notNull().default(byDatabase),
  personId: uuid("person_id"),
  createdAt: instant("created_at").notNull(),
  version: integer("version").notNull().default(byDatabase),
  packageCode: text("package_code"),
  packageVersion: integer("package_version"),
  interventionCode: text("intervention_code"),
});

export const offering = pgTable("offering", {
  id: uuid("id").notNull().default(byDatabase),
  slug: text("slug").notNull(),
  title: jsonb("title").$type<WrittenTexts>().notNull(),
  lead: jsonb("lead").$type<WrittenTexts>().notNull(),
});

export const organizer = pgTable("organizer", {
  id: uuid("id").notNull().default(byDatabase),
  name: text("name").notNull(),
  kind: text("kind").notNull(),
  email: text("email").notNull(),
});

export const person = pgTable("person", {
  id: uuid("id").notNull().default(byDatabase),
  email: text("email").notNull(),
  name: text("name").notNull().default(byDatabase),
  language: text("language"),
  createdAt: instant("created_at").notNull(),
});

export const programmePeriod = pgTable("programme_period", {
  code: text("code").notNull(),
  name: jsonb("name").$type<WrittenTexts>().notNull(),
  fromYear: integer("from_year").notNull(),
  toYear: integer("to_year"),
  url: text("url").notNull(),
});

export const projectStep = pgTable("project_step", {
  teamId: uuid("team_id").notNull(),
  step: text("step").notNull(),
  account: text("account").notNull().default(byDatabase),
  basis: text("basis").notNull().default(byDatabase),
  place: text("place").notNull().default(byDatabase),
  responsible: text("responsible").notNull().default(byDatabase),
  day: plainDate("day"),
  teamMeasureId: uuid("team_measure_id"),
  notedChangeId: uuid("noted_change_id"),
  doneAt: instant("done_at"),
  doneBy: uuid("done_by"),
  updatedBy: uuid("updated_by"),
  updatedAt: instant("updated_at").notNull(),
  version: integer("version").notNull().default(byDatabase),
});

export const rateLimit = pgTable("rate_limit", {
  bucket: text("bucket").notNull(),
  windowStart: instant("window_start").notNull(),
  used: integer("used").notNull(),
});

export const referenceLoad = pgTable("reference_load", {
  name: text("name").notNull(),
  fingerprint: text("fingerprint").notNull(),
});

export const register = pgTable("register", {
  sessionDayId: uuid("session_day_id").notNull(),
  closedAt: instant("closed_at"),
  closedBy: uuid("closed_by"),
  version: integer("version").notNull().default(byDatabase),
});

export const reminderChoice = pgTable("reminder_choice", {
  personId: uuid("person_id").notNull(),
  measurement: boolean("measurement").notNull(),
  changedAt: instant("changed_at").notNull(),
});

export const roleGrant = pgTable("role_grant", {
  id: uuid("id").notNull().default(byDatabase),
  personId: uuid("person_id").notNull(),
  role: text("role").notNull(),
  organizerId: uuid("organizer_id"),
  collaborativeId: uuid("collaborative_id"),
  teamId: uuid("team_id"),
  countyNumber: text("county_number"),
  grantedAt: instant("granted_at").notNull(),
});

export const ruleWaiver = pgTable("rule_waiver", {
  teamId: uuid("team_id").notNull(),
  rule: text("rule").notNull(),
  reason: text("reason").notNull(),
  personId: uuid("person_id").notNull(),
  at: instant("at").notNull(),
});

export const sessionDay = pgTable("session_day", {
  id: uuid("id").notNull().default(byDatabase),
  sessionId: uuid("session_id").notNull(),
  day: plainDate("day").notNull(),
  starts: plainTime("starts").notNull(),
  ends: plainTime("ends").notNull(),
});

export const team = pgTable("team", {
  id: uuid("id").notNull().default(byDatabase),
  collaborativeId: uuid("collaborative_id").notNull(),
  name: text("name").notNull(),
  municipalityId: text("municipality_id").notNull(),
  unitId: uuid("unit_id").notNull(),
  state: text("state").notNull(),
  stateReason: text("state_reason"),
  improvement: text("improvement").notNull().default(byDatabase),
  contactName: text("contact_name").notNull(),
  contactEmail: text("contact_email").notNull(),
  language: text("language").notNull().default(byDatabase),
  enrolledAt: instant("enrolled_at").notNull(),
  withdrawnOn: plainDate("withdrawn_on"),
  acceptedAt: instant("accepted_at").notNull(),
  acceptedTermsVersion: integer("accepted_terms_version").notNull(),
  acceptedText: text("accepted_text").notNull(),
  noShowFeeOre: integer("no_show_fee_ore"),
  noShowCancelBy: plainTime("no_show_cancel_by"),
  noShowOnlyPhysical: boolean("no_show_only_physical").notNull(),
  version: integer("version").notNull().default(byDatabase),
  pilotSelection: text("pilot_selection").notNull().default(byDatabase),
  leadership: text("leadership"),
  areaReason: text("area_reason").notNull().default(byDatabase),
});

export const teamMeasure = pgTable("team_measure", {
  id: uuid("id").notNull().default(byDatabase),
  teamId: uuid("team_id").notNull(),
  measureCode: text("measure_code").notNull(),
  measureVersion: integer("measure_version").notNull(),
  position: integer("position").notNull(),
  target: doublePrecision("target"),
  expectedFrom: plainDate("expected_from").notNull(),
  expectedTo: plainDate("expected_to"),
  dataSource: jsonb("data_source").$type<DataSource>(),
  chosen: boolean("chosen").notNull().default(byDatabase),
  collectedBy: uuid("collected_by"),
  purpose: text("purpose").notNull().default(byDatabase),
  chart: text("chart"),
  ruleSet: text("rule_set"),
  version: integer("version").notNull().default(byDatabase),
});

export const teamMember = pgTable("team_member", {
  id: uuid("id").notNull().default(byDatabase),
  teamId: uuid("team_id").notNull(),
  personId: uuid("person_id").notNull(),
  name: text("name").notNull(),
  roles: text("roles").array().notNull(),
  position: text("position"),
  profession: text("profession"),
  workplace: text("workplace").notNull().default(byDatabase),
  joinedAt: instant("joined_at").notNull(),
  leftAt: instant("left_at"),
  appointedByLeader: boolean("appointed_by_leader").notNull().default(byDatabase),
  leftReason: text("left_reason"),
});

export const teamPackage = pgTable("team_package", {
  teamId: uuid("team_id").notNull(),
  packageCode: text("package_code").notNull(),
  packageVersion: integer("package_version").notNull(),
  position: integer("position").notNull().default(byDatabase),
});

export const unit = pgTable("unit", {
  id: uuid("id").notNull().default(byDatabase),
  municipalityId: text("municipality_id").notNull(),
  name: text("name").notNull(),
  serviceType: text("service_type").notNull(),
});
