import { ask } from '../../api/ask.ts'
import { formatDay, formatTime, modalityWords } from '../../format/time.ts'
import { statusInWords } from '../../format/lens.ts'
import { formatLocator, kindWords, linkInWords, plural, restsOnInWords, STANCE_WORDS } from '../../format/words.ts'
import type { CitedQuery, RestsOn } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import type { Command, Tools } from '../../shell/feature.ts'
import { lensOf } from '../../state/filters.ts'
import type { Link, Thing } from '../../state/fragments.ts'
import { narrowed, picksStances } from '../../state/lens.ts'

const CitedDocument = graphql(`
  query Cited($id: ID!) {
    claim(id: $id) {
      text
      modality
      status
      restsOn
      when {
        ...TimeFields
      }
      stances {
        ...CitedStance
      }
      others {
        claims {
          stances {
            ...CitedStance
          }
        }
        truncated
      }
    }
  }

  fragment CitedStance on Stance {
    kind
    restsOn
    paraphrase
    documentName
    locator
    saidOn
    holder {
      id
      name
    }
  }
`)

type Cited = NonNullable<CitedQuery['claim']>

/** What is copied of a thing: its name and what it is. */
function thingAs({ name, model }: Tools, { id, kind }: Thing): string {
  const what = model().knowsKinds ? kindWords(kind).toLowerCase() : kind
  return `${name(id)} (${what})`
}

/** What is copied of a link: the sentence never stands without its status, or a charge would read as a fact. */
function linkAs(tools: Tools, link: Link): string {
  const words = linkInWords(link, tools.name)
  if (!tools.model().hasStatuses) return words
  return `${words} (${[statusAs(tools, link), modalityWords(link), restsOnInWords(link.restsOn)].filter(Boolean).join('; ')})`
}

/** Its status, with what the filters leave out of it: whoever reads it elsewhere does not see them. */
function statusAs({ session }: Tools, { id, status }: Pick<Link, 'id' | 'status'>): string {
  const { filters, said } = session.getState()
  const lens = lensOf(filters)
  const words = statusInWords(status, narrowed(lens, said.get(id)))
  const isUnknown = picksStances(lens) && !said.has(id)
  return isUnknown ? `${words} with all stances; what those that count say is not known yet` : words
}

/** What a claim rests on by the stances that count; by all of them where none does. */
function groundsUnder({ session }: Tools, { id, restsOn }: Pick<Link, 'id' | 'restsOn'>): readonly RestsOn[] {
  const { filters, said } = session.getState()
  return narrowed(lensOf(filters), said.get(id))?.restsOn ?? restsOn
}

/** Every stance on what a claim says, those on others that say the same among them. */
const stancesOf = ({ stances, others }: Cited) => [...stances, ...others.claims.flatMap((other) => other.stances)]

/** A claim with every stance on what it says, those that filters leave out among them, and where each is read. @param status in words */
export function citation(
  claim: Cited,
  status = statusInWords(claim.status, null),
  restsOn: readonly RestsOn[] = claim.restsOn,
): string {
  const { text, when } = claim
  const of = [status, modalityWords(claim), formatTime(when), restsOnInWords(restsOn)].filter(Boolean)
  return [
    `${text} [${of.join('; ')}]`,
    ...stancesOf(claim).map(
      ({ holder, kind, paraphrase, documentName, locator, saidOn, restsOn: grounds }) =>
        `– ${holder.name} ${STANCE_WORDS[kind]}: ${paraphrase} (${[documentName, formatLocator(locator), saidOn && `said ${formatDay(saidOn)}`, restsOnInWords(grounds)].filter(Boolean).join(', ')})`,
    ),
  ].join('\n')
}

async function cite(tools: Tools, links: readonly Link[]): Promise<void> {
  const { client, notices } = tools
  const found = await Promise.all(
    links.map(async ({ id }) => ({ id, claim: (await ask(client, CitedDocument, { id })).claim })),
  )
  const cited = found.flatMap(({ id, claim }) => (claim ? [{ ...claim, id }] : []))
  const stances = cited.reduce((sum, claim) => sum + stancesOf(claim).length, 0)
  const cut = cited.some(({ others }) => others.truncated)
  notices.copy(
    cited.map((claim) => citation(claim, statusAs(tools, claim), groundsUnder(tools, claim))).join('\n\n'),
    `Copied ${plural(cited.length, 'claim')} with ${plural(stances, 'stance')}, ${cut ? 'of more that there are' : 'all that there are'}.`,
  )
}

const COPY = ['Mod+C']

/** Puts what is selected on the clipboard: by its key as what it is called and what it is, and in other ways by name. */
export const copyThing: readonly Command[] = [
  {
    id: 'thing.copy',
    title: 'Copy it',
    about: 'Copy what is selected, by name and as what it is',
    on: 'thing',
    keys: COPY,
    everywhere: true,
    group: 'copy',
    run: (tools, { thing }) => tools.notices.copy(thingAs(tools, thing), `Copied “${thingAs(tools, thing)}”.`),
  },
  {
    id: 'thing.copy-name',
    title: 'Copy its name',
    on: 'thing',
    group: 'copy',
    run: ({ notices, name }, { thing }) => notices.copy(name(thing.id), `Copied ${name(thing.id)}.`),
  },
  {
    id: 'thing.copy-id',
    title: 'Copy its id',
    on: 'thing',
    group: 'copy',
    run: ({ notices }, { thing }) => notices.copy(thing.id, `Copied ${thing.id}.`),
  },
]

export const copySeveral: readonly Command[] = [
  {
    id: 'several.copy',
    title: 'Copy them',
    about: 'Copy what is selected, by name and as what it is',
    on: 'several',
    keys: COPY,
    everywhere: true,
    group: 'copy',
    run: (tools, { things }) =>
      tools.notices.copy(
        things.map((thing) => thingAs(tools, thing)).join('\n'),
        `Copied ${plural(things.length, 'thing')}, one a line.`,
      ),
  },
  {
    id: 'several.copy-names',
    title: 'Copy their names',
    on: 'several',
    group: 'copy',
    run: ({ notices, name }, { things }) =>
      notices.copy(
        things.map(({ id }) => name(id)).join('\n'),
        `Copied the names of ${plural(things.length, 'thing')}.`,
      ),
  },
  {
    id: 'several.copy-ids',
    title: 'Copy their ids',
    on: 'several',
    group: 'copy',
    run: ({ notices }, { things }) =>
      notices.copy(things.map(({ id }) => id).join('\n'), `Copied the ids of ${plural(things.length, 'thing')}.`),
  },
]

export const copyLink: readonly Command[] = [
  {
    id: 'link.copy-words',
    title: 'Copy it in words',
    about: 'Copy what is selected, by name and as what it is',
    on: 'link',
    keys: COPY,
    everywhere: true,
    group: 'copy',
    run: (tools, { links }) =>
      tools.notices.copy(
        links.map((link) => linkAs(tools, link)).join('\n'),
        `Copied ${plural(links.length, 'link')}, one a line.`,
      ),
  },
  {
    id: 'link.copy-citation',
    title: 'Copy it with its sources',
    on: 'link',
    group: 'copy',
    when: ({ model }, { links }) => model.hasStatuses && links.every(({ status }) => status !== 'UNSOURCED'),
    run: (tools, { links }) => cite(tools, links),
  },
  {
    id: 'link.copy-id',
    title: 'Copy its id',
    on: 'link',
    group: 'copy',
    label: (_, { links }) => (links.length === 1 ? 'Copy its id' : 'Copy the ids of its links'),
    run: ({ notices }, { links }) =>
      notices.copy(
        links.map(({ id }) => id).join('\n'),
        links.length === 1 ? `Copied ${links[0]?.id}.` : `Copied the ids of ${links.length} links.`,
      ),
  },
]
