import { z } from 'zod'
import {
  MODALITIES,
  PRECISIONS,
  ROLES,
  STANCE_KINDS,
  type SourceClaim,
  type SourceMention,
  type SourceRecord,
  type SourceStance,
  type SourceView,
} from '../claims/claim.ts'

/** The form of an archive's lines (docs/archive.md). What the values may be is for the rules of the model to say. */

const text = z.string()
const texts = z.array(text)
const days = { validFrom: text.optional(), validTo: text.optional(), asOf: text.optional() }
const words = { timeQualifier: text.optional(), resolution: text.optional() }

const record = z.strictObject({
  dataset: text,
  sourceId: text,
  name: text,
  aliases: texts,
  labels: z.tuple([text], text),
  properties: z.record(text, z.union([text, z.number(), z.boolean(), texts])),
  thing: text.optional(),
  called: z.strictObject({ name: text, aliases: texts }).optional(),
  ...days,
  precision: z.enum(PRECISIONS).optional(),
  ...words,
}) satisfies z.ZodType<SourceRecord>

const stance = z.strictObject({
  id: text.optional(),
  kind: z.enum(STANCE_KINDS),
  holder: text,
  document: text,
  locator: text,
  position: z.number().optional(),
  paraphrase: text,
  restsOn: texts.optional(),
  hedge: text.optional(),
  note: text.optional(),
  sourceGrade: text,
  informationGrade: z.number(),
  confidence: z.number().optional(),
  saidOn: text.optional(),
  recordedOn: text,
}) satisfies z.ZodType<SourceStance>

const claim = z.strictObject({
  id: text.optional(),
  subject: text,
  predicate: text,
  object: text,
  text,
  modality: z.enum(MODALITIES),
  qualifier: text.optional(),
  scope: text.optional(),
  strength: text.optional(),
  strengthWord: text.optional(),
  note: text.optional(),
  reading: text.optional(),
  ...days,
  precision: z.enum(PRECISIONS),
  ...words,
  related: z.array(z.strictObject({ role: z.enum(ROLES), claim: text })).optional(),
  stances: z.array(stance),
}) satisfies z.ZodType<SourceClaim>

const mention = z.strictObject({
  id: text,
  text,
  document: text,
  locator: text,
  position: z.number().optional(),
  basis: text.optional(),
  refersTo: text,
  mayReferTo: texts,
}) satisfies z.ZodType<SourceMention>

/** On a canvas: beyond it a number would not come back as it is. */
const place = z.number().min(-1e9).max(1e9)

const view = z.strictObject({
  id: text,
  title: text,
  description: text.optional(),
  rank: z.number(),
  shows: z.array(z.strictObject({ thing: text, x: place, y: place })),
}) satisfies z.ZodType<SourceView>

/** Which archives this program reads and writes. */
export const ARCHIVE = 1

/** What a line holds is said by its only name. */
export const LINES = { record, claim, mention, view } as const

const count = z.int().min(0)
/** How many lines of each kind there are. */
export const END = z.strictObject({ record: count, claim: count, mention: count, view: count })
